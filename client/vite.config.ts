import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const server = process.env['FORUD_SERVER'] ?? 'http://127.0.0.1:3000'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    alias: { '@forud/shared': fileURLToPath(new URL('../shared/src/index.ts', import.meta.url)) },
  },
  server: { proxy: { '/api': server, '/health': server, '/ready': server } },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    // The content security policy allows no data addresses, and a map would publish the source with every page.
    assetsInlineLimit: 0,
    sourcemap: false,
    target: 'es2023',
  },
})
