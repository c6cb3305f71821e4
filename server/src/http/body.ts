import express, { type RequestHandler } from 'express'
import { createProblem } from './problem.js'

/** JSON and nothing else: a form on another site cannot send it. */
export const jsonBody = (): readonly RequestHandler[] => [onlyJson, express.json({ limit: '256kb', inflate: false })]

const onlyJson: RequestHandler = (request, _response, next) => {
  const hasBody = request.get('transfer-encoding') !== undefined || Number(request.get('content-length') ?? 0) > 0
  if (hasBody && request.is('application/json') === false) throw createProblem({ type: 'broken-json' })
  next()
}
