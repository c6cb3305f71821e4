import type { Gate } from '@forud/shared'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { GateBanner } from '../../client/src/parts/GateBanner.js'

const names: Readonly<Record<string, string>> = { mor: 'Mor', far: 'Far' }
const show = (gate: Gate, more: { readonly forbidden?: readonly string[]; readonly safe?: readonly string[] } = {}) =>
  render(
    <GateBanner
      gate={gate}
      decided={{ name: 'Lise Lund', at: '2026-11-20T12:00:00.000Z' }}
      forbiddenChannels={more.forbidden ?? []}
      safeChannels={more.safe ?? []}
      nameOf={(person) => names[person] ?? ''}
    />,
  )

const done = { id: 'p1', label: 'Barnet er forberedt', owner: 'Anna Holm', done: true }
const open = {
  id: 'p2',
  label: 'Politiet er orienteret',
  owner: 'Bo Berg',
  deadline: '2026-11-25T11:00:00.000Z',
  done: false,
}

test.each<[string, Gate, string, RegExp]>([
  [
    'no approval',
    { state: { is: 'closed' }, reason: 'noApproval', people: [] },
    'Forældre og netværk må ikke kontaktes',
    /endnu ingen godkendt vurdering/,
  ],
  [
    'a date that has passed',
    { state: { is: 'reassessmentRequired', since: '2026-11-19' }, reason: 'expired', people: [] },
    'Forældre og netværk må ikke kontaktes – vurderingen skal fornyes',
    /til og med 19\.11\.2026/,
  ],
  [
    'precautions of which one is open',
    { state: { is: 'conditional', met: false, precautions: [done, open] }, reason: 'precautionsOpen', people: [] },
    'Forældre og netværk må ikke kontaktes, før disse forholdsregler er opfyldt',
    /Mindst én forholdsregel er ikke udført/,
  ],
  [
    'precautions that are met',
    { state: { is: 'conditional', met: true, precautions: [done] }, reason: 'precautionsMet', people: [] },
    'Forældre og netværk må kun kontaktes under disse forholdsregler',
    /Alle forholdsregler er markeret udført/,
  ],
  [
    'an approval that opens',
    { state: { is: 'open', until: '2026-12-14' }, reason: 'approved', people: [] },
    'Forældre og netværk kan inddrages til og med 14.12.2026',
    /ikke grundlag for at udskyde/,
  ],
])('[U16] %s is said in words, with why and who decided', (_, gate, title, why) => {
  show(gate)
  const banner = screen.getByRole('region', { name: title })
  expect(banner).toHaveTextContent(why)
  expect(banner).toHaveTextContent('Besluttet af Lise Lund den 20.11.2026 kl. 13.00.')
})

test('[U16] each precaution says whether it is done, whose it is and until when', () => {
  show({ state: { is: 'conditional', met: false, precautions: [done, open] }, reason: 'precautionsOpen', people: [] })
  screen.getByText('Barnet er forberedt – udført, Anna Holm')
  screen.getByText('Politiet er orienteret – ikke udført, Bo Berg, senest 25.11.2026 kl. 12.00')
})

test('[U16] the decision for each person is one press away, and whoever is not named is closed', async () => {
  show({
    state: { is: 'open', until: '2026-12-14' },
    reason: 'approved',
    people: [
      { person: 'mor', state: 'open' },
      { person: 'far', state: 'closed' },
    ],
  })
  await userEvent.click(screen.getByText('Person for person'))
  expect(screen.getByText('Mor: kan inddrages')).toBeVisible()
  expect(screen.getByText('Far: må ikke kontaktes')).toBeVisible()
  expect(screen.getByText('Alle andre: må ikke kontaktes')).toBeVisible()
})

const closed: Gate = { state: { is: 'closed' }, reason: 'noApproval', people: [] }

test('[U17] channels that must not be used stand beside, and the safe one is a press away', async () => {
  show(closed, { forbidden: ['Aula', 'Sms'], safe: ['Personligt på skolen'] })
  expect(screen.getByText('Brug aldrig:').parentElement).toHaveTextContent('Brug aldrig: Aula · Sms')
  await userEvent.click(screen.getByText('Sikker kanal til barnet'))
  expect(screen.getByText('Personligt på skolen')).toBeVisible()
})

test('[U17] where no channel is known to be dangerous, the page warns that any may be', () => {
  show(closed)
  screen.getByText(/ikke oplyst, hvilke kanaler der er farlige/)
})
