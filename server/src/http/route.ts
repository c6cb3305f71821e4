import type { Endpoint } from '@forud/shared'
import { admitActor, admitAttached, admitToCase, admitVisitor } from './admission.js'
import { answerOf, type Answer } from './answer.js'
import type { ActorCall, AttachedCall, BaseCall, CaseCall } from './call.js'
import type { Exchange } from './exchange.js'
import { perform, performLong, type Steps } from './performing.js'
import type { Incoming, Platform } from './platform.js'

export type { ActorCall, AttachedCall, BaseCall, CaseCall } from './call.js'
export type { Steps } from './performing.js'

/** One endpoint and what carries it out. */
export type Route = {
  readonly endpoint: Pick<Endpoint, 'method' | 'path' | 'permission' | 'background'>
  readonly perform: (platform: Platform, incoming: Incoming) => Promise<Answer>
}

type Of<Path extends string, Body, Reply> = Endpoint<Path, Body, Reply>

/** For whoever asks, signed in or not. */
export function publicRoute<Path extends string, Body, Reply>(
  endpoint: Of<Path, Body, Reply>,
  handle: (call: BaseCall<Path, Body>) => Promise<Reply>,
): Route {
  requireAccess(endpoint, 'public')
  return {
    endpoint,
    perform: (platform, incoming) => perform({ platform, incoming, endpoint, admit: admitVisitor<Path, Body> }, handle),
  }
}

/** For whoever asks, with something slow in the middle that must not hold the database. */
export function longPublicRoute<Path extends string, Body, Reply, Data, Result>(
  endpoint: Of<Path, Body, Reply>,
  steps: Steps<BaseCall<Path, Body>, Data, Result, Reply>,
): Route {
  requireAccess(endpoint, 'public')
  return {
    endpoint,
    perform: (platform, incoming) =>
      performLong({ platform, incoming, endpoint, admit: admitVisitor<Path, Body> }, steps),
  }
}

/** About the server itself: answers without the database's help, because that may be what is wrong. */
export function bareRoute<Path extends string, Reply>(
  endpoint: Of<Path, undefined, Reply>,
  handle: (exchange: Exchange) => Promise<Reply>,
): Route {
  requireAccess(endpoint, 'public')
  return {
    endpoint,
    perform: async ({ checkReplies }, { exchange, decided }) => {
      const reply = await handle(exchange)
      return answerOf(endpoint, reply, decided(), checkReplies)
    },
  }
}

/** For someone signed in with one of the endpoint's roles. Leaves a row in the access log. */
export function actorRoute<Path extends string, Body, Reply>(
  endpoint: Of<Path, Body, Reply>,
  handle: (call: ActorCall<Path, Body>) => Promise<Reply>,
): Route {
  requireAccess(endpoint, 'actor')
  return {
    endpoint,
    perform: (platform, incoming) => perform({ platform, incoming, endpoint, admit: admitActor<Path, Body> }, handle),
  }
}

/** For someone attached to the case, the assessment or the report that the path names. */
export function caseRoute<Path extends string, Body, Reply>(
  endpoint: Of<Path, Body, Reply>,
  handle: (call: CaseCall<Path, Body>) => Promise<Reply>,
): Route {
  requireAccess(endpoint, 'case')
  return {
    endpoint,
    perform: (platform, incoming) => perform({ platform, incoming, endpoint, admit: admitToCase<Path, Body> }, handle),
  }
}

/** Like `caseRoute`, with something slow between reading and writing, such as making a PDF. */
export function longCaseRoute<Path extends string, Body, Reply, Data, Result>(
  endpoint: Of<Path, Body, Reply>,
  steps: Steps<CaseCall<Path, Body>, Data, Result, Reply>,
): Route {
  requireAccess(endpoint, 'case')
  return {
    endpoint,
    perform: (platform, incoming) =>
      performLong({ platform, incoming, endpoint, admit: admitToCase<Path, Body> }, steps),
  }
}

/** For someone attached to what the path names, when the page asks by itself: no case is opened. */
export function attachedRoute<Path extends string, Body, Reply>(
  endpoint: Of<Path, Body, Reply>,
  handle: (call: AttachedCall<Path, Body>) => Promise<Reply>,
): Route {
  requireAccess(endpoint, 'attached')
  return {
    endpoint,
    perform: (platform, incoming) =>
      perform({ platform, incoming, endpoint, admit: admitAttached<Path, Body> }, handle),
  }
}

/** An endpoint carried out with less checking than its permission asks for stops the start. */
function requireAccess({ path, ...endpoint }: Checkable & Pick<Endpoint, 'path'>, wanted: Checked): void {
  if (checkedBy(endpoint) !== wanted) throw new Error(`${path} is carried out by the wrong kind of route.`)
}

type Checkable = Pick<Endpoint, 'permission' | 'background'>
type Checked = 'public' | 'actor' | 'case' | 'attached'

function checkedBy({ permission, background }: Checkable): Checked {
  if (permission === 'public') return 'public'
  if (permission === 'signedIn' || permission.attachedTo === 'nothing') return 'actor'
  return background === true ? 'attached' : 'case'
}
