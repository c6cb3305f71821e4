import { anyDefinitionEquivalence } from './equivalence.js'

describe('a thousand and more', () => {
  anyDefinitionEquivalence(1500)
})
