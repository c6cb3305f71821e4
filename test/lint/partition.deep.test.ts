import { partitionIsExact } from './partition.js'

test('[J4] what is found in classes of answers is what trying every answer finds, for many small questionnaires', () => {
  const { found, nothing, conditional, together } = partitionIsExact(1000)
  expect(conditional).toBeGreaterThan(500)
  expect(together).toBeGreaterThan(2500)
  expect(found).toBeGreaterThan(2500)
  expect(nothing).toBeGreaterThan(1000)
})
