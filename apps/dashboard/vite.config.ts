import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds from the sources of the libs; nothing is inlined, so that the page runs under script-src and style-src 'self'. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@rode-draad/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/libs\/[^/]+\/src\//.test(id) },
    },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
})
