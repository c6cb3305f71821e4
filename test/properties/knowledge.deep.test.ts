import { knowledgeLaws } from './knowledge.js'

const runs = 5000
knowledgeLaws(runs, (share) => share * runs)
