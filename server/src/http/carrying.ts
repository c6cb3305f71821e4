import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express'
import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Kind } from '../installation/kind.js'
import { problemAnswer, type Answer } from './answer.js'
import { sendSession, sessionTokenOf } from './cookies.js'
import { createExchange } from './exchange.js'
import { problemFor, traceOf } from './faults.js'
import type { Incoming, Platform } from './platform.js'
import type { Route } from './route.js'

/** Express knows a call by its request id; nothing else is handed from one step to the next. */
const requestIds = new WeakMap<Request, string>()
const requestIdOf = (request: Request): string => requestIds.get(request) ?? ''

/** A line per call: which address of the interface, how it went. Never what was sent, or to whom. */
export const withRequestId =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const requestId = randomUUID()
    const started = performance.now()
    requestIds.set(request, requestId)
    response.set('X-Request-Id', requestId)
    response.on('finish', () => {
      const route: unknown = request.route
      const path = isRoute(route) ? route.path : 'none'
      const ms = Math.round(performance.now() - started)
      log.info({ requestId, method: request.method, route: path, status: response.statusCode, ms })
    })
    next()
  }

const isRoute = (route: unknown): route is { readonly path: string } =>
  typeof route === 'object' && route !== null && 'path' in route && typeof route.path === 'string'

/** The typed routes, and only those, as Express knows them. */
export function carry(routes: readonly Route[], platform: Platform, kind: Kind): Router {
  const router = express.Router({ caseSensitive: true, strict: true })
  for (const route of routes) {
    router[methodOf(route)](route.endpoint.path, async (request, response) => {
      const incoming = incomingOf(request, kind)
      const answer = await route.perform(platform, incoming)
      sendSession(response, incoming.decided().session, kind)
      send(response, answer)
    })
  }
  return router
}

const methods = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const
const methodOf = ({ endpoint }: Route) => methods[endpoint.method]

function incomingOf(request: Request, kind: Kind): Incoming {
  const token = sessionTokenOf(request.get('cookie'), kind)
  return {
    requestId: requestIdOf(request),
    params: request.params,
    body: request.body,
    ifMatch: request.get('if-match'),
    idempotencyKey: request.get('idempotency-key'),
    ...createExchange(request.ip ?? '', token),
  }
}

function send(response: Response, { status, body, file }: Answer): void {
  if (file !== undefined) {
    response.status(status).type('application/pdf').attachment(file.name).send(Buffer.from(file.bytes))
  } else if (status === 204) {
    response.status(204).end()
  } else {
    response
      .status(status)
      .type(status >= 400 && isProblem(body) ? 'application/problem+json' : 'application/json')
      .send(JSON.stringify(body))
  }
}

const isProblem = (body: unknown): boolean => typeof body === 'object' && body !== null && 'title' in body

/** The one place that answers problems, and the last that sees an error. */
export const answerProblems =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const requestId = requestIdOf(request)
    const problem = problemFor(error, requestId)
    if (problem.type === 'unexpected') log.error({ requestId, error: traceOf(error) })
    if (response.headersSent) next(error)
    else send(response, problemAnswer(problem))
  }
