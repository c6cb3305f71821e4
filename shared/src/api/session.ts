import { array, object, string } from 'yup'
import { roles } from '../assessment/people.js'
import { asks, reads, tells } from './endpoint.js'
import { shape } from './shape.js'

const account = object({
  id: string().required(),
  name: string().required(),
  role: string().oneOf(roles).required(),
  teams: array(string().required()).required(),
  demonstration: string().oneOf(['yes', 'no']).required(),
}).noUnknown()
export type Account = (typeof account)['__outputType']

const credentials = object({
  userName: string().required('Skriv dit brugernavn.').max(100, 'Brugernavnet er for langt.'),
  password: string().required('Skriv din adgangskode.').max(200, 'Adgangskoden er for lang.'),
}).noUnknown()

const colleague = object({
  id: string().required(),
  name: string().required(),
  role: string().oneOf(roles).required(),
  sameTeam: string().oneOf(['yes', 'no']).required(),
}).noUnknown()
export type Colleague = (typeof colleague)['__outputType']

/** Present only in a demonstration: who can sign in, with the role in plain words. */
const signInOptions = object({
  demonstration: string().oneOf(['yes', 'no']).required(),
  accounts: array(
    object({
      userName: string().required(),
      name: string().required(),
      role: string().oneOf(roles).required(),
      team: string().required(),
    }),
  ).required(),
}).noUnknown()

export const sessionEndpoints = {
  signInOptions: reads('/api/sign-in', { permission: 'public', purpose: 'vis log ind', reply: shape(signInOptions) }),
  signIn: asks('POST', '/api/session', {
    permission: 'public',
    purpose: 'log ind',
    body: shape(credentials),
    reply: shape(account),
  }),
  whoAmI: reads('/api/session', { permission: 'signedIn', purpose: 'hvem er jeg', reply: shape(account) }),
  signOut: tells('DELETE', '/api/session', { permission: 'signedIn', purpose: 'log ud' }),
  colleagues: reads('/api/colleagues', {
    permission: 'signedIn',
    purpose: 'vælg kollega',
    reply: shape(object({ colleagues: array(colleague).required() }).noUnknown()),
  }),
}
