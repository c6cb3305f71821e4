import type { Express } from 'express'
import { createServer, type Server } from 'node:http'
import { startRefused } from '../configuration/startRefused.js'

type Place = { readonly host: string; readonly port: number }
export type Listening = {
  readonly port: number
  /** Takes no new calls, lets those under way finish, and cuts off what is left after ten seconds. */
  readonly drain: () => Promise<void>
}

const patience = 10_000

export async function listen(app: Express, place: Place): Promise<Listening> {
  const server = createServer(app)
  await listening(server, place)
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : place.port,
    drain: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), patience)
        // A browser keeps its connection open after the answer; without this everyone waits for it.
        const sweep = setInterval(() => server.closeIdleConnections(), 50)
        server.close(() => {
          clearTimeout(cut)
          clearInterval(sweep)
          resolve()
        })
      }),
  }
}

function listening(server: Server, { host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, { host, port })))
    server.listen(port, host, resolve)
  })
}

function explained(error: Error, { host, port }: Place): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return startRefused(
      `Port ${String(port)} er optaget: stop det program, der bruger den, eller vælg en anden med PORT.`,
    )
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return startRefused(`Forud kan ikke lytte på ${host}:${String(port)}: vælg en anden adresse med HOST og PORT.`)
  }
  return error
}
