import { laws } from './laws.js'

describe('many thousand sets of answers', () => {
  laws(5000)
})
