import type { Account } from '@forud/shared'

const account = (id: string, name: string, role: Account['role']): Account => ({
  id,
  name,
  role,
  teams: ['Modtagelsen'],
  demonstration: 'yes',
})

export const anna = account('anna', 'Anna Holm', 'caseworker')
export const karl = account('karl', 'Karl Bro', 'consultant')
export const lise = account('lise', 'Lise Lund', 'leader')
export const adam = account('adam', 'Adam Aas', 'administrator')
