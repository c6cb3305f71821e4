import express, { type Express } from 'express'
import type { Logger } from 'pino'
import type { Endpoint } from '@forud/shared'
import type { Configuration } from './configuration/configuration.js'
import { jsonBody } from './http/body.js'
import { answerProblems, carry, withRequestId } from './http/carrying.js'
import { notFound, pages } from './http/pages.js'
import type { Platform } from './http/platform.js'
import type { Route } from './http/route.js'
import { routesFor } from './http/routing.js'
import { localOnly, noStore, sameSiteWrites, securityHeaders } from './http/security.js'

type Needs = {
  readonly configuration: Pick<Configuration, 'kind' | 'publicOrigin' | 'proxies'>
  readonly platform: Platform
  /** Every address there is; nothing is routed outside the table. */
  readonly endpoints: { readonly [name: string]: Pick<Endpoint, 'method' | 'path'> }
  readonly routes: readonly Route[]
  readonly clientFolder: string
  readonly log: Logger
}

/** Everything a call passes through, in the order it does. */
export function createApp({ configuration, platform, endpoints, routes, clientFolder, log }: Needs): Express {
  const { kind, publicOrigin, proxies } = configuration
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', 'simple')
  app.set('trust proxy', proxies === 'none' ? false : proxies)

  app.use(withRequestId(log))
  app.use(securityHeaders(kind))
  app.use(noStore)
  if (kind === 'demonstration') app.use(localOnly)
  app.use(sameSiteWrites(publicOrigin))
  app.use(...jsonBody())
  app.use(carry(routesFor(endpoints, routes), platform, kind))
  app.use(pages(clientFolder))
  app.use(notFound)
  app.use(answerProblems(log))
  return app
}
