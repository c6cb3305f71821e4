import { reportOf } from '@forud/shared'
import { renderPdf } from '../../server/src/reports/pdf/renderPdf.js'
import { readPdf } from './pdfText.js'
import { reportInput } from './reportCase.js'

const document = reportOf(reportInput(), 'vurdering')

test('[D18] a report that cannot be laid out fails for its caller only, and says nothing of its content', async () => {
  const broken = { ...document, blocks: [{ is: 'list', items: [1n] }] } as unknown as typeof document
  const [good, bad, next] = await Promise.allSettled([renderPdf(document), renderPdf(broken), renderPdf(document)])
  expect([good.status, bad.status, next.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(bad).toMatchObject({ reason: { message: 'The report could not be laid out: TypeError' } })
  if (good.status !== 'fulfilled' || next.status !== 'fulfilled') return
  expect((await readPdf(good.value.bytes)).pages).toHaveLength(good.value.pages)
  expect(Buffer.compare(good.value.bytes, next.value.bytes)).toBe(0)
})
