import { partitionIsExact } from './partition.js'

test('[J4] what is found in classes of answers is what trying every answer finds', () => {
  const { found, nothing, conditional, together } = partitionIsExact(60)
  for (const count of [found, nothing, conditional, together]) expect(count).toBeGreaterThan(20)
})
