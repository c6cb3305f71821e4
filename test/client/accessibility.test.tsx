import { within } from '@testing-library/react'
import { assessed, gaps, sources, supervision } from '../../client/src/accessibility/statement.js'
import { anna } from './support/accounts.js'
import { fakeServer, problem } from './support/fakeServer.js'
import { renderApp } from './support/renderPage.js'

const authority = {
  name: 'Prøve Kommune',
  email: 'web@proeve.example',
  phone: '11 22 33 44',
  statement: 'https://www.was.digst.dk/forud-proeve-dk',
}
const nobody = {
  whoAmI: () => problem({ type: 'not-signed-in' }),
  signInOptions: () => ({ demonstration: 'no', accounts: [] }),
}

test('[U50] the statement is read without signing in, and is found at the foot of the sign-in', async () => {
  fakeServer({ ...nobody, authority: () => authority })
  const { user, findByRole } = renderApp()
  await findByRole('button', { name: 'Log ind' })
  const foot = within(await findByRole('contentinfo'))
  await user.click(foot.getByRole('link', { name: 'Tilgængelighedserklæring' }))
  await findByRole('heading', { level: 1, name: 'Tilgængelighedserklæring' })
})

test('[U50] it is found at the foot of every page, and leads back', async () => {
  fakeServer({ whoAmI: () => anna, worklist: () => ({ items: [] }), authority: () => authority })
  const { user, findByRole, getByRole } = renderApp()
  await findByRole('heading', { level: 1, name: 'Mit arbejde' })
  await user.click(getByRole('link', { name: 'Tilgængelighedserklæring' }))
  await findByRole('heading', { level: 1, name: 'Tilgængelighedserklæring' })
  await user.click(getByRole('link', { name: 'Mit arbejde' }))
  await findByRole('heading', { level: 1, name: 'Mit arbejde' })
})

test('[U51] it names who is responsible, how to reach them, and where the official statement is', async () => {
  fakeServer({ ...nobody, authority: () => authority })
  const { findByText, getByRole } = renderApp('/tilgaengelighed')
  await findByText(/^Prøve Kommune er ansvarlig/)
  expect(getByRole('link', { name: authority.email })).toHaveAttribute('href', 'mailto:web@proeve.example')
  expect(getByRole('link', { name: authority.phone })).toHaveAttribute('href', 'tel:11223344')
  expect(getByRole('link', { name: /officielle erklæring/ })).toHaveAttribute('href', authority.statement)
})

test('[U51] what the municipality has not said is said to be missing', async () => {
  fakeServer({ ...nobody, authority: () => ({}) })
  const { findAllByText, queryByRole } = renderApp('/tilgaengelighed')
  expect(await findAllByText(/ikke oplyst af kommunen endnu/)).toHaveLength(2)
  expect(queryByRole('link', { name: /officielle erklæring/ })).toBeNull()
})

test('[U52] every gap says what to do instead, and every fact has its source and the day it was looked up', () => {
  for (const { what, criterion, instead } of gaps) {
    expect([what, criterion, instead].map((text) => text.length > 10)).toEqual([true, true, true])
  }
  for (const { where, checkedOn } of Object.values(sources)) {
    expect(where).toMatch(/^https:\/\/(digst\.dk|eur-lex\.europa\.eu)\//)
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
  expect(Object.values(sources)).toContain(supervision.source)
  const days: readonly string[] = [assessed.made, assessed.reviewed]
  expect(days.toSorted()).toEqual(days)
})
