/** `010112-1234`, `010112 1234` or ten digits, as ten digits. Anything else is not a CPR number. */
export const cprDigits = (text: string): string | undefined =>
  /^\d{6}[- ]?\d{4}$/.test(text.trim()) ? text.replace(/\D/g, '') : undefined

export const cprText = (cpr: string): string => `${cpr.slice(0, 6)}-${cpr.slice(6)}`
