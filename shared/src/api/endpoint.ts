import type { Role } from '../assessment/people.js'
import type { Shape } from './shape.js'

/** `:caseId` in a path becomes a parameter of that name. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [key in Name | keyof ParamsOf<`/${Rest}`>]: string }
  : Path extends `${string}:${infer Name}`
    ? { readonly [key in Name]: string }
    : Record<never, never>

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * Who may call. `public` and `signedIn` touch no case content. Otherwise: one of the roles, and attached to the thing
 * that the path names; whoever is not gets the answer of a thing that does not exist.
 */
export type Permission =
  | 'public'
  | 'signedIn'
  | { readonly roles: readonly Role[]; readonly attachedTo: 'nothing' | 'case' | 'assessment' | 'report' }

/**
 * `ifMatch`: the revision that the writer saw (428 without it, 412 when stale). `idempotencyKey`: the same key is carried out once.
 */
export type Guard = 'ifMatch' | 'idempotencyKey'

/** One address of the interface: the router, the client, the OpenAPI document and the tests are made from it. */
export type Endpoint<Path extends string = string, Body = unknown, Reply = unknown> = {
  readonly method: Method
  readonly path: Path
  readonly permission: Permission
  /** What the call is for, as written in the access log. Never case content. */
  readonly purpose: string
  readonly guard?: Guard
  /**
   * Called by the page by itself: keeps no session alive and opens no case. The route says when a row in the access log is
   * due; a refusal always leaves one.
   */
  readonly background?: true
  readonly body?: Shape<Body>
  readonly reply: Shape<Reply> | 'nothing' | 'pdf'
}

type Rest<Path extends string> = Pick<Endpoint<Path>, 'permission' | 'purpose' | 'guard' | 'background'>

export const reads = <Path extends string, Reply>(
  path: Path,
  rest: Rest<Path> & { readonly reply: Shape<Reply> },
): Endpoint<Path, undefined, Reply> => ({ method: 'GET', path, ...rest })

export const readsPdf = <Path extends string>(path: Path, rest: Rest<Path>): Endpoint<Path, undefined, Uint8Array> => ({
  method: 'GET',
  path,
  reply: 'pdf',
  ...rest,
})

export const asks = <Path extends string, Body, Reply>(
  method: 'POST' | 'PUT',
  path: Path,
  rest: Rest<Path> & { readonly body: Shape<Body>; readonly reply: Shape<Reply> },
): Endpoint<Path, Body, Reply> => ({ method, path, ...rest })

export const tells = <Path extends string, Body>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: Path,
  rest: Rest<Path> & { readonly body?: Shape<Body> },
): Endpoint<Path, Body, undefined> => ({ method, path, reply: 'nothing', ...rest })
