import { anyDefinitionEquivalence, fhirEquivalence, surveyEquivalence } from './equivalence.js'

describe('more than a thousand', () => {
  fhirEquivalence(1500)
  surveyEquivalence(1000)
  anyDefinitionEquivalence(3000)
})
