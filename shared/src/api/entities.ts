import { mixed, number, object, string } from 'yup'
import { entityKinds } from '../assessment/caseFile.js'
import type { Answers } from '../questionnaire/answers.js'
import { asks, type Permission } from './endpoint.js'
import { losses } from './keptTexts.js'
import { shape } from './shape.js'

const writers: Permission = { roles: ['caseworker', 'leader'], attachedTo: 'case' }

const entityWrite = object({
  kind: string().oneOf(entityKinds).required(),
  /** 0 for a new row. */
  base: number().integer().min(0).required(),
  answers: mixed<Answers>().required(),
  /** What was not chosen, when this write decides between two. */
  loses: losses,
}).noUnknown()
export type EntityWrite = (typeof entityWrite)['__outputType']

const entityRemoval = object({ base: number().integer().min(0).required(), loses: losses }).noUnknown()
export type EntityRemoval = (typeof entityRemoval)['__outputType']

/** The rows of a case's lists. Apart from the case itself: the form writes them and asks for nothing else of it. */
export const entityEndpoints = {
  /** Writes one row of a case list. Answers 409 with both values when somebody else changed the row meanwhile. */
  writeEntity: asks('PUT', '/api/cases/:caseId/entities/:entityId', {
    permission: writers,
    purpose: 'ret liste i sagen',
    body: shape(entityWrite),
    reply: shape(object({ revision: number().required() }).noUnknown()),
  }),
  /** Takes a row out of the lists. It is kept in the history; 409 when somebody else has changed it meanwhile. */
  retireEntity: asks('POST', '/api/cases/:caseId/entities/:entityId/removal', {
    permission: writers,
    purpose: 'fjern fra liste i sagen',
    body: shape(entityRemoval),
    reply: shape(object({ revision: number().required() }).noUnknown()),
  }),
}
