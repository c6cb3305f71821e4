/**
 * What a command ends with: a result for standard output, or one clear sentence about what is wrong. A check that finds faults has both.
 * `notes` are for the person at the terminal and go to standard error.
 */
export type Outcome =
  | { readonly ok: true; readonly output: string; readonly notes?: readonly string[] }
  | { readonly ok: false; readonly says: string; readonly output?: string }

export const refuse = (says: string): Outcome => ({ ok: false, says })
export const say = (output: string): Outcome => ({ ok: true, output })
export const sayJson = (value: unknown): Outcome => say(JSON.stringify(value, null, 2))
