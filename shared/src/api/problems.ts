import type { RefusalReason } from '../assessment/lifecycle.js'
import type { FieldError } from '../validation/fieldError.js'

/** Everything that can go wrong between the two shells, in the user's words (RFC 9457). */
export type Problem =
  | { readonly type: 'not-signed-in' }
  | { readonly type: 'wrong-credentials' }
  | { readonly type: 'too-many-attempts' }
  | { readonly type: 'forbidden' }
  | { readonly type: 'cross-site' }
  /** Also the answer for what exists and is not yours. */
  | { readonly type: 'not-found' }
  | { readonly type: 'broken-json' }
  | { readonly type: 'too-large' }
  | { readonly type: 'invalid-request'; readonly errors: readonly FieldError[] }
  /** An answer of the wrong shape, an unknown question, option or field. */
  | { readonly type: 'invalid-answers'; readonly errors: readonly FieldError[] }
  /** What must be in place before sending. */
  | { readonly type: 'incomplete'; readonly errors: readonly FieldError[] }
  | { readonly type: 'action-refused'; readonly reason: RefusalReason }
  | { readonly type: 'own-level-first' }
  | { readonly type: 'already-locked' }
  | { readonly type: 'open-assessment-exists' }
  /** Changed by somebody else since it was read: both values, so that neither is lost. */
  | { readonly type: 'changed-elsewhere'; readonly clashes: readonly Clash[] }
  | { readonly type: 'edited-elsewhere'; readonly revision: number }
  | { readonly type: 'precondition-required' }
  | { readonly type: 'key-reused' }
  | { readonly type: 'case-number-taken' }
  | { readonly type: 'unexpected'; readonly requestId: string }

/** A field that two people changed. `revision` is the base to save on top of. */
export type Clash = {
  readonly field: string
  readonly revision: number
  readonly before?: unknown
  readonly theirs?: unknown
  readonly yours?: unknown
  readonly changedBy: string
  readonly changedAt: string
}

type Presentation = { readonly status: number; readonly title: string }

export const problems: { readonly [type in Problem['type']]: Presentation } = {
  'not-signed-in': { status: 401, title: 'Du er ikke logget ind, eller din session er udløbet.' },
  'wrong-credentials': { status: 401, title: 'Brugernavn eller adgangskode er forkert.' },
  'too-many-attempts': { status: 429, title: 'Der er forsøgt for mange gange. Vent et øjeblik, og prøv igen.' },
  forbidden: { status: 403, title: 'Det har du ikke adgang til med din rolle.' },
  'cross-site': { status: 403, title: 'Kaldet kom fra et andet websted og blev afvist.' },
  'not-found': { status: 404, title: 'Det findes ikke, eller du har ikke adgang til det.' },
  'broken-json': { status: 400, title: 'Indholdet kunne ikke læses. Intet er ændret.' },
  'too-large': { status: 413, title: 'Indholdet er for stort. Intet er ændret.' },
  'invalid-request': { status: 422, title: 'Nogle oplysninger mangler eller er forkerte. Intet er ændret.' },
  'invalid-answers': { status: 422, title: 'Et eller flere svar har en forkert form. Intet er ændret.' },
  incomplete: { status: 422, title: 'Vurderingen kan ikke sendes endnu. Her er, hvad der mangler.' },
  'action-refused': { status: 409, title: 'Det kan ikke lade sig gøre, som vurderingen står nu.' },
  'own-level-first': { status: 409, title: 'Angiv først dit eget foreløbige niveau. Derefter vises indikationen.' },
  'already-locked': { status: 409, title: 'Det foreløbige niveau er låst og kan ikke ændres.' },
  'open-assessment-exists': { status: 409, title: 'Der er allerede en åben vurdering i sagen.' },
  'changed-elsewhere': { status: 409, title: 'En kollega har ændret det samme felt. Begge udgaver er bevaret.' },
  'edited-elsewhere': { status: 412, title: 'Nogen har ændret det, siden du åbnede siden. Hent den igen.' },
  'precondition-required': { status: 428, title: 'Kaldet siger ikke, hvilken udgave det bygger på. Intet er ændret.' },
  'key-reused': { status: 422, title: 'Det samme nøgletal er brugt til et andet kald. Intet er ændret.' },
  'case-number-taken': { status: 409, title: 'Sagsnummeret er allerede i brug.' },
  unexpected: { status: 500, title: 'Der skete en fejl hos os. Det, der er gemt, er ikke berørt.' },
}

/** As sent: `application/problem+json`. */
export type ProblemDetails = Problem & { readonly status: number; readonly title: string; readonly detail?: string }
