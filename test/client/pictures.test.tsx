import { within } from '@testing-library/react'
import {
  definitionOf,
  peopleOf,
  peoplePicture,
  svgText,
  timelineOf,
  timelinePicture,
  type CasePage as Page,
} from '@forud/shared'
import { CasePage } from '../../client/src/cases/CasePage.js'
import { eightHappenings, manyHappenings, manyPeople, row, today } from '../pictures/cases.js'
import { anna } from './support/accounts.js'
import { casePage, definitionReply } from './support/cases.js'
import { fakeServer } from './support/fakeServer.js'
import { renderPage } from './support/renderPage.js'

const definition = definitionOf('risikovurdering', 1)!
const contact = () => ({ is: 'closed', words: 'Må ikke kontaktes' }) as const
const evil = [row('person', 'x', { navn: '</text><script>alert(1)</script>"\'&\u0000\u{1F600}', relation: 'mor' })]
const mapOf = (entities: typeof evil) => peoplePicture(peopleOf({ definition, entities, child: '<b>&', contact }), 760)
const lineOf = (entities: typeof evil) =>
  timelinePicture(timelineOf({ definition, entities, assessments: [], today }), 760)

test.each([
  ['no people', mapOf([])],
  ['forty people', mapOf([...manyPeople(40)])],
  ['whatever somebody writes', mapOf(evil)],
  ['no happenings', lineOf([])],
  ['forty happenings', lineOf([...manyHappenings(44)])],
])('[Z9] the file is well-formed and fetches and runs nothing: %s', (_, picture) => {
  const parsed = new DOMParser().parseFromString(svgText(picture), 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  const names = new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName))
  expect([...names].filter((name) => !['svg', 'title', 'desc', 'rect', 'path', 'text'].includes(name))).toEqual([])
  expect(svgText(picture)).not.toMatch(/href|url\(|style=|\son/)
})

test('[Z9] title and description name nobody', () => {
  const picture = mapOf([...eightHappenings])
  expect(`${picture.title} ${picture.description}`).not.toMatch(/Testesen|Ditlev|Gerda/)
})

const opened = (page: Partial<Page>) => {
  const server = fakeServer({ casePage: () => ({ ...casePage, ...page }), definition: definitionReply })
  const shown = renderPage(<CasePage account={anna} />, { path: '/sager/:caseId', at: '/sager/sag1' })
  const panel = async (name: string) => within(await shown.findByRole('region', { name }))
  return { server, ...shown, panel }
}

test('[Z12] the case shows its people as a picture, and as a table one press away', async () => {
  const { user, panel } = opened({ entities: [...eightHappenings] })
  const map = await panel('Netværkskort')
  expect(await map.findByRole('img', { name: 'Netværkskort' })).toHaveAccessibleDescription(/8 personer omkring/)
  expect(map.queryByRole('table')).toBeNull()
  await user.click(map.getByText('Netværkskort som tabel (8)'))
  const table = await map.findByRole('table')
  expect(within(table).getAllByRole('row')).toHaveLength(9)
  expect(within(table).getByRole('row', { name: /Ditlev/ })).toHaveTextContent('Må ikke kontaktes')
})

test('[Z12] the timeline holds the case’s assessments as well', async () => {
  const { user, panel } = opened({ entities: [...eightHappenings] })
  const line = await panel('Hændelseslinje')
  await line.findByRole('img', { name: 'Hændelseslinje' })
  await user.click(line.getByText('Hændelseslinje som tabel (10)'))
  expect(await line.findByRole('row', { name: /Vurdering 1, foreløbig/ })).toHaveTextContent('20.11.2026')
})

test('[Z12] where nobody is written down, it is not said that there is nobody', async () => {
  const { panel } = opened({ entities: [], assessments: casePage.assessments })
  const map = await panel('Netværkskort')
  await map.findByText(/Det betyder ikke, at der ingen er/)
  expect(map.queryByRole('img')).toBeNull()
})

test('[Z12] the file has a neutral name and is made on the page, without a call', async () => {
  const made: string[] = []
  const links: string[] = []
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${made.push(blob.type)}`,
    revokeObjectURL: () => undefined,
  })
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push(this.download)
  })
  const { user, panel, server } = opened({ entities: [...eightHappenings] })
  const map = await panel('Netværkskort')
  const before = server.calls.length
  await user.click(await map.findByRole('button', { name: 'Hent netværkskort som billede (SVG)' }))
  click.mockRestore()
  expect(links).toEqual(['netvaerkskort.svg'])
  expect(made).toEqual(['image/svg+xml'])
  expect(server.calls).toHaveLength(before)
})
