/** A column that holds sealed content, and the type of what is written there. */
export type Place<T> = { readonly name: string; readonly holds?: T }

type Seals = { seal(place: string, value: unknown): string }
type Unseals = { unseal(place: string, sealed: string): unknown }

export const sealAt = <T>(access: Seals, place: Place<T>, value: T): string => access.seal(place.name, value)

/** What was checked before it was sealed, and whose seal holds, has the type that it was written with. */
export const unsealAt = <T>(access: Unseals, place: Place<T>, sealed: string): T =>
  access.unseal(place.name, sealed) as T
