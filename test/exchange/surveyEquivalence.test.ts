import { surveyEquivalence } from './equivalence.js'

describe('some sets of answers', () => {
  surveyEquivalence(60)
})
