import { laws } from './laws.js'

const runs = 2000

describe('many thousand sets of answers', () => {
  laws(runs, (share) => share * runs)
})
