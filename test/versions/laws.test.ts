import { versionLaws } from './laws.js'

versionLaws(60, () => 0)
