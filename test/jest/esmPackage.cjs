const swc = require('@swc/jest')

const inner = swc.createTransformer({
  jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } },
  module: { type: 'commonjs' },
})

// ESM files may declare these names themselves; in CommonJS they are taken.
const taken = /\bconst (__dirname|__filename)\b/g

/** Packages that exist as ESM only, made loadable by Jest, which runs CommonJS. */
module.exports = {
  process: (source, ...rest) => inner.process(source.replaceAll(taken, 'var $1'), ...rest),
  getCacheKey: (source, ...rest) => inner.getCacheKey(source, ...rest) + 'var',
}
