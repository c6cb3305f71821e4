import { endpoints } from '@forud/shared'
import { createProblem } from '../http/problem.js'
import { actorRoute, type Route } from '../http/route.js'
import type { Registry } from './registry.js'

export const questionnaireRoutes = (registry: Registry): readonly Route[] => [
  actorRoute(endpoints.definition, async ({ params, trx }) => {
    const ref = { id: params.questionnaire, version: Number(params.version) }
    const definition = !Number.isSafeInteger(ref.version) ? undefined : await registry.definitionOf(trx, ref)
    if (definition === undefined) throw createProblem({ type: 'not-found' })
    return { definition, contentStatus: registry.contentStatusOf(ref) }
  }),
]
