import type { AssessmentView, Entity } from '@forud/shared'
import { act, screen, waitFor, within } from '@testing-library/react'
import { assessmentServer, draft, locked, openDesk, savedAt } from './support/desk.js'
import { problem } from './support/fakeServer.js'

const withAnswers = (answers: AssessmentView['content']['answers'], view = draft): AssessmentView => ({
  ...view,
  content: { ...view.content, answers },
})
const row = (id: string) => document.querySelector<HTMLElement>(`[data-question="${id}"]`)!
const radioIn = (id: string, name: string) => within(row(id)).getByRole('radio', { name })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

let number = 0
/** Every test has an assessment of its own: what is unsaved outlives the page. */
const fresh = (view: AssessmentView): AssessmentView => ({ ...view, id: `v${(number += 1)}` })
async function opened(page: string, view: AssessmentView = draft) {
  const own = fresh(view)
  const server = assessmentServer(own)
  const desk = openDesk(page, own.id)
  await screen.findByRole('navigation', { name: 'Afsnit' })
  return { server, ...desk }
}

describe('the task list', () => {
  const task = (name: RegExp) => screen.findAllByRole('link', { name }).then((found) => found[0]!)

  test('[F25] says in words how far each section has come', async () => {
    await opened('afsnit/A', {
      ...draft,
      content: {
        ...draft.content,
        answers: {
          anledning: { value: 'underretning' },
          samtale: { value: 'nejPlanlagt' },
          findes: { value: 'ingenBoern' },
          fare: { value: 'ikkeRelevant', reason: 'Ingen søskende' },
        },
      },
    })
    expect(await task(/Sagens grundlag/)).toHaveTextContent('I gang1/6')
    expect(await task(/Barnets egen stemme/)).toHaveTextContent('Mangler oplysninger1/1')
    expect(await task(/Akutte faresignaler/)).toHaveTextContent('Ikke startet0/12')
    expect(await task(/Søskende/)).toHaveTextContent('Færdig2/2')
    expect(await task(/Negativ social kontrol/)).toHaveTextContent('Ingen spørgsmål i kernen')
  })

  test('[F26] shows the core or the whole assessment', async () => {
    const { user } = await opened('afsnit/D')
    expect(screen.getByText('Afsnittet har ingen spørgsmål i 24-timers-kernen.')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: /^Hele vurderingen: 0 af \d+ besvaret$/ }))
    expect(row('faerden')).toBeVisible()
  })

  test('[F27] leads to the next unanswered question, on whatever page it is', async () => {
    const { user } = await opened('afsnit/B', withAnswers({ samtale: { value: 'nejPlanlagt' } }))
    await user.click(screen.getByRole('button', { name: /^Næste ubesvarede/ }))
    await heading('C · Akutte faresignaler')
    await waitFor(() => expect(row('drabstrussel')).toContainElement(document.activeElement as HTMLElement))
  })
})

describe('an acute question', () => {
  const interrupt = () => screen.findByRole('dialog', { name: 'Akut faresignal' })
  const save = () => screen.getByRole('button', { name: 'Gem og gå tilbage til spørgsmålet' })

  test('[F28] answered »Ja« interrupts with what to do and whom to call, and asks who was contacted', async () => {
    const { server, user } = await opened('afsnit/C')
    await user.click(radioIn('indespaerring', 'Ja'))
    const dialog = await interrupt()
    expect(dialog).toHaveTextContent('Politi straks; planlæg sikker kontakt')
    expect(await within(dialog).findByRole('link', { name: '112' })).toBeVisible()
    expect(dialog).not.toHaveTextContent('VISO')
    await user.click(save())
    expect(dialog).toHaveTextContent('Angiv, om nogen er kontaktet.')
    await user.click(within(dialog).getByLabelText('Ingen er kontaktet endnu'))
    await user.click(save())
    expect(dialog).toHaveTextContent('Skriv, hvorfor ingen er kontaktet.')
    await user.type(within(dialog).getByLabelText(/Hvorfor er ingen kontaktet/), 'Barnet sidder hos mig')
    await user.click(save())
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(row('indespaerring')).toHaveTextContent('Ingen er kontaktet: Barnet sidder hos mig')
    await waitFor(() =>
      expect(server.changes()).toContainEqual({
        field: 'acute.indespaerring',
        base: 0,
        value: { nobodyBecause: 'Barnet sidder hos mig' },
      }),
    )
  })

  test('[F28] can be taken back when it was a mistake, and the same spot has focus again', async () => {
    const { user } = await opened('afsnit/C')
    await user.click(radioIn('indespaerring', 'Ja'))
    await interrupt()
    await user.click(screen.getByRole('button', { name: 'Svaret var en fejl – tag det væk' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(radioIn('indespaerring', 'Ja')).not.toBeChecked()
    await waitFor(() => expect(row('indespaerring')).toContainElement(document.activeElement as HTMLElement))
  })

  test('[F28] that is »Ja« earlier, and not now, does not interrupt', async () => {
    const { user } = await opened('afsnit/C')
    const earlier = within(row('drabstrussel')).getByRole('radiogroup', { name: /^Tidligere/ })
    await user.click(within(earlier).getByRole('radio', { name: 'Ja' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('[F29] answered »Mistanke« shows the same without interrupting', async () => {
    const { user } = await opened('afsnit/C')
    await user.click(radioIn('indespaerring', 'Mistanke'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(within(row('indespaerring')).getByRole('status')).toHaveTextContent('Mistanke om et akut faresignal')
    expect(await within(row('indespaerring')).findByRole('link', { name: '112' })).toBeVisible()
  })

  test('[F70] that was left unfinished interrupts again when the page is opened, and waits on every page until it is stated', async () => {
    const { user } = await opened('afsnit/A', withAnswers({ indespaerring: { value: 'ja' } }))
    expect(await interrupt()).toHaveTextContent('det er ikke angivet, hvem der er kontaktet')
    await user.click(within(await interrupt()).getByRole('button', { name: 'Luk' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    const waiting = screen.getByRole('alert')
    expect(waiting).toHaveTextContent('Akut faresignal: hvem er kontaktet?')
    expect(waiting).toHaveTextContent('C3 Bliver barnet holdt indespærret')
    await user.click(within(waiting).getByRole('button', { name: /^Se, hvad du gør nu/ }))
    await user.click(within(await interrupt()).getByLabelText('Ingen er kontaktet endnu'))
    await user.type(within(await interrupt()).getByLabelText(/Hvorfor er ingen kontaktet/), 'Barnet er hos mig')
    await user.click(save())
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

test('[F30] »Hvad ved vi« names acute signals, unknowns with their reason, and what is missing, and never one percentage', async () => {
  await opened(
    'afsnit/A',
    withAnswers({
      indespaerring: { value: 'mistanke' },
      foraeldreViden: { value: 'uoplyst', whyUnknown: 'ikkeSikkert' },
      vaaben: { value: 'nej' },
    }),
  )
  const known = screen.getByRole('complementary', { name: 'Hvad ved vi' })
  expect(known).toHaveTextContent('Mistanke C3')
  expect(known).toHaveTextContent('kan ikke undersøges sikkert endnu A5')
  expect(known).toHaveTextContent(/A5 .*uoplyst, kan ikke undersøges sikkert endnu/)
  expect(known).toHaveTextContent(/G7 .*kilde mangler/)
  expect(known).toHaveTextContent(/\d+ spørgsmål er ikke besvaret endnu\./)
  expect(known).toHaveTextContent(/\d+ punkter mangler/)
  expect(known).not.toHaveTextContent('%')
})

describe('a clash', () => {
  const theirs = { value: 'Hendes ord om sagen' }
  const clash = {
    field: 'answers.konkret',
    revision: 5,
    before: { value: 'Før' },
    theirs,
    changedBy: 'bo',
    changedAt: '2026-11-22T13:00:00.000Z',
  }

  async function clashing() {
    const found = await opened('afsnit/A', withAnswers({ konkret: { value: 'Før' } }))
    found.server.refuse({ type: 'changed-elsewhere', clashes: [clash] })
    await found.user.type(within(row('konkret')).getByRole('textbox'), ' og mere')
    const panel = await screen.findByRole('region', { name: /har også ændret/ }, { timeout: 5000 })
    found.server.keepAgain()
    return { ...found, panel }
  }

  test('[F16] shows before, mine and theirs with who and when', async () => {
    const { panel } = await clashing()
    expect(panel).toHaveTextContent('Bo Friis har også ændret svaret på A4')
    expect(panel).toHaveTextContent('22.11.2026 kl. 14.00')
    expect(panel).toHaveTextContent('FørFør')
    expect(panel).toHaveTextContent('DinFør og mere')
    expect(panel).toHaveTextContent('Bo Friis’Hendes ord om sagen')
    expect(within(panel).getByRole('alert')).toHaveTextContent(/^Bo Friis har også ændret svaret på A4$/)
  })

  test('[F16] leaves in sight what was not chosen', async () => {
    const { user } = await clashing()
    await user.click(screen.getByRole('button', { name: /^Brug Bo/ }))
    expect(within(row('konkret')).getByRole('textbox')).toHaveValue('Hendes ord om sagen')
    const note = within(row('konkret')).getByRole('note', { name: 'Ikke valgt' })
    expect(note).toHaveTextContent('Før og mere')
    expect(note).toHaveTextContent('Skrevet af dig. Du valgte den anden udgave.')
  })
})

test('[F20] what can no longer be saved is shown, so that it can be copied', async () => {
  const { server, user } = await opened('afsnit/A')
  server.refuse({ type: 'action-refused', reason: 'wrongStatus' })
  await user.type(within(row('konkret')).getByRole('textbox'), 'Vigtige ord')
  await screen.findByText('Vurderingen kan ikke længere gemmes herfra', {}, { timeout: 5000 })
  const handedBack = await screen.findByText('Her er tekst, du har skrevet, som ikke kunne gemmes')
  expect(handedBack.closest('[role="alert"]')).toHaveTextContent('svaret på A4Vigtige ord')
  expect(screen.getByText('Kan ikke længere gemmes', { selector: '[role="status"]' })).toBeInTheDocument()
})

describe('the conclusion', () => {
  const acute = withAnswers({ indespaerring: { value: 'ja' } })

  test('[F31] shows no indication before the own level is locked, and locks it only when that is confirmed', async () => {
    const { server, user } = await opened('konklusion', acute)
    expect(screen.queryByText(/Svarene peger mod/)).toBeNull()
    expect(screen.queryByText(/Fagligt fastsat risikoniveau/)).toBeNull()
    await user.click(screen.getByLabelText('2 Moderat'))
    await user.click(screen.getByRole('button', { name: 'Gem og lås' }))
    expect(server.callsTo('lockOwnLevel')).toEqual([])
    const view = locked(acute)
    server.now({ lockOwnLevel: () => ({ revision: 5 }), assessment: () => view })
    await user.click(screen.getByRole('button', { name: 'Lås den' }))
    expect(await screen.findByText('Svarene peger mod mindst 4 Akut.')).toBeVisible()
    expect(server.last('lockOwnLevel')?.body).toEqual({ level: 2 })
    expect(server.last('lockOwnLevel')?.headers.get('if-match')).toBe('"4"')
  })

  test('[F32] gives every reason as a sentence with a link to its answer, undecided rules and unclarified questions beside', async () => {
    await opened('konklusion', locked(acute))
    const finding = screen.getByText('Barnet holdes indespærret eller forhindres i at forlade hjemmet.').closest('li')!
    expect(finding).toHaveTextContent('Peger mod mindst 4 Akut, fordi:')
    expect(within(finding).getByRole('link', { name: /^C3/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/afsnit/C'),
    )
    expect(screen.getAllByText('Kan ikke afgøres endnu')[0]).toBeInTheDocument()
    expect(screen.getByText('Uafklaret – akut eller kritisk', { selector: '.badge' })).toBeVisible()
  })

  test('[F33] has no level beforehand, and asks for one reason for each rule above the chosen one', async () => {
    const { server, user } = await opened(
      'konklusion',
      locked(withAnswers({ indespaerring: { value: 'ja' }, udloeser: { value: 'ja' } })),
    )
    for (const level of screen.getAllByLabelText(/^[1-4] /)) expect(level).not.toBeChecked()
    await user.click(screen.getByLabelText('2 Moderat'))
    const reasons = screen.getAllByLabelText(/^Hvorfor sættes niveauet lavere/)
    expect(reasons).toHaveLength(2)
    await user.type(reasons[0]!, 'Fordi')
    await user.click(screen.getByLabelText('3 Høj'))
    expect(screen.getAllByLabelText(/^Hvorfor sættes niveauet lavere/)).toHaveLength(1)
    await waitFor(() =>
      expect(
        server.changes().some(({ field, value }) => field === 'conclusion.deviations' && value !== undefined),
      ).toBe(true),
    )
  })

  test('[F34] explains which involvement cannot be chosen', async () => {
    await opened('konklusion', locked(draft))
    const open = screen.getByLabelText('Forældrene kan inddrages')
    expect(open).toBeDisabled()
    expect(open).toHaveAccessibleDescription('Kan ikke vælges på 24-timers-kernen alene: vurderingen er foreløbig.')
  })

  test('[F35] gives each chosen precaution a row of the case with owner and deadline', async () => {
    const { server, user } = await opened('konklusion', locked(draft))
    await user.click(screen.getByLabelText('Forældrene kan inddrages under særlige forholdsregler'))
    await user.click(screen.getByLabelText('To medarbejdere deltager'))
    await waitFor(() =>
      expect(server.writtenRows()).toMatchObject([
        { kind: 'precaution', base: 0, answers: { type: { value: 'toMedarbejdere' } } },
      ]),
    )
  })

  test('[F36] takes a decision for each person, once they are on the list', async () => {
    const mother: Entity = { id: 'mor', kind: 'person', revision: 1, answers: { navn: { value: 'Mor' } } }
    const { server, user } = await opened('konklusion', locked({ ...draft, entities: [mother] }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mor' }), 'ikkeEndnu')
    expect(
      within(screen.getByRole('combobox', { name: 'Mor' })).getByRole('option', { name: 'Kan inddrages' }),
    ).toBeDisabled()
    await waitFor(() =>
      expect(server.changes().at(-1)).toMatchObject({
        field: 'conclusion.persons',
        value: [{ person: 'mor', decision: 'ikkeEndnu' }],
      }),
    )
  })
})

describe('suggested actions', () => {
  const acted: AssessmentView = withAnswers(
    { indespaerring: { value: 'ja' } },
    { ...draft, content: { ...draft.content, acute: { indespaerring: { nobodyBecause: 'Barnet er hos mig' } } } },
  )
  const view = locked(acted)

  test('[F37] wait for the own level', async () => {
    await opened('plan', acted)
    expect(screen.getByText('Forslag vises, når du har låst din egen foreløbige vurdering.')).toBeVisible()
    expect(screen.queryByText(/planlæg sikker kontakt/)).toBeNull()
  })

  test('[F37] become actions with one press', async () => {
    const { server, user } = await opened('plan', view)
    await user.click(screen.getByRole('button', { name: /^Gør til handling/ }))
    await waitFor(() =>
      expect(server.writtenRows()).toMatchObject([
        {
          kind: 'action',
          answers: { handling: { value: 'Politi straks; planlæg sikker kontakt' }, status: { value: 'planlagt' } },
        },
      ]),
    )
    expect(screen.getByText('Der er taget stilling til alle forslag.')).toBeVisible()
  })

  test('[F37] are declined only with a reason', async () => {
    const { server, user } = await opened('plan', view)
    await user.click(screen.getByRole('button', { name: /^Fravælg/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Fravælg forslaget' }))
    expect(dialog).toHaveTextContent('Skriv en kort begrundelse.')
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Allerede gjort')
    await user.click(within(dialog).getByRole('button', { name: 'Fravælg forslaget' }))
    await waitFor(() =>
      expect(server.writtenRows()).toMatchObject([
        { answers: { status: { value: 'fravalgt' }, fravalg: { value: 'Allerede gjort' } } },
      ]),
    )
  })
})

describe('check and send', () => {
  test('[U71] a draft is discarded with a reason, after it was said what that means', async () => {
    const { server, user } = await opened('send')
    server.now({ act: () => undefined })
    await user.click(screen.getByRole('button', { name: /^Kassér kladden/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Vil du kassere vurdering 1?' })
    expect(dialog).toHaveTextContent('Den slettes ikke')
    expect(dialog).toHaveTextContent('Det, der gælder om kontakt til familien, ændres ikke')
    await user.click(within(dialog).getByRole('button', { name: 'Kassér vurderingen' }))
    expect(dialog).toHaveTextContent('Skriv, hvorfor vurderingen kasseres.')
    await user.type(within(dialog).getByLabelText('Hvorfor kasseres den?'), 'Fejl')
    await user.click(within(dialog).getByRole('button', { name: 'Kassér vurderingen' }))
    await waitFor(() => expect(server.last('act')?.body).toEqual({ does: 'discard', reason: 'Fejl' }))
    expect(server.last('act')?.headers.get('if-match')).toBe('"4"')
  })

  test('[F38] names everything that is missing, each with a way to its place', async () => {
    const { user } = await opened('send', locked(withAnswers({ indespaerring: { value: 'ja' } })))
    expect(screen.getByRole('button', { name: /^Send den foreløbige/ })).toBeDisabled()
    expect(
      screen.getByRole('link', {
        name: /^Angiv, hvem der er kontaktet og hvornår – eller hvorfor ingen er kontaktet ?: C3/,
      }),
    ).toBeVisible()
    await user.click(screen.getByRole('link', { name: /K6/ }))
    await heading('K · Samlet vurdering')
    await waitFor(() => expect(screen.getByLabelText(/^Begrund niveauet/)).toHaveFocus())
  })

  test('[F39] sends the stage with the revision that was seen, and shows what the server finds missing', async () => {
    const { completeView } = await import('./support/completeView.js')
    const { server, user } = await opened('send', completeView)
    server.now({
      act: () => problem({ type: 'incomplete', errors: [{ path: 'answers.konkret', message: 'Mangler alligevel.' }] }),
    })
    await user.click(screen.getByRole('button', { name: 'Send den foreløbige vurdering' }))
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByText('Mangler alligevel.')).toBeVisible()
    expect(server.last('act')?.body).toEqual({ does: 'submit', stage: 1 })
    expect(server.last('act')?.headers.get('if-match')).toBe('"4"')
    const sent: AssessmentView = {
      ...completeView,
      status: { is: 'submitted', stage: 1, at: savedAt, by: 'anna' },
      allowed: [],
    }
    server.now({ act: () => ({ revision: 5 }), assessment: () => sent })
    await user.click(screen.getByRole('button', { name: 'Send den foreløbige vurdering' }))
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByText('Sendt til gennemsyn 22.11.2026 kl. 14.12')).toBeVisible()
  })
})

describe('going away with something unsaved', () => {
  test('[F40] and coming back finds it there', async () => {
    const own = fresh(draft)
    const server = assessmentServer(own)
    server.refuse({ type: 'not-signed-in' })
    const first = openDesk('afsnit/A', own.id)
    await heading('A · Sagens grundlag')
    await first.user.type(within(row('konkret')).getByRole('textbox'), 'Ikke gemt endnu')
    first.unmount()
    await act(async () => Promise.resolve())
    openDesk('afsnit/A', own.id)
    await heading('A · Sagens grundlag')
    expect(within(row('konkret')).getByRole('textbox')).toHaveValue('Ikke gemt endnu')
  })

  test('[F40] but somebody else who signs in finds nothing of it', async () => {
    const own = fresh(draft)
    const server = assessmentServer(own)
    server.refuse({ type: 'not-signed-in' })
    const first = openDesk('afsnit/A', own.id)
    await heading('A · Sagens grundlag')
    await first.user.type(within(row('konkret')).getByRole('textbox'), 'Kun Annas')
    first.unmount()
    openDesk('afsnit/A', own.id, { id: 'bo', name: 'Bo Friis' })
    await heading('A · Sagens grundlag')
    expect(within(row('konkret')).getByRole('textbox')).toHaveValue('')
  })
})
