import { versionLaws } from './laws.js'

const runs = 2000

describe('many thousand versions', () => {
  versionLaws(runs, (share) => share * runs)
})
