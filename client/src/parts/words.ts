import type { Role, Stage } from '@forud/shared'

export const roleWords: { readonly [role in Role]: string } = {
  caseworker: 'Sagsbehandler',
  consultant: 'Specialkonsulent',
  leader: 'Leder',
  administrator: 'Administrator',
  auditor: 'Revisor',
}

export const stageWords: { readonly [stage in Stage]: string } = {
  1: '24-timers-kernen',
  2: 'Hele vurderingen',
}

export { levelName as ownLevelWords, levelNames as levelWords } from '@forud/shared'
