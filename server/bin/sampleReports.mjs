import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildServer } from './build.mjs'
import { end } from './end.mjs'
import { root } from './run.mjs'

const [given] = process.argv.slice(2)
if (given === undefined) {
  end({ ok: false, says: 'Skriv, hvor prøverapporterne skal ligge: npm run sample-reports -- MAPPE' })
} else {
  await buildServer()
  end(await sampleReports(resolve(process.env.INIT_CWD ?? process.cwd(), given)))
}

/** The demonstration cases, played into a database of their own that is gone afterwards. */
async function sampleReports(folder) {
  const { readConfiguration } = await import('../dist/configuration/configuration.js')
  const { openInstallation } = await import('../dist/open.js')
  const { migrations } = await import('../../migrations/dist/index.js')
  const temporary = mkdtempSync(join(tmpdir(), 'forud-samples-'))
  const clock = () => new Date().toISOString()
  let installation
  try {
    const configuration = readConfiguration({ DEMO: '1', DATA_DIR: temporary }, root)
    installation = await openInstallation(configuration, { root, migrations, clock, draining: () => 'no' })
    const count = await write(installation, folder, clock())
    return { ok: true, output: `${count} filer i ${folder}` }
  } finally {
    await installation?.database.close()
    rmSync(temporary, { recursive: true, force: true })
  }
}

async function write({ database, platform, services }, folder, now) {
  const { writeSamples } = await import('../dist/reports/samples.js')
  const { renderPdf } = await import('../dist/reports/pdf/renderPdf.js')
  const { demonstrationAccounts } = await import('../dist/demonstration/accounts.js')
  const actors = demonstrationAccounts
    .filter(({ role }) => role === 'caseworker')
    .map(({ userName, role }) => ({ account: userName, role }))
  const onWritten = (file, pages) => console.error(`${file} (${pages} sider)`)
  const { assessments, reports } = services
  return writeSamples(
    { database, access: platform.access, assessments, reports, renderPdf },
    { folder, actors, now, onWritten },
  )
}
