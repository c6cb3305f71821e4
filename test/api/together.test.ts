import type { AssessmentView } from '@forud/shared'
import fc from 'fast-check'
import { unsavedPieces } from '../../client/src/assessments/store/sync.js'
import { valueOf, type Piece } from '../../client/src/assessments/store/document.js'
import type { ClashChoice } from '../../client/src/assessments/store/clash.js'
import { givenAuthor, type Author } from '../support/authors'
import { givenFrom } from '../support/beginnings'
import { databases } from '../support/databases'
import type { Forud } from '../support/givenForud'
import { sharedDraft } from '../support/sharedDraft'

const konkret: Piece = 'answers.konkret'
const father: Piece = 'row.far'
const realFetch = globalThis.fetch
afterAll(() => {
  globalThis.fetch = realFetch
})

const given = async (database: (typeof databases)[number]) => {
  const begun = await givenFrom(database, sharedDraft)
  const mette = await givenAuthor(begun.forud, 'sagsbehandler', begun)
  const jonas = await givenAuthor(begun.forud, 'sagsbehandler2', begun)
  const notes = async () => {
    const { keptTexts } = await begun.at.view(begun.assessmentId)
    return keptTexts.map(({ value, writtenBy }) => [said(value), writtenBy])
  }
  return { ...begun, mette, jonas, notes, stop: () => [mette, jonas].forEach(({ store }) => store.stop()) }
}
/** Every text that somebody wrote is unlike every other, and is found in what it became part of. */
const said = (value: unknown): string => JSON.stringify(value ?? null)
const clashOf = ({ store }: Author, piece: Piece = konkret) =>
  store.read().sync.clashes.find((clash) => clash.piece === piece)
const named = (name: string) => ({ navn: { value: name } })
const putFather = ({ store }: Author, name: string) =>
  store.edit({ does: 'putRow', id: 'far', kind: 'person', answers: named(name) })

/** Jonas was first; Mette did not know. */
async function clashing(database: (typeof databases)[number]) {
  const begun = await given(database)
  const { mette, jonas } = begun
  jonas.say('konkret', 'Jonas 1')
  await jonas.store.flush()
  mette.say('konkret', 'Mette 1')
  await mette.store.flush()
  expect(clashOf(mette)).toMatchObject({ theirs: { value: 'Jonas 1' }, changedBy: 'sagsbehandler2' })
  return begun
}

describe.each(databases)('two authors of one assessment, on $name', (database) => {
  test('[Y11] what was not chosen is kept: his, when hers stands', async () => {
    const { mette, jonas, notes, stop } = await clashing(database)
    mette.store.choose(konkret, 'mine')
    await mette.store.flush()
    await jonas.refresh()
    expect(jonas.text('konkret')).toBe('Mette 1')
    expect(await notes()).toEqual([['{"value":"Jonas 1"}', 'sagsbehandler2']])
    stop()
  })

  test('[Y11] what was not chosen is kept: hers, when his stands; and nobody is said to have changed the field', async () => {
    const { mette, notes, forud, stop } = await clashing(database)
    mette.store.choose(konkret, 'theirs')
    expect(mette.text('konkret')).toBe('Jonas 1')
    await mette.store.flush()
    expect(await notes()).toEqual([['{"value":"Mette 1"}', 'sagsbehandler']])
    expect(unsavedPieces(mette.store.read().sync)).toEqual([])
    expect(await forud.database.knex('field_changes').where({ field: konkret })).toHaveLength(1)
    stop()
  })

  test('[Y12] what he writes while she thinks takes the place of what he had written, with the same »before«', async () => {
    const { mette, jonas, notes, forud, stop } = await clashing(database)
    forud.clock.advance({ minutes: 3 })
    jonas.say('konkret', 'Jonas 2')
    await jonas.store.flush()
    mette.say('konkret', 'Mette 2')
    await mette.refresh()
    await mette.store.flush()
    expect(clashOf(mette)).toMatchObject({ theirs: { value: 'Jonas 2' }, changedAt: '2026-11-22T12:03:00.000Z' })
    expect(clashOf(mette)?.before).toBeUndefined()
    expect(mette.text('konkret')).toBe('Mette 2')
    mette.store.choose(konkret, 'mine')
    await mette.store.flush()
    expect(await notes()).toEqual([['{"value":"Jonas 2"}', 'sagsbehandler2']])
    stop()
  })

  test('[Y12] the clash is over when he has come to write the same, or has taken his text away', async () => {
    const { mette, jonas, notes, stop } = await clashing(database)
    jonas.say('konkret', 'Mette 1')
    await jonas.store.flush()
    await mette.refresh()
    await mette.store.flush()
    expect(unsavedPieces(mette.store.read().sync)).toEqual([])
    expect(await notes()).toEqual([])
    stop()
  })

  test('[Y13] »his« is also what he wrote between the choice and its saving, and hers is kept all the same', async () => {
    const { mette, jonas, notes, stop } = await clashing(database)
    jonas.say('konkret', 'Jonas 2')
    await jonas.store.flush()
    mette.store.choose(konkret, 'theirs')
    await mette.store.flush()
    expect(mette.text('konkret')).toBe('Jonas 2')
    expect(unsavedPieces(mette.store.read().sync)).toEqual([])
    expect(await notes()).toEqual([['{"value":"Mette 1"}', 'sagsbehandler']])
    stop()
  })

  test('[Y13] what was written on top of »his« clashes with what he wrote since; all three are there', async () => {
    const { mette, jonas, notes, stop } = await clashing(database)
    jonas.say('konkret', 'Jonas 2')
    await jonas.store.flush()
    mette.store.choose(konkret, 'theirs')
    mette.say('konkret', 'Jonas 1 og Mette')
    await mette.store.flush()
    expect(clashOf(mette)).toMatchObject({ theirs: { value: 'Jonas 2' } })
    expect(mette.text('konkret')).toBe('Jonas 1 og Mette')
    mette.store.choose(konkret, 'mine')
    await mette.store.flush()
    // Kept in the same moment, in whatever order.
    const kept = (await notes()).map(([text]) => text)
    expect(kept.toSorted()).toEqual(['{"value":"Jonas 2"}', '{"value":"Mette 1"}'])
    stop()
  })

  test('[Y10] a row that she removes while he writes on it is a clash; either way nothing is lost', async () => {
    const { mette, jonas, notes, stop } = await given(database)
    putFather(jonas, 'Far')
    await jonas.store.flush()
    await mette.refresh()
    putFather(jonas, 'Fars bror')
    await jonas.store.flush()
    mette.store.edit({ does: 'removeRow', id: 'far' })
    await mette.store.flush()
    expect(clashOf(mette, father)).toMatchObject({ before: named('Far'), theirs: named('Fars bror') })
    mette.store.choose(father, 'theirs')
    expect(mette.store.read().document.entities.find(({ id }) => id === 'far')?.answers).toEqual(named('Fars bror'))
    expect(await notes()).toEqual([])
    mette.store.edit({ does: 'removeRow', id: 'far' })
    await mette.store.flush()
    putFather(jonas, 'Farfar')
    await jonas.store.flush()
    expect(clashOf(jonas, father)).toMatchObject({ before: named('Fars bror') })
    jonas.store.choose(father, 'theirs')
    await jonas.store.flush()
    expect(await notes()).toEqual([[said(named('Farfar')), 'sagsbehandler2']])
    expect(jonas.store.read().document.entities.filter(({ id }) => id === 'far')).toEqual([])
    stop()
  })

  test('[Y10] a row that comes back after it was removed is seen by both', async () => {
    const { mette, jonas, stop } = await given(database)
    const rows = ({ store }: Author) => store.read().document.entities.filter(({ kind }) => kind === 'person')
    putFather(mette, 'Far')
    await mette.store.flush()
    await jonas.refresh()
    jonas.store.edit({ does: 'removeRow', id: 'far' })
    await jonas.store.flush()
    await mette.refresh()
    expect(rows(mette)).toEqual([])
    putFather(jonas, 'Far')
    await jonas.store.flush()
    expect(unsavedPieces(jonas.store.read().sync)).toEqual([])
    await mette.refresh()
    expect(rows(mette)).toMatchObject([{ answers: named('Far') }])
    stop()
  })

  test('[Y11] two rows of the same list, and two fields of the same section, merge by themselves', async () => {
    const { mette, jonas, stop } = await given(database)
    putFather(mette, 'Far')
    jonas.store.edit({ does: 'putRow', id: 'mor', kind: 'person', answers: named('Mor') })
    mette.say('konkret', 'Mettes ord')
    jonas.say('mangler', 'Jonas’ ord')
    await Promise.all([mette.store.flush(), jonas.store.flush()])
    await mette.refresh()
    await jonas.refresh()
    for (const { store, text } of [mette, jonas]) {
      expect([text('konkret'), text('mangler')]).toEqual(['Mettes ord', 'Jonas’ ord'])
      expect(store.read().document.entities.filter(({ kind }) => kind === 'person')).toHaveLength(2)
      expect(unsavedPieces(store.read().sync)).toEqual([])
    }
    stop()
  })
})

type Does = 'write' | 'remove' | 'flush' | 'refresh' | ClashChoice
type Step = { readonly who: 0 | 1; readonly does: Does; readonly on: 'konkret' | 'far' }
const steps = fc.array(
  fc.record<Step>({
    who: fc.constantFrom(0, 1),
    does: fc.constantFrom('write', 'write', 'write', 'remove', 'flush', 'flush', 'refresh', 'mine', 'theirs', 'both'),
    on: fc.constantFrom('konkret', 'far'),
  }),
  { minLength: 4, maxLength: 24 },
)

describe('however two authors write, save, look and choose', () => {
  test('[Y14] every text that somebody wrote, and did not write over, is the value, a note or in the history', async () => {
    const { mette, jonas, forud, caseId, assessmentId, at, stop } = await given(databases[0]!)
    const authors = [mette, jonas] as const
    let number = 0
    const play = async (played: readonly Step[]) => {
      const written = new Set<string>()
      for (const { who, does, on } of played) await take(authors[who], does, on, written)
      for (let round = 0; round < 6; round += 1) {
        for (const author of authors) await settle(author)
      }
      expect(authors.flatMap(({ store }) => unsavedPieces(store.read().sync))).toEqual([])
      const everything = await allOf(forud, { caseId, assessmentId })
      const view = said(await at.view(assessmentId))
      expect([...written].filter((text) => !everything.includes(text) && !view.includes(text))).toEqual([])
      for (const { store } of authors) {
        expect(store.read().document.content.answers['konkret']).toEqual(answerIn(view))
      }
    }
    const take = async (author: Author, does: Does, on: Step['on'], written: Set<string>) => {
      const { store } = author
      const piece = on === 'konkret' ? konkret : father
      if (does === 'flush') await store.flush()
      else if (does === 'refresh') await author.refresh()
      else if (does === 'write' || does === 'remove') {
        forget(author, piece, written)
        if (does === 'remove') {
          if (on === 'far') store.edit({ does: 'removeRow', id: 'far' })
          return
        }
        const text = `«${String((number += 1))}»`
        written.add(text)
        if (on === 'konkret') author.say('konkret', text)
        else putFather(author, text)
      } else if (clashOf(author, piece) !== undefined && (does !== 'both' || on === 'konkret'))
        store.choose(piece, does)
    }
    await fc.assert(fc.asyncProperty(steps, play), { numRuns: 10 })
    stop()
  })
})

/** What stands on one's own page, unsaved, and is written over or taken away by its author. */
function forget({ store }: Author, piece: Piece, written: Set<string>): void {
  const { document, sync } = store.read()
  if (!unsavedPieces(sync).includes(piece)) return
  for (const text of said(valueOf(document, piece)).match(/«\d+»/g) ?? []) written.delete(text)
}

async function settle(author: Author): Promise<void> {
  await author.store.flush()
  for (const { piece } of author.store.read().sync.clashes) author.store.choose(piece, 'theirs')
  await author.store.flush()
  await author.refresh()
  await author.store.flush()
}

const answerIn = (view: string) => (JSON.parse(view) as AssessmentView).content.answers['konkret']

type Place = { readonly caseId: string; readonly assessmentId: string }

/** Everything that was ever stored, unsealed. */
const allOf = (forud: Forud, { caseId, assessmentId }: Place): Promise<string> =>
  forud.database.transaction(async (trx) => {
    const actor = { account: 'sagsbehandler', role: 'caseworker' } as const
    const opening = { actor, caseId, purpose: 'test', now: forud.clock.now(), requestId: 'test' }
    const access = (await forud.platform.access.openCase(trx, opening))!
    const fields = await trx<{ field: string; value: string | null }>('field_changes').whereNotNull('value')
    const rows = await trx<{ entity_id: string; answers: string | null }>('case_entity_changes').whereNotNull('answers')
    return said([
      ...fields.map(({ field, value }) => access.unseal(`assessment/${assessmentId}/${field}`, value ?? '')),
      ...rows.map(({ entity_id, answers }) => access.unseal(`entity/${entity_id}`, answers ?? '')),
    ])
  })
