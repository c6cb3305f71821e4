import type { ValidationError } from 'yup'

/** Where the fault is, in dot notation, and what it is, in Danish. */
export type FieldError = { readonly path: string; readonly message: string }

const typeNames: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'et tal',
  boolean: 'sandt eller falsk',
  array: 'en liste',
  object: 'et objekt',
}

/** Every fault once. Yup's own words are English and repeat the value, which may be an answer: they are replaced. */
export function fieldErrorsOf(error: ValidationError): readonly FieldError[] {
  const faults = error.inner.length > 0 ? error.inner : [error]
  return faults.map((fault) => ({ path: fault.path ?? '', message: messageOf(fault) }))
}

function messageOf({ type, params, message }: ValidationError): string {
  if (type === 'typeError') return `Skal være ${typeNames[String(params?.['type'])] ?? 'af en anden type'}.`
  if (/ (is a required field|cannot be null|must be defined)$/.test(message)) return 'Værdien mangler.'
  return message.replace(/^.*has unspecified keys: (.*)$/, 'Ukendt felt: $1.')
}
