import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { budgetCheck } from './scripts/budget.mjs'
import { metaPolicy } from './scripts/csp.mjs'
import { siteFiles } from './scripts/siteFiles.mjs'

// The dev server injects inline styles, so the policy is set in the built pages only; preview and tests run those.
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' }],
  },
})

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), siteFiles(), budgetCheck()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
})
