import { endpoints } from '@forud/shared'
import { createProblem } from '../http/problem.js'
import { actorRoute, type Route } from '../http/route.js'
import type { Registry } from './registry.js'

export const questionnaireRoutes = (registry: Registry): readonly Route[] => [
  actorRoute(endpoints.questionnaires, () => Promise.resolve(registry.overview())),

  actorRoute(endpoints.definition, async ({ params, trx }) => {
    const definition = await registry.find(trx, params.hash)
    if (definition === undefined) throw createProblem({ type: 'not-found' })
    return { definition }
  }),
]
