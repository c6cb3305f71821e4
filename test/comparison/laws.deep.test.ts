import { comparisonLaws } from './laws.js'

describe('thousands of pairs of assessments', () => {
  comparisonLaws(2000)
})
