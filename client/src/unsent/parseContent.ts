/** One thing that was typed: where it stood, and its lines. */
export type Said = { readonly where: string; readonly lines: readonly string[] }

/** What a record holds: enough to put it back where it stood, and enough to read it when that place is gone. */
export type Content = {
  /** Whose text it is, in words: the case and the assessment. */
  readonly title: string
  /** What must be the same for it to be put back: the version that it was typed in. */
  readonly version: string
  readonly said: readonly Said[]
  /** Whatever the place needs to put it back. */
  readonly data: unknown
}

/** Sealed by ourselves and unchanged since, but perhaps by an earlier Forud: what it does not have is empty. */
export function parseContent(value: unknown): Content {
  const { title = '', version = '', said = [], data } = value as Partial<Content>
  return { title, version, said, data }
}
