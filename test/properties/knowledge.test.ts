import { knowledgeLaws } from './knowledge.js'

knowledgeLaws(300, () => 0)
