import type { Level, OwnLevel, Role, Stage } from '@forud/shared'

export const roleWords: { readonly [role in Role]: string } = {
  caseworker: 'Sagsbehandler',
  consultant: 'Specialkonsulent',
  leader: 'Leder',
  administrator: 'Administrator',
  auditor: 'Revisor',
}

export const levelWords: { readonly [level in Level]: string } = {
  1: '1 Lav',
  2: '2 Moderat',
  3: '3 Høj',
  4: '4 Akut',
}

export const ownLevelWords = (level: OwnLevel['level']): string =>
  level === 'kanIkkeVurderes' ? 'Kan ikke vurderes endnu' : levelWords[level]

export const stageWords: { readonly [stage in Stage]: string } = {
  1: '24-timers-kernen',
  2: 'Hele vurderingen',
}
