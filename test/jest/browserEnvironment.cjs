const { TestEnvironment } = require('jest-environment-jsdom')

// What every supported browser has and jsdom lacks. Taken from Node, which implements the same standards.
const missing = [
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'fetch',
  'Request',
  'Response',
  'Headers',
  'ReadableStream',
  'TransformStream',
  'BroadcastChannel',
  'CompressionStream',
  'Uint8Array',
]

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    for (const name of missing) this.global[name] = globalThis[name]
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true })
  }
}
