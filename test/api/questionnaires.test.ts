import {
  canonicalJson,
  definitionOf,
  type ContactNumber,
  type KnownVersions,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { libraryWith } from '../../server/src/questionnaires/library'
import { createRegistry } from '../../server/src/questionnaires/registry'
import { versionOf, type Version } from '../../server/src/questionnaires/version'
import { assessing } from '../support/assessing'
import { closeAfterwards } from '../support/closing'
import { databases } from '../support/databases'
import { givenForud } from '../support/givenForud'

const definition = definitionOf('risikovurdering', 1)!

describe.each(databases)('what every form builds on, on $name', (database) => {
  test('[N44] a version is given exactly as it is, by its hash, and the list says which is in use', async () => {
    const forud = await givenForud(database)
    const as = forud.as('sagsbehandler')
    const { inUse, versions } = (await as.get('/api/questionnaires')).body as KnownVersions
    const { hash } = versionOf(definition)
    const first = { id: 'risikovurdering', version: 1, hash }
    expect(versions).toContainEqual({ ...first, title: definition.title, contentStatus: 'draft' })
    expect(versions.map(({ hash: one }) => one)).toContain(inUse.hash)
    const found = (await as.get(`/api/questionnaires/${hash}`)).body as { definition: QuestionnaireDefinition }
    expect(canonicalJson(found.definition)).toBe(canonicalJson(definition))
    for (const unknown of ['sha256-0', 'risikovurdering']) {
      expect((await as.get(`/api/questionnaires/${unknown}`)).status).toBe(404)
    }
  })

  test('[N45] contact numbers are rows with a source; one that nobody has checked has no number', async () => {
    const forud = await givenForud(database)
    const { contacts } = (await forud.as('revisor').get('/api/contact-numbers')).body as { contacts: ContactNumber[] }
    expect(contacts.slice(0, 2).map(({ number, acute }) => [number, acute])).toEqual([
      ['112', 'yes'],
      ['114', 'yes'],
    ])
    expect(contacts.every(({ source }) => source !== '')).toBe(true)
    expect(contacts.filter(({ checkedOn }) => checkedOn === undefined).map(({ number }) => number)).toEqual(
      contacts.filter(({ checkedOn }) => checkedOn === undefined).map(() => undefined),
    )
    await forud.database.knex('contact_numbers').where({ id: 'politi' }).update({ number: '11 44' })
    await forud.database.transaction((trx) => forud.services.contacts.addFirst(trx))
    const after = (await forud.as('revisor').get('/api/contact-numbers')).body as { contacts: ContactNumber[] }
    expect(after.contacts.find(({ id }) => id === 'politi')?.number).toBe('11 44')
  })
})

describe('the versions that an installation knows', () => {
  const one = versionOf(definition)
  const two = versionOf({ ...definition, version: 2, title: 'Anden version' })
  const approvals = (hash: string) =>
    ['Ida', 'Bo'].map((name) => ({ name, role: 'fagperson' as const, title: 'Konsulent', date: '2026-12-01', hash }))
  const registryOf = (versions: readonly Version[], published = {}) =>
    createRegistry({ versions, published }, 'risikovurdering')

  test('[N46] a published version that has been changed stops the start', () => {
    const published = { 'risikovurdering@1': { hash: one.hash, approvals: [] } }
    expect(() => registryOf([one], published)).not.toThrow()
    expect(() => registryOf([versionOf({ ...definition, title: 'Noget andet' })], published)).toThrow('må ikke ændres')
  })

  test('[N46] a faulty version, and the same version twice, stop the start, in words', () => {
    const faulty = { ...definition, sections: [...definition.sections, ...definition.sections.slice(0, 1)] }
    expect(() => registryOf([versionOf(faulty)])).toThrow('anledning')
    expect(() => registryOf([one, one])).toThrow('risikovurdering@1 findes to gange')
  })

  test('[N46] a questionnaire that nobody has stops the start', () => {
    expect(() => createRegistry({ versions: [one], published: {} }, 'kommunens')).toThrow('»kommunens« findes ikke')
  })

  test('[N50] a new assessment is made with the newest published version, else with the newest draft', () => {
    expect(registryOf([one, two]).newest().version).toBe(2)
    const published = { 'risikovurdering@1': { hash: one.hash, approvals: approvals(one.hash) } }
    expect(registryOf([two, one], published).newest().version).toBe(1)
    const both = { ...published, 'risikovurdering@2': { hash: two.hash, approvals: approvals(two.hash) } }
    expect(registryOf([two, one], both).newest().version).toBe(2)
  })
})

describe("a municipality's own questionnaires", () => {
  const own = { versions: [versionOf(definition)], published: {} }
  const folderWith = (files: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(join(tmpdir(), 'forud-questionnaires-'))
    closeAfterwards(() => rm(folder, { recursive: true }))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return folder
  }
  const written = (version: number) => JSON.stringify({ ...definition, version, title: 'Kommunens egen' }, undefined, 2)

  test('[N51] are read from a folder beside those of Forud, in every language ever published', () => {
    const inLanguage1 = readFileSync(
      join(__dirname, '../questionnaires/languages/risikovurdering-1.language-1.json'),
      'utf8',
    ).replace('"version":1', '"version":7')
    const { versions } = libraryWith(own, folderWith({ 'to.json': written(2), 'syv.json': inLanguage1 }))
    expect(versions.map((version) => [version.definition.version, version.definition.language])).toEqual([
      [1, 2],
      [7, 2],
      [2, 2],
    ])
    // What was published is what was written, not what today's language makes of it.
    expect(versions[1]?.json).toContain('"language":1')
  })

  test('[N51] are refused with the full list of what is wrong, each with its file', () => {
    const broken = { 'a.json': '{', 'b.json': '{"language":2}', 'c.json': written(3) }
    expect(() => libraryWith(own, folderWith(broken))).toThrow(/a\.json: er ikke gyldig JSON\.\nb\.json: /)
    expect(() => libraryWith(own, '/findes/ikke')).toThrow('QUESTIONNAIRE_DIR')
    expect(() => libraryWith(own, folderWith({ 'published.json': '[1]' }))).toThrow('published.json')
  })

  test("[N51] cannot say anything about Forud's own versions", () => {
    const line = { hash: 'sha256-x', approvals: [] }
    const theirs = JSON.stringify({ 'risikovurdering@1': line, 'egen@1': line })
    const { published } = libraryWith(
      { ...own, published: { 'risikovurdering@1': { hash: null, approvals: [] } } },
      folderWith({ 'published.json': theirs }),
    )
    expect(published).toEqual({ 'risikovurdering@1': { hash: null, approvals: [] }, 'egen@1': line })
  })
})

describe.each(databases)('a draft, on $name', (database) => {
  test('[N52] keeps the content that it was begun with, also when the program no longer has it', async () => {
    const library = { versions: [versionOf(definition)], published: {} }
    const before = await givenForud(database, { library })
    const { caseId, assessmentId } = await assessing(before).openCase()
    const { hash } = (await assessing(before).view(assessmentId)).questionnaire
    await before.database.knex('definitions').update({ json: '{}' })
    const changed = versionOf({ ...definition, title: 'Rettet' })
    const registry = createRegistry({ versions: [changed], published: {} }, 'risikovurdering')
    await before.database.transaction(async (trx) => {
      await expect(registry.inCase(trx, caseId)).rejects.toThrow('is not what was hashed')
      await trx('definitions').update({ json: canonicalJson(definition) })
      expect((await registry.inCase(trx, caseId)).title).toBe(definition.title)
      expect(registry.refOf(await registry.inCase(trx, caseId)).hash).toBe(hash)
    })
  })
})
