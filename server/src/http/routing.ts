import type { Endpoint } from '@forud/shared'
import type { Route } from './route.js'

type Address = Pick<Endpoint, 'method' | 'path'>
const nameOf = ({ method, path }: Address): string => `${method} ${path}`

/**
 * The routes in the order of the table. Every endpoint is carried out by exactly one route and no route is outside the
 * table; anything else stops the start.
 */
export function routesFor(endpoints: { readonly [name: string]: Address }, routes: readonly Route[]): readonly Route[] {
  const table = Object.values(endpoints)
  const wanted = new Set(table.map(nameOf))
  const outside = routes.filter(({ endpoint }) => !wanted.has(nameOf(endpoint)))
  if (outside.length > 0)
    throw new Error(`Outside the table: ${outside.map(({ endpoint }) => nameOf(endpoint)).join(', ')}`)
  return table.map((address) => {
    const [route, second] = routes.filter(({ endpoint }) => nameOf(endpoint) === nameOf(address))
    if (route === undefined) throw new Error(`Nothing carries out ${nameOf(address)}.`)
    if (second !== undefined) throw new Error(`More than one route carries out ${nameOf(address)}.`)
    return route
  })
}
