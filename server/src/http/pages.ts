import express, { type RequestHandler, type Router } from 'express'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createProblem } from './problem.js'

/** The built client: hashed assets for ever, and its one page for every address that is not the interface's. */
export function pages(folder: string): Router {
  const router = express.Router()
  const page = join(folder, 'index.html')
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }))
  router.use(express.static(folder, { index: false, cacheControl: false, etag: false, lastModified: false }))
  router.get(/^\/(?!api(\/|$)|assets\/).*/, (request, response, next) => {
    if (!existsSync(page) || request.accepts('html') === false) return next()
    response.sendFile(page, { cacheControl: false, etag: false, lastModified: false })
  })
  return router
}

export const notFound: RequestHandler = () => {
  throw createProblem({ type: 'not-found' })
}
