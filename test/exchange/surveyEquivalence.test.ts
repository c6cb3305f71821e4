import { surveyEquivalence } from './equivalence.js'

describe('a few hundred sets of answers', () => {
  surveyEquivalence(200)
})
