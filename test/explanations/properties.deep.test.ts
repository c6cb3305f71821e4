import { explanationLaws } from './properties.js'

describe('a thousand sets of answers', () => {
  explanationLaws(1000)
})
