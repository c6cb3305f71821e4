import { hash, verify } from '@node-rs/argon2'

/** OWASP's smallest recommended argon2id: 19 MiB, two passes. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, parameters)

/** Nobody's password. Checked when there is no such user, so that the answer takes the same time. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$Je345HkGnUhxKtc2HIeyMQ$hRo2lq0x5FqWaxftG9ai8Hz9HnbzDZr8uMOE64VQYAQ'

export const isPassword = (password: string, stored: string | undefined): Promise<boolean> =>
  verify(stored ?? nobodys, password)
