import { explanationLaws } from './properties.js'

describe('a few dozen sets of answers', () => {
  explanationLaws(40)
})
