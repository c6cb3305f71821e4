import type { Beginning } from './beginnings'

/** A draft that two caseworkers are attached to. */
export const sharedDraft: Beginning<{ readonly caseId: string; readonly assessmentId: string }> = {
  name: 'sharedDraft',
  play: async (at) => {
    const opened = await at.openCase()
    const attached = { account: 'sagsbehandler2', as: 'coworker' }
    await at.as('sagsbehandler').post(`/api/cases/${opened.caseId}/attachments`, attached, { ifMatch: 1 })
    return opened
  },
}
