import type { Browser, Page } from 'playwright-core'
import { signIn } from './browser.js'
import { conclude, fillCore, lockOwnLevel, openCase, send } from './caseworker.js'
import { approve, gate, issue, review, type Issued } from './reviewers.js'
import { child } from './story.js'

export type DoneJob = {
  readonly gateBefore: string
  readonly gateAfter: string
  readonly assessment: Issued
  readonly annex: Issued
  /** Caseworker, consultant and leader, as they were left. */
  readonly pages: readonly Page[]
}

/** From a new case to the two issued files, by three people at three machines. */
export async function wholeJob(browser: Browser, address: string): Promise<DoneJob> {
  const caseworker = await signIn(browser, address, 'sagsbehandler')
  await openCase(caseworker)
  const gateBefore = await gate(caseworker)
  await fillCore(caseworker)
  await lockOwnLevel(caseworker)
  await conclude(caseworker)
  await send(caseworker)
  const consultant = await signIn(browser, address, 'konsulent')
  await review(consultant)
  const leader = await signIn(browser, address, 'leder')
  await approve(leader, child.caseNumber)
  const gateAfter = await gate(leader)
  await leader.getByRole('link', { name: 'Udsted rapporten' }).click()
  const assessment = await issue(leader, 'Vurdering')
  const annex = await issue(leader, 'Fortroligt bilag')
  return { gateBefore, gateAfter, assessment, annex, pages: [caseworker, consultant, leader] }
}
