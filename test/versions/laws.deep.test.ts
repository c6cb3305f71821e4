import { versionLaws } from './laws.js'

const runs = 1200

describe('many thousand versions', () => {
  versionLaws(runs, (share) => share * runs)
})
