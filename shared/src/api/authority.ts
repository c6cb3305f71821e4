import { object, string } from 'yup'
import { reads } from './endpoint.js'
import { shape } from './shape.js'

const authority = object({
  name: string().optional(),
  email: string().optional(),
  phone: string().optional(),
  /** Where the official statement lies, in WAS-Tool. */
  statement: string().optional(),
}).noUnknown()
/** Who answers for the accessibility of an installation, as far as it was set. */
export type Authority = (typeof authority)['__outputType']

export const authorityEndpoints = {
  authority: reads('/api/authority', {
    permission: 'public',
    purpose: 'vis hvem der svarer for tilgængeligheden',
    reply: shape(authority),
  }),
}
