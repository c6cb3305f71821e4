import fc from 'fast-check'
import {
  canonicalJson,
  changeLogOf,
  compareDefinitions,
  draftErrors,
  evaluate,
  migrateAnswers,
  parseDefinition,
  previewMigration,
  restoreSetAside,
  type Answer,
  type Answers,
  type DefinitionChange,
  type Migration,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'
import { anyDefinition } from '../support/anyDefinition.js'
import { anyPair } from '../support/anyEdit.js'
import { counting } from '../support/counting.js'
import { piecesOf } from './pieces.js'

const circumstances = { today: '2026-11-22', stage: 2 } as const
/** Most questions answered, so that there is something to move. */
const manyAnswers = (definition: QuestionnaireDefinition): fc.Arbitrary<Answers> =>
  fc
    .tuple(anyAnswers(definition), anyAnswers(definition), anyAnswers(definition))
    .map(([a, b, c]) => ({ ...a, ...b, ...c }))
const moved = anyPair.chain(({ from, to }) => manyAnswers(from).map((answers) => ({ from, to, answers })))
const answered = anyDefinition.chain((definition) => anyAnswers(definition).map((answers) => ({ definition, answers })))

const opposites: ReadonlyMap<string, string> = new Map([
  ['questionAdded', 'questionRemoved'],
  ['optionsAdded', 'optionsRemoved'],
  ['madeRequired', 'madeOptional'],
  ['conditionAdded', 'conditionRemoved'],
  ['sectionAdded', 'sectionRemoved'],
  ['ruleAdded', 'ruleRemoved'],
])
const opposite = (change: string): string =>
  opposites.get(change) ?? [...opposites].find(([, other]) => other === change)?.[0] ?? change

/** What changed and where, without what it was. */
const facts = (changes: readonly DefinitionChange[], name: (change: string) => string): readonly string[] =>
  changes
    .filter(({ change }) => !change.endsWith('Moved'))
    .map((fact) => `${name(fact.change)} ${placeOf(fact)}`)
    .sort()
const placeOf = (fact: DefinitionChange): string => {
  if ('path' in fact) return fact.path.join('.')
  if ('rule' in fact) return fact.rule
  return 'section' in fact ? fact.section : ''
}

/** Everything but the name and the number of a version. */
const content = ({ id: _, version: __, ...said }: QuestionnaireDefinition): string => canonicalJson(said)

/** The laws of comparing and moving, tried on so many random versions; `least` is how often each state must be met. */
export function versionLaws(runs: number, least: (share: number) => number): void {
  const tried = { numRuns: runs }

  test('[W8] a version compared with itself has not changed', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(compareDefinitions(definition, structuredClone(definition))).toEqual([])
      }),
      tried,
    )
  })

  test('[W8] nothing that differs goes unsaid, and nothing is said where nothing differs', () => {
    const met = counting('changed', 'unchanged')
    fc.assert(
      fc.property(anyPair, ({ from, to }) => {
        const differs = content(from) !== content(to)
        met.count(differs ? 'changed' : 'unchanged')
        expect(compareDefinitions(from, to).length > 0).toBe(differs)
        expect(changeLogOf(from, to).length > 0).toBe(differs)
      }),
      tried,
    )
    met.atLeast({ changed: least(0.5), unchanged: least(0.005) })
  })

  test('[W9] what was added one way is removed the other way', () => {
    const met = counting('added', 'removed', 'other')
    fc.assert(
      fc.property(anyPair, ({ from, to }) => {
        const forth = compareDefinitions(from, to)
        const back = compareDefinitions(to, from)
        for (const { change } of forth)
          met.count(change.endsWith('Added') ? 'added' : change.endsWith('Removed') ? 'removed' : 'other')
        expect(facts(back, opposite)).toEqual(facts(forth, (change) => change))
        const places = (changes: readonly DefinitionChange[]) =>
          changes.filter(({ change }) => change.endsWith('Moved'))
        expect(places(back)).toHaveLength(places(forth).length)
      }),
      tried,
    )
    met.atLeast({ added: least(0.1), removed: least(0.1), other: least(0.5) })
  })

  test('[W12] moving to the same version carries everything unchanged', () => {
    const met = counting('answered', 'blank')
    fc.assert(
      fc.property(answered, ({ definition, answers }) => {
        met.count(Object.keys(answers).length > 0 ? 'answered' : 'blank')
        const { carried, ...rest } = migrateAnswers(definition, structuredClone(definition), answers)
        expect(rest).toEqual({ answers, toConfirm: [], setAside: [], unanswered: [] })
        expect(carried.map(({ after }) => after)).toEqual(Object.values(answers))
      }),
      tried,
    )
    met.atLeast({ answered: least(0.5), blank: least(0.01) })
  })

  test('[W12] no answer, and no part of one, is lost', () => {
    const met = counting('carried', 'toConfirm', 'setAside', 'partSetAside')
    fc.assert(
      fc.property(moved, ({ from, to, answers }) => {
        const migration = migrateAnswers(from, to, answers)
        countStates(migration, met.count)
        const after = new Set([...piecesOf(migration.answers), ...migration.setAside.flatMap(piecesSetAside)])
        expect(piecesOf(answers).filter((piece) => !after.has(piece))).toEqual([])
        expect(accountedFor(migration)).toEqual(Object.keys(answers).sort())
      }),
      tried,
    )
    met.atLeast({ carried: least(0.3), toConfirm: least(0.2), setAside: least(0.1), partSetAside: least(0.01) })
  })

  test('[W13] what is carried has the shape that the new version asks for', () => {
    fc.assert(
      fc.property(moved, ({ from, to, answers }) => {
        const migration = migrateAnswers(from, to, answers)
        const faults = Object.entries(migration.answers).flatMap(([id, answer]) => draftErrors(to, id, answer))
        expect(faults).toEqual([])
        evaluate(to, migration.answers, circumstances)
      }),
      tried,
    )
  })

  test('[W14] there and back again, with what was set aside put back, is where it began', () => {
    const met = counting('restored', 'untouched')
    fc.assert(
      fc.property(moved, ({ from, to, answers }) => {
        const there = migrateAnswers(from, to, answers)
        const back = migrateAnswers(to, from, there.answers)
        met.count(there.setAside.length > 0 ? 'restored' : 'untouched')
        const again = restoreSetAside(to, from, back.answers, back.setAside)
        const restored = restoreSetAside(from, from, again.answers, there.setAside)
        expect([...again.setAside, ...restored.setAside]).toEqual([])
        expect(new Set(piecesOf(restored.answers))).toEqual(
          new Set(piecesOf(confidentialAs(restored.answers, answers))),
        )
      }),
      tried,
    )
    met.atLeast({ restored: least(0.1), untouched: least(0.1) })
  })

  test('[W15] the preview says what evaluating before and after would', () => {
    const met = counting('begins', 'ceases', 'levelFalls')
    fc.assert(
      fc.property(moved, ({ from, to, answers }) => {
        const preview = previewMigration(from, to, answers, circumstances)
        if (preview.rulesBeginning.length > 0) met.count('begins')
        if (preview.rulesCeasing.length > 0) met.count('ceases')
        if (preview.minimumLevel.after < preview.minimumLevel.before) met.count('levelFalls')
        expect(preview.before).toEqual(evaluate(from, answers, circumstances))
        expect(preview.after).toEqual(evaluate(to, preview.answers, circumstances))
        const fired = new Set(preview.before.findings.map(({ rule }) => rule))
        for (const { rule } of preview.rulesBeginning) fired.add(rule)
        for (const { rule } of preview.rulesCeasing) fired.delete(rule)
        expect(fired).toEqual(new Set(preview.after.findings.map(({ rule }) => rule)))
      }),
      tried,
    )
    met.atLeast({ begins: least(0.01), ceases: least(0.01), levelFalls: least(0.005) })
  })

  test('[W2] no value makes reading throw, and a definition is read as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged), (value) => {
        const parsed = parseDefinition(value)
        if (!parsed.ok) expect(parsed.errors.length).toBeGreaterThan(0)
      }),
      tried,
    )
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(parseDefinition(JSON.parse(canonicalJson(definition)))).toEqual({ ok: true, definition })
      }),
      tried,
    )
  })
}

/** A definition with one part of it replaced by any value at all. */
const damaged: fc.Arbitrary<unknown> = fc
  .tuple(anyDefinition, fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), fc.jsonValue())
  .map(([definition, way, value]) => replaced(JSON.parse(canonicalJson(definition)), way, value))

function replaced(part: unknown, [step, ...way]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof part !== 'object' || part === null) return value
  const keys = Object.keys(part)
  const chosen = keys[step % Math.max(1, keys.length)]
  const entries = Object.entries(part).map(([key, member]): readonly [string, unknown] =>
    key === chosen ? [key, replaced(member, way, value)] : [key, member],
  )
  return Array.isArray(part) ? entries.map(([, member]) => member) : Object.fromEntries(entries)
}

function countStates(
  { carried, toConfirm, setAside }: Migration,
  count: (state: 'carried' | 'toConfirm' | 'setAside' | 'partSetAside') => void,
): void {
  if (carried.length > 0) count('carried')
  if (toConfirm.length > 0) count('toConfirm')
  if (setAside.length > 0) count('setAside')
  if (toConfirm.some(({ reasons }) => reasons.some(({ reason }) => reason === 'partSetAside'))) count('partSetAside')
}

/** Every answer stands in exactly one of the lists. */
const accountedFor = ({ answers, carried, toConfirm, setAside }: Migration): readonly string[] =>
  [
    ...carried.map(({ question }) => question),
    ...toConfirm.map(({ question }) => question),
    ...new Set(setAside.map(({ question }) => question).filter((id) => !(id in answers))),
  ].sort()

function piecesSetAside({ path, answer }: Migration['setAside'][number]): readonly string[] {
  return piecesOf(standingAt(path, answer))
}

/** The part where it stood: at a question, or in a field of a row. */
function standingAt([id = '', row, ...below]: readonly string[], answer: Answer): Answers {
  return { [id]: row === undefined ? answer : { rows: [{ id: row, answers: standingAt(below, answer) }] } }
}

/** The original, with the protection that a move through a less confidential version added. */
const confidentialAs = (restored: Answers, original: Answers): Answers =>
  Object.fromEntries(
    Object.entries(original).map(([id, answer]) => [
      id,
      restored[id]?.annex === true && answer.annex === undefined ? { ...answer, annex: true } : answer,
    ]),
  )
