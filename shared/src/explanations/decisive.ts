import type { Part } from './explanation.js'

/**
 * The parts that decide: those that hold where it holds, those that fail where it fails, and those that are missing
 * where it cannot be known. What is left decides the same by itself.
 */
export function decisive(part: Part): Part {
  switch (part.op) {
    case 'all':
    case 'any':
    case 'countAtLeast':
      return { ...part, parts: part.parts.filter(({ truth }) => truth === part.truth).map(decisive) }
    case 'not':
      return { ...part, parts: [decisive(part.parts[0])] }
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return part
  }
}
