import { mixed, number, object, string } from 'yup'
import type { AssessmentStatus } from '../assessment/lifecycle.js'
import type { Child, Entity } from '../assessment/caseFile.js'
import { readCpr } from '../assessment/cpr.js'
import type { CaseClock } from '../assessment/clocks.js'
import type { Gate } from '../assessment/gate.js'
import type { AttachmentKind } from '../assessment/people.js'
import type { QuestionnaireRef } from '../assessment/questionnaireRef.js'
import type { Level, Stage } from '../questionnaire/definition.js'
import { asks, reads, tells, type Permission } from './endpoint.js'
import { shape } from './shape.js'
import { instant, shortText } from './texts.js'

const everybody: Permission = { roles: ['caseworker', 'consultant', 'leader'], attachedTo: 'case' }
const writers: Permission = { roles: ['caseworker', 'leader'], attachedTo: 'case' }

/** Ten digits with a date that exists, of a CPR number or a replacement number; modulus 11 is no demand. */
const cpr = string().test(
  'cpr',
  'CPR-nummeret skal være ti cifre og begynde med en dato, der findes.',
  (value) => value === undefined || readCpr(value)?.digits === value,
)
const caseNumber = shortText('Sagsnummeret').matches(
  /^[\wÆØÅæøå./-]+$/,
  'Sagsnummeret må kun have bogstaver, tal, punktum, streg og skråstreg.',
)

/** Five fields, then straight into the 24-hour core. `occasion` is an option of A1, `receivedAt` is A2: entered once. */
const newCase = object({
  caseNumber: caseNumber.required('Skriv sagsnummeret.'),
  childName: shortText('Navnet').required('Skriv barnets navn eller en betegnelse.'),
  cpr: cpr.optional(),
  receivedAt: instant('Tidspunktet').required('Angiv, hvornår oplysningen blev modtaget.'),
  occasion: string().required('Vælg anledningen.').max(60),
  responsible: string().required('Vælg den ansvarlige.').max(60),
}).noUnknown('Ukendt felt: ${unknown}')
export type NewCase = (typeof newCase)['__outputType']

/** Who the case is about, once more is known. Without a CPR number it is not known. */
const childWrite = object({
  childName: shortText('Navnet').required('Skriv barnets navn eller en betegnelse.'),
  cpr: cpr.optional(),
}).noUnknown('Ukendt felt: ${unknown}')
export type ChildWrite = (typeof childWrite)['__outputType']

const search = object({
  caseNumber: string().max(200).optional(),
  cpr: cpr.optional(),
})
  .noUnknown()
  .test(
    'one',
    'Skriv enten et sagsnummer eller et CPR-nummer.',
    (value) => (value.caseNumber === undefined) !== (value.cpr === undefined),
  )

/** Why a row is where it is in the list: a reason in words comes from `kind`, `clock` and `note`. */
export type WorkItem = {
  readonly caseId: string
  readonly caseNumber: string
  readonly childInitials: string
  readonly assessmentId?: string
  readonly stage?: Stage
  readonly why: WorkReason
  /** What else the case waits for, the most urgent first. */
  readonly also: readonly WorkReason[]
  /** The first deadline among the reasons, and which of them it belongs to. */
  readonly dueAt?: string
  readonly dueFor?: WorkReason
  readonly gate: Gate['state']['is']
  readonly responsible: string
  /** The most urgent first; equal numbers by `dueAt`. */
  readonly urgency: number
}
export type WorkReason =
  | 'acuteSignal'
  | 'acuteAssessmentDue'
  | 'returned'
  | 'reassessmentOverdue'
  | 'reassessmentDue'
  | 'awaitsReview'
  | 'claimedReview'
  | 'awaitsApproval'
  | 'draft'
  | 'precautionsOpen'
  | 'nothingDue'
export type Worklist = { readonly items: readonly WorkItem[] }

export type AssessmentLine = {
  readonly id: string
  readonly number: number
  readonly stage: Stage
  readonly questionnaire: QuestionnaireRef
  readonly status: AssessmentStatus
  /** Absent until it may be shown to this reader. */
  readonly level?: Level
  readonly createdAt: string
  readonly createdBy: string
  /** Signatures in words: »Sendt af Anna Holm 22.11.2026«. */
  readonly signatures: readonly { readonly what: string; readonly name: string; readonly at: string }[]
}
export type AttachedPerson = {
  readonly account: string
  readonly name: string
  readonly as: AttachmentKind
  readonly since: string
}
export type LookedAt = { readonly at: string; readonly name: string; readonly role: string; readonly purpose: string }
export type CaseAction =
  | 'startAssessment'
  | 'startReassessment'
  | 'continueToFull'
  | 'openDraft'
  | 'openReview'
  | 'openApproval'
  | 'openReport'
/** Everything on the child's page. */
export type CasePage = {
  readonly id: string
  readonly caseNumber: string
  readonly child: Child
  readonly team: string
  readonly responsible: string
  readonly revision: number
  readonly gate: Gate
  /** Who approved what the gate rests on. Absent: nobody has yet. */
  readonly gateDecided?: { readonly name: string; readonly at: string }
  /** J3, the channels that must not be used, as labels. */
  readonly forbiddenChannels: readonly string[]
  /** J1 as labels. */
  readonly safeChannels: readonly string[]
  readonly clocks: readonly CaseClock[]
  readonly assessments: readonly AssessmentLine[]
  readonly entities: readonly Entity[]
  readonly attached: readonly AttachedPerson[]
  /** The next thing to do comes first; the page shows it as the one primary button. */
  readonly next: readonly { readonly does: CaseAction; readonly assessmentId?: string }[]
}
export type CaseFound = {
  readonly found: readonly { readonly caseId: string; readonly caseNumber: string; readonly childInitials: string }[]
}

const attach = object({
  account: string().required(),
  as: string()
    .oneOf(['coworker', 'leader'] as const)
    .required(),
}).noUnknown()

/** Empty: nothing stands there any more. */
const protectedAddress = object({
  address: string()
    .defined('Skriv adressen, eller lad feltet stå tomt.')
    .max(1000, 'Adressen må højst være 1.000 tegn.'),
}).noUnknown('Ukendt felt: ${unknown}')

/** `revision` 0: nobody has written one. */
const protectedAddressRead = object({
  address: string().defined(),
  revision: number().required(),
  written: object({ by: string().defined(), at: string().required() }).optional().default(undefined),
}).noUnknown()
export type ProtectedAddressRead = (typeof protectedAddressRead)['__outputType']

export const caseEndpoints = {
  worklist: reads('/api/worklist', {
    permission: { roles: ['caseworker', 'consultant', 'leader'], attachedTo: 'nothing' },
    purpose: 'mit arbejde',
    reply: shape(mixed<Worklist>().required()),
  }),
  createCase: asks('POST', '/api/cases', {
    permission: { roles: ['caseworker', 'leader'], attachedTo: 'nothing' },
    purpose: 'opret sag',
    guard: 'idempotencyKey',
    body: shape(newCase),
    reply: shape(object({ caseId: string().required(), assessmentId: string().required() }).noUnknown()),
  }),
  findCases: asks('POST', '/api/case-searches', {
    permission: { roles: ['caseworker', 'consultant', 'leader'], attachedTo: 'nothing' },
    purpose: 'søg sag',
    body: shape(search),
    reply: shape(mixed<CaseFound>().required()),
  }),
  casePage: reads('/api/cases/:caseId', {
    permission: everybody,
    purpose: 'vis sag',
    reply: shape(mixed<CasePage>().required()),
  }),
  caseLog: reads('/api/cases/:caseId/log', {
    permission: { roles: ['caseworker', 'leader'], attachedTo: 'case' },
    purpose: 'vis hvem der har set sagen',
    reply: shape(mixed<{ readonly entries: readonly LookedAt[] }>().required()),
  }),
  /** The only call that gives it. A POST, so that nothing fetches it beforehand or keeps it. */
  readProtectedAddress: asks('POST', '/api/cases/:caseId/protected-address/reading', {
    permission: writers,
    purpose: 'vis beskyttet adresse',
    body: shape(object({}).noUnknown()),
    reply: shape(protectedAddressRead),
  }),
  writeProtectedAddress: tells('PUT', '/api/cases/:caseId/protected-address', {
    permission: writers,
    purpose: 'ret beskyttet adresse',
    guard: 'ifMatch',
    body: shape(protectedAddress),
  }),
  /** What was submitted keeps the child as it was known then. */
  writeChild: tells('PUT', '/api/cases/:caseId/child', {
    permission: writers,
    purpose: 'ret barnets navn og CPR-nummer',
    guard: 'ifMatch',
    body: shape(childWrite),
  }),
  attach: tells('POST', '/api/cases/:caseId/attachments', {
    permission: writers,
    purpose: 'giv adgang til sagen',
    guard: 'ifMatch',
    body: shape(attach),
  }),
}
