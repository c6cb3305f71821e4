import type { RequestHandler } from 'express'
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

/**
 * Leads a request for a file to its compressed neighbour, where the build made one and the browser takes it. Only files
 * that are the same for everybody are compressed: the length of an answer could tell what is in it.
 */
export const compressed =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    const { path } = request
    const found = encodings.find(
      ({ name, ending }) =>
        isPlain.test(path) && request.acceptsEncodings(name) !== false && existsSync(join(folder, path + ending)),
    )
    response.vary('Accept-Encoding')
    if (found !== undefined) {
      response.type(extname(path)).set('Content-Encoding', found.name)
      request.url = path + found.ending
    }
    next()
  }

const isPlain = /^\/[\w.-]+$/
