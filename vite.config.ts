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

// The program chooses the theme before anything is painted; without this a page begins in the wrong one. Browsers that do not know it ignore it.
const themeBeforePaint = (): Plugin => ({
  name: 'theme-before-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module" ', '<script type="module" blocking="render" '),
  },
})

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), themeBeforePaint(), siteFiles(), budgetCheck()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
})
