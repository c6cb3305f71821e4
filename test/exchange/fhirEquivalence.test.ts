import { fhirEquivalence } from './equivalence.js'

describe('some sets of answers', () => {
  fhirEquivalence(100)
})
