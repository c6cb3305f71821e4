import { startRefused } from './startRefused.js'

export type Environment = { readonly [name: string]: string | undefined }
/** How many proxies stand in front, or the addresses of those that are believed. */
export type Proxies = number | readonly string[] | 'none'

export function flag(env: Environment, name: string): 'yes' | 'no' {
  const text = env[name] ?? ''
  if (text === '' || text === '0') return 'no'
  if (text === '1') return 'yes'
  throw startRefused(`${name} skal være 1 eller 0, men er »${text}«.`)
}

type Range = { readonly least: number; readonly most: number; readonly otherwise: number }

export function numberBetween(env: Environment, name: string, { least, most, otherwise }: Range): number {
  const text = env[name] ?? ''
  if (text === '') return otherwise
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw startRefused(`${name} skal være et tal fra ${String(least)} til ${String(most)}, men er »${text}«.`)
}

/** The address users open, without a path. Only https: sessions and case content travel there. */
export function origin(env: Environment, name: string): string | undefined {
  const text = env[name] ?? ''
  if (text === '') return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && isSafe(url) && `${url.origin}/` === url.href) return url.origin
  throw startRefused(`${name} skal være en https-adresse uden sti, for eksempel https://forud.kommune.dk.`)
}

const isSafe = ({ protocol, hostname }: URL): boolean => protocol === 'https:' || hostname === 'localhost'

export function proxies(env: Environment, name: string): Proxies {
  const text = env[name] ?? ''
  if (text === '' || text === '0') return 'none'
  if (/^[1-9]$/.test(text)) return Number(text)
  const addresses = text.split(',').map((address) => address.trim())
  if (addresses.every((address) => /^[\da-fA-F.:]+(\/\d{1,3})?$/.test(address))) return addresses
  throw startRefused(`${name} skal være antallet af proxyer foran Forud eller deres adresser, adskilt af komma.`)
}
