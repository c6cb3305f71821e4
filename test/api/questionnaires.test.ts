import { canonicalJson, latest, type ContactNumber, type QuestionnaireDefinition } from '@forud/shared'
import { createRegistry, definitionHash } from '../../server/src/questionnaires/registry'
import { databases } from '../support/databases'
import { givenForud } from '../support/givenForud'

const definition = latest('risikovurdering')!

describe.each(databases)('what every form builds on, on $name', (database) => {
  test('[N44] a version is given as it is, with whether it is approved', async () => {
    const forud = await givenForud(database)
    const found = await forud.as('sagsbehandler').get('/api/questionnaires/risikovurdering/versions/1')
    const body = found.body as { definition: QuestionnaireDefinition; contentStatus: string }
    expect(body.contentStatus).toBe('draft')
    expect(canonicalJson(body.definition)).toBe(canonicalJson(definition))
    for (const path of ['risikovurdering/versions/2', 'risikovurdering/versions/x', 'andet/versions/1']) {
      expect((await forud.as('sagsbehandler').get(`/api/questionnaires/${path}`)).status).toBe(404)
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

describe('the versions that the program knows', () => {
  const name = 'risikovurdering@1'

  test('[N46] a published version that has been changed stops the start', () => {
    const published = { [name]: { hash: definitionHash(definition), approvals: [] } }
    expect(() => createRegistry([definition], published)).not.toThrow()
    const changed = { ...definition, title: 'Noget andet' }
    expect(() => createRegistry([changed], published)).toThrow('må ikke ændres')
  })

  test('[N46] a faulty version stops the start, in words', () => {
    const faulty = { ...definition, sections: [...definition.sections, ...definition.sections.slice(0, 1)] }
    expect(() => createRegistry([faulty], {})).toThrow('anledning')
  })
})
