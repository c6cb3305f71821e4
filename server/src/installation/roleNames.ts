import type { Role } from '@forud/shared'

export const roleNames: { readonly [role in Role]: string } = {
  caseworker: 'sagsbehandler',
  consultant: 'konsulent',
  leader: 'leder',
  administrator: 'administrator',
  auditor: 'revisor',
}
