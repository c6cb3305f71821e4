import { cases2 } from './cases2.js'
import { cases3 } from './cases3.js'
import { cases4 } from './cases4.js'
import type { RuleCase } from './ruleCase.js'

export const ruleCases: readonly RuleCase[] = [...cases4, ...cases3, ...cases2]
