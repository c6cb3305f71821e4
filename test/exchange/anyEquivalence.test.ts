import { anyDefinitionEquivalence } from './equivalence.js'

describe('a few hundred questionnaires', () => {
  anyDefinitionEquivalence(250)
})
