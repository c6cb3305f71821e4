import { fhirEquivalence } from './equivalence.js'

describe('a thousand and more', () => {
  fhirEquivalence(1000)
})
