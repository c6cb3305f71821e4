import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Angiv, hvor nøglen skal ligge: node server/bin/key.mjs FIL')
  process.exit(2)
}
try {
  const key = `k${randomBytes(3).toString('hex')} ${randomBytes(32).toString('base64url')}\n`
  writeFileSync(file, key, { mode: 0o600, flag: 'wx' })
  console.log(`Nøglen ligger i ${file}. Gem en kopi adskilt fra sikkerhedskopierne: uden den kan intet læses.`)
} catch (error) {
  const exists = error.code === 'EEXIST'
  console.error(exists ? `${file} findes allerede og er ikke rørt.` : `${file} kunne ikke skrives: ${error.code}.`)
  process.exit(1)
}
