import { minifySync } from '@swc/core'
import react from '@vitejs/plugin-react'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

const server = process.env['FORUD_SERVER'] ?? 'http://127.0.0.1:3000'

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/** Whether the first page imports it, by whatever way, and not only a page that is fetched later. */
function isFirst(id: string, modules: Modules, seen: Set<string>): boolean {
  if (id.endsWith('/client/src/main.tsx')) return true
  seen.add(id)
  const importers = modules.getModuleInfo(id)?.importers ?? []
  return importers.some((importer) => !seen.has(importer) && isFirst(importer, modules, seen))
}

/** What the whole index of shared imports, but the form does not, must not come along. */
const usedByForm = /node_modules|lodash-es|client[\\/]src|shared[\\/]src[\\/](questionnaire|validation)[\\/]/

/** What a library asks a whole other library for, as a browser has it. Our forms are plain data. */
const smallTools: Readonly<Record<string, string>> = {
  'lodash-es/clone': 'export default one => Array.isArray(one) ? [...one] : { ...one }',
  'lodash-es/cloneDeep': 'export default one => structuredClone(one)',
  'lodash-es/isPlainObject': 'export default one => Object.prototype.toString.call(one) === "[object Object]"',
  'lodash-es/toPath':
    'export default path => Array.isArray(path) ? path.map(String) : String(path).split(/[.[\\]]+/).filter(Boolean)',
  // For wrapped components, which we have none of.
  'hoist-non-react-statics': 'export default component => component',
  // For fields that change their names, which ours never do.
  'tiny-case': 'export const camelCase = undefined, snakeCase = undefined',
}
const smaller: Plugin = {
  name: 'forud-smaller',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (toolNamed(id) === undefined ? null : `\0${id}`),
  load: (id) => (id.startsWith('\0') ? (toolNamed(id.slice(1)) ?? null) : null),
  // What is written to it holds Formik's lists of fields, which nothing of ours uses.
  transform: (code, id) =>
    id.includes('/formik/') ? code.replace(/^FieldArrayInner\.defaultProps = \{[^}]*\};$/m, '') : null,
}
const toolNamed = (id: string): string | undefined => smallTools[id.replace(/\.js$/, '')]

/** What fits into one packet is not made faster by being smaller. */
const worthCompressing = 1400

/** Minified a second time, by another tool, what is left is a hundredth smaller. */
const minified: Plugin = {
  name: 'forud-minified',
  apply: 'build',
  generateBundle: (_options, files) => {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk')
        file.code = minifySync(file.code, { module: true, ecma: 2022, mangle: true, compress: { passes: 3 } }).code
    }
  },
}

/** What is sent compressed is compressed once, here. */
const compressed: Plugin = {
  name: 'forud-compressed',
  apply: 'build',
  writeBundle: ({ dir = '' }, files) => {
    for (const name of Object.keys(files).filter((file) => /\.(js|css|svg)$/.test(file))) {
      const content = readFileSync(join(dir, name))
      if (content.length < worthCompressing) continue
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content, { params }))
      writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: constants.Z_BEST_COMPRESSION }))
    }
  },
}

/** Every browser that Forud runs in reads woff2; an older format that stands first would be fetched in its place. */
const onlyWoff2 = {
  postcssPlugin: 'forud-only-woff2',
  Once: (root: Styles) => {
    root.walkAtRules('font-face', (face) => {
      face.walkDecls('src', (source) => {
        source.value = /url\([^)]*\.woff2[^)]*\)\s*format\([^)]*\)/.exec(source.value)?.[0] ?? source.value
      })
    })
  },
}
type Styles = {
  readonly walkAtRules: (name: string, then: (face: FontFace) => void) => void
}
type FontFace = { readonly walkDecls: (name: string, then: (source: { value: string }) => void) => void }

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [smaller, react(), minified, compressed],
  resolve: {
    alias: { '@forud/shared': fileURLToPath(new URL('../shared/src/index.ts', import.meta.url)) },
  },
  css: { postcss: { plugins: [onlyWoff2] } },
  server: { proxy: { '/api': server, '/health': server, '/ready': server } },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    // The content security policy allows no data addresses, and a map would publish the source with every page.
    assetsInlineLimit: 0,
    sourcemap: false,
    target: 'es2023',
    rolldownOptions: {
      // Wraps those lists.
      treeshake: { manualPureFunctions: ['connect'] },
      output: {
        // One file is smaller than the many that it would be cut into, and there is nothing to wait for between them.
        codeSplitting: {
          groups: [
            {
              test: usedByForm,
              name: (id, modules) => (isFirst(id, modules, new Set()) ? 'form' : null),
            },
          ],
        },
      },
    },
  },
})
