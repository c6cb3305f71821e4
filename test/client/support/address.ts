/** The address that was called, as text. */
export function written(address: RequestInfo | URL): string {
  if (typeof address === 'string') return address
  return address instanceof URL ? address.href : address.url
}
