import type { AssessmentView, Entity } from '@forud/shared'
import { screen, waitFor, within } from '@testing-library/react'
import { row } from '../pictures/cases.js'
import { assessmentServer, draft, locked, openDesk } from './support/desk.js'

const people: readonly Entity[] = [
  row('person', 'mor', { navn: 'Amina', relation: 'mor' }),
  row('child', 'soester', { navn: 'Gerda', alder: 13 }),
  row('incident', 'h1', { dato: '2026-11-14', type: 'trussel', udoevere: ['mor'] }),
  row('plan', 'f1', { type: 'rejse', deltagere: ['mor'] }),
]
const whole: AssessmentView = { ...draft, stage: 2, entities: people }

let number = 0
async function opened(page: string, view: AssessmentView = whole) {
  const own = { ...view, id: `people${(number += 1)}` }
  const server = assessmentServer(own)
  const desk = openDesk(page, own.id)
  await screen.findByRole('navigation', { name: 'Afsnit' })
  return { server, ...desk }
}
const question = (id: string) => within(document.querySelector<HTMLElement>(`[data-question="${id}"]`)!)
const toSection = async (user: Awaited<ReturnType<typeof opened>>['user'], name: RegExp) => {
  await user.click((await screen.findAllByRole('link', { name }))[0]!)
}

test('[Z13] a person entered once is picked in incidents and plans, and a new name shows there at once', async () => {
  const { user } = await opened('afsnit/G')
  await user.click(question('personer').getByRole('button', { name: /^Ret/ }))
  const name = question('personer').getByLabelText(/navn eller betegnelse/i)
  await user.clear(name)
  await user.type(name, 'Basma')
  await toSection(user, /Vold, trusler og pres/)
  expect(await screen.findByText('Basma')).toBeInTheDocument()
  await user.click(question('haendelser').getByRole('button', { name: /^Ret/ }))
  expect(question('haendelser').getByRole('checkbox', { name: 'Basma' })).toBeChecked()
})

test('[Z14] removing a person says where the person still stands', async () => {
  const { user } = await opened('afsnit/G', {
    ...whole,
    content: {
      ...whole.content,
      conclusion: {
        persons: [{ person: 'mor', decision: 'ikkeEndnu' }],
        scenarios: [{ id: 's1', type: 'andet', byWhom: ['mor'] }],
      },
    },
  })
  await user.click(question('personer').getByRole('button', { name: /^Fjern/ }))
  const said = await screen.findByText(/»Amina« er fjernet/, { selector: '[role=status]' })
  expect(said).toHaveTextContent(
    'står stadig i: E6 hændelse 1 · F3 plan 1 · K11 inddragelse person for person · K3 scenarie 1.',
  )
})

test('[Z14] a reference to somebody who was removed is readable, and can be taken out', async () => {
  const { user, server } = await opened('afsnit/E', { ...whole, entities: people.slice(1) })
  expect(await screen.findByText('Person, der er taget af listen')).toBeInTheDocument()
  await user.click(question('haendelser').getByRole('button', { name: /^Ret/ }))
  const gone = question('haendelser').getByRole('checkbox', { name: 'Person, der er taget af listen' })
  expect(gone).toBeChecked()
  await user.click(gone)
  await waitFor(() => expect(server.writtenRows().at(-1)?.answers).not.toHaveProperty('udoevere'))
})

test('[Z15] brothers and sisters are in the conclusion’s list, and a decision about somebody removed can be taken out', async () => {
  const decided = { persons: [{ person: 'gone', decision: 'ikkeEndnu', reason: 'x' }] } as const
  const { user, server } = await opened('konklusion', {
    ...locked(whole),
    content: { ...whole.content, conclusion: decided },
  })
  expect(await screen.findByRole('combobox', { name: 'Gerda' })).toBeInTheDocument()
  expect(screen.getByRole('combobox', { name: 'Amina' })).toBeInTheDocument()
  expect(screen.getByRole('combobox', { name: 'En person, der er taget ud af listen' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Fjern beslutningen' }))
  await waitFor(() =>
    expect(server.changes()).toContainEqual(expect.objectContaining({ field: 'conclusion.persons', value: [] })),
  )
})

test('[Z12] the map and the line are one press away below the lists that they are drawn from', async () => {
  const { user } = await opened('afsnit/H')
  expect(screen.queryByText('Vis hændelseslinjen')).toBeNull()
  await user.click(screen.getByText('Vis netværkskortet'))
  expect(await screen.findByRole('img', { name: 'Netværkskort' })).toHaveAccessibleDescription(/2 personer/)
  await toSection(user, /Vold, trusler og pres/)
  await user.click(await screen.findByText('Vis hændelseslinjen'))
  await screen.findByRole('img', { name: 'Hændelseslinje' })
})
