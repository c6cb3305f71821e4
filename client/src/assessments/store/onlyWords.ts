import { questionsOf, unknown as isNotKnown, type QuestionnaireDefinition } from '@forud/shared'
import type { Document } from './document.js'
import { isObject } from './same.js'

/**
 * Whether nothing but words was written on between two documents. Words decide no condition and no rule, so what follows
 * from them may wait for a pause in the typing; any other answer may not, and neither may the first word or the last.
 */
export function createOnlyWords(definition: QuestionnaireDefinition): (before: Document, after: Document) => boolean {
  const texts = new Set(
    questionsOf(definition).flatMap((question) =>
      [question, ...(question.kind === 'group' ? question.fields : [])]
        .filter(({ kind }) => kind === 'text')
        .map(({ id }) => id),
    ),
  )
  const isText = (path: readonly string[]): boolean => {
    const [around = '', last = ''] = path.slice(-2)
    return last === 'value' ? texts.has(around) : written.has(last) || around === 'reason'
  }
  const differInWords = (before: unknown, after: unknown, path: readonly string[]): boolean => {
    if (before === after) return true
    if (!isObject(before) || !isObject(after)) return isWord(before) && isWord(after) && isText(path)
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].every((key) => differInWords(before[key], after[key], [...path, key]))
  }
  return (before, after) => differInWords(before, after, [])
}

/** The words of a source, and why an answer is as it is. */
const written: ReadonlySet<string> = new Set(['text', 'origin', 'reason'])

const isWord = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value !== isNotKnown
