import type { Request, RequestHandler } from 'express'
import helmet from 'helmet'
import type { Kind } from '../installation/kind.js'
import { isLoopback } from '../configuration/loopback.js'
import { createProblem } from './problem.js'

const self = ["'self'"]
const none = ["'none'"]

/** Nothing from anywhere else, nowhere else to send it, no frame around it. */
export const securityHeaders = (kind: Kind): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
        connectSrc: self,
        imgSrc: [...self, 'data:'],
        fontSrc: self,
        formAction: self,
        frameAncestors: none,
        baseUri: none,
      },
    },
    strictTransportSecurity: kind === 'production' ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })

/** No page, answer or file stays behind in a browser that somebody else may open. Hashed assets say otherwise. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}

const forwardedHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via']

/** A demonstration answers the machine it runs on: not through a proxy, and not by another name that leads there. */
export const localOnly: RequestHandler = (request, _response, next) => {
  const forwarded = forwardedHeaders.some((name) => request.get(name) !== undefined)
  if (forwarded || !isLoopback(hostName(request.get('host')))) throw createProblem({ type: 'forbidden' })
  next()
}

const hostName = (host: string | undefined): string => (host ?? '').replace(/:\d+$/, '')

/**
 * A write must come from our own pages. Browsers always say where a call to another site comes from; whoever says nothing
 * is no browser, and holds no cookie of anybody else's.
 */
export const sameSiteWrites =
  (publicOrigin: string | undefined): RequestHandler =>
  (request, _response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads && isFromElsewhere(request, publicOrigin)) throw createProblem({ type: 'cross-site' })
    next()
  }

function isFromElsewhere(request: Request, publicOrigin: string | undefined): boolean {
  const own = publicOrigin ?? `http://${request.get('host') ?? ''}`
  const origin = request.get('origin') ?? own
  const site = request.get('sec-fetch-site') ?? 'same-origin'
  return origin !== own || site !== 'same-origin'
}
