import { comparisonLaws } from './laws.js'

describe('some pairs of assessments', () => {
  comparisonLaws(100)
})
