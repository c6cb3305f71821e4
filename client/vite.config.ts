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
const usedByForm = /node_modules|lodash-es|client[\\/]src|shared[\\/]src[\\/](api|questionnaire|validation)[\\/]/

/** The four functions that Formik asks a whole library for, as a browser has them. Our forms are plain data. */
const formiksTools: Readonly<Record<string, string>> = {
  clone: 'one => Array.isArray(one) ? [...one] : { ...one }',
  cloneDeep: 'one => structuredClone(one)',
  isPlainObject: 'one => Object.prototype.toString.call(one) === "[object Object]"',
  toPath: 'path => Array.isArray(path) ? path.map(String) : String(path).split(/[.[\\]]+/).filter(Boolean)',
}
const smallTools: Plugin = {
  name: 'forud-small-tools',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('lodash-es/') && toolNamed(id) !== undefined ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0lodash-es/') ? `export default ${toolNamed(id) ?? ''}` : null),
}
const toolNamed = (id: string): string | undefined => formiksTools[id.replace(/^.*\//, '')]

/** What fits into one packet is not made faster by being smaller. */
const worthCompressing = 1400

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
  plugins: [smallTools, react(), compressed],
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
