import { anyDefinitionEquivalence } from './equivalence.js'

describe('some questionnaires', () => {
  anyDefinitionEquivalence(120)
})
