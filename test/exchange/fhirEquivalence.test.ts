import { fhirEquivalence } from './equivalence.js'

describe('a few hundred sets of answers', () => {
  fhirEquivalence(200)
})
