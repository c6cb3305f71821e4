import express, { type RequestHandler, type Response, type Router } from 'express'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compressed } from './compressed.js'
import { createProblem } from './problem.js'

const keptForEver = (response: Response): void => {
  response.set('Cache-Control', 'public, max-age=31536000, immutable')
}

/** The built client: hashed assets for ever, and its one page for every address that is not the interface's. */
export function pages(folder: string): Router {
  const router = express.Router()
  const page = join(folder, 'index.html')
  router.use('/assets', compressed(join(folder, 'assets')))
  router.use('/assets', express.static(join(folder, 'assets'), { index: false, setHeaders: keptForEver }))
  router.use(express.static(folder, { index: false, cacheControl: false, etag: false, lastModified: false }))
  router.get(/^\/(?!api(\/|$)|assets\/).*/, (request, response, next) => {
    if (!existsSync(page) || request.accepts('html') === false) next()
    else response.sendFile(page, { cacheControl: false, etag: false, lastModified: false })
  })
  return router
}

export const notFound: RequestHandler = () => {
  throw createProblem({ type: 'not-found' })
}
