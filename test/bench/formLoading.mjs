import { gzipSync } from 'node:zlib'
import { median } from './measure.mjs'
import { probed } from './formProbe.mjs'

/** A line as from a home office: the same for both. */
const line = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 }
const asset = /\.(js|css|woff2?|ttf|svg|png)(\?|$)/

/** Opens an address with nothing kept, and says what came and how long it took until the field could be used. */
async function once(context, address, usable) {
  const contender = await probed(context)
  const { page, cdp } = contender
  const bodies = []
  page.on('response', (response) =>
    bodies.push({
      url: response.url(),
      body: response.body().catch(() => Buffer.alloc(0)),
      sent: response
        .request()
        .sizes()
        .then(
          ({ responseBodySize }) => responseBodySize,
          () => 0,
        ),
    }),
  )
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await cdp.send('Network.emulateNetworkConditions', line)
  await contender.slow()
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector(usable)
  const milliseconds = await page.evaluate(() => performance.now())
  const came = await Promise.all(
    bodies.splice(0).map(async ({ url, body, sent }) => ({ url, body: await body, sent: await sent })),
  )
  await page.waitForLoadState('networkidle')
  const shifted = await page.evaluate('probe.shifted()')
  await context.close()
  return { milliseconds, shifted, came }
}

const kilobytes = (came, ending) =>
  came
    .filter(({ url }) => new URL(url).pathname.endsWith(ending))
    .reduce((sum, { body }) => sum + gzipSync(body).length, 0) / 1000

/** The median of some loads; what was fetched is the same each time. */
export async function loaded(place, code, usable, times) {
  const loads = []
  for (let time = 0; time < times; time += 1) loads.push(await once(await place.context(), place.address(code), usable))
  const { came } = loads[0]
  return {
    milliseconds: median(loads.map((load) => load.milliseconds)),
    shifted: Math.max(...loads.map((load) => load.shifted)),
    scripts: kilobytes(came, '.js'),
    scriptsSent: came.filter(({ url }) => url.endsWith('.js')).reduce((sum, { sent }) => sum + sent, 0) / 1000,
    styles: kilobytes(came, '.css'),
    fonts: came.filter(({ url }) => /\.(woff2?|ttf)$/.test(url)).reduce((sum, { body }) => sum + body.length, 0) / 1000,
    assets: came.filter(({ url }) => asset.test(url)).map(({ url }) => new URL(url).pathname),
  }
}
