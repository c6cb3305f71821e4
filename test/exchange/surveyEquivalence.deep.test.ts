import { surveyEquivalence } from './equivalence.js'

describe('a thousand and more', () => {
  surveyEquivalence(1000)
})
