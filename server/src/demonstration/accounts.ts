import type { Role } from '@forud/shared'

export type DemonstrationTeam = { readonly id: string; readonly name: string }
export type UserName = (typeof demonstrationAccounts)[number]['userName']
export type DemonstrationAccount = {
  readonly userName: string
  readonly name: string
  readonly role: Role
  readonly teams: readonly string[]
}

export const demonstrationTeams: readonly DemonstrationTeam[] = [
  { id: 'modtagelsen', name: 'Modtagelsen' },
  { id: 'ungeteamet', name: 'Ungeteamet' },
  { id: 'specialteamet', name: 'Specialkonsulenterne' },
]

/** Invented people. One password for all of them, printed at the start. */
export const demonstrationAccounts = [
  { userName: 'sagsbehandler', name: 'Mette Lindgaard', role: 'caseworker', teams: ['modtagelsen'] },
  { userName: 'sagsbehandler2', name: 'Jonas Friborg', role: 'caseworker', teams: ['modtagelsen'] },
  { userName: 'sagsbehandler3', name: 'Signe Aagaard', role: 'caseworker', teams: ['ungeteamet'] },
  { userName: 'konsulent', name: 'Karin Thorup', role: 'consultant', teams: ['specialteamet'] },
  { userName: 'konsulent2', name: 'Lars Egeskov', role: 'consultant', teams: ['specialteamet'] },
  { userName: 'leder', name: 'Hanne Dalsgaard', role: 'leader', teams: ['modtagelsen', 'ungeteamet'] },
  { userName: 'administrator', name: 'Peter Kjeldgaard', role: 'administrator', teams: [] },
  { userName: 'revisor', name: 'Birthe Nørlund', role: 'auditor', teams: [] },
] as const satisfies readonly DemonstrationAccount[]

export const demonstrationPassword = 'forud-demo-2026'
