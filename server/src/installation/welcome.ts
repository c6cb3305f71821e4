import type { Configuration } from '../configuration/configuration.js'
import { demonstrationAccounts, demonstrationPassword } from '../demonstration/accounts.js'
import { roleNames } from './roleNames.js'

/** What the person who started the server reads: the address, and in a demonstration how to sign in. */
export function welcome({ kind, host, publicOrigin }: Configuration, port: number): string {
  const shown = host === '127.0.0.1' || host === '::1' ? 'localhost' : host
  const address = publicOrigin ?? `http://${shown}:${String(port)}`
  if (kind === 'production') return `Forud kører på ${address}`
  const width = Math.max(...demonstrationAccounts.map(({ userName }) => userName.length))
  const lines = demonstrationAccounts.map(
    ({ userName, name, role }) => `  ${userName.padEnd(width)}  ${name}, ${roleNames[role]}`,
  )
  return [
    '',
    `Forud kører på ${address}`,
    '',
    'Det er en demonstration: alle personer og sager er opdigtede. Skriv ikke rigtige oplysninger i den.',
    `Log ind med et af brugernavnene og adgangskoden ${demonstrationPassword}`,
    ...lines,
    '',
    'Stop med Ctrl+C.',
  ].join('\n')
}
