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

/** The parts of a first picture are fetched side by side. For others the styles are enough: long lists of scripts would make the first picture wait. */
const neededAtOnce = (part: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' || /(Home|Workspace|GridView|GraphView|TableView)-/.test(part) ? files : files.filter((file) => file.endsWith('.css'))

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), themeBeforePaint(), siteFiles(), budgetCheck()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false, resolveDependencies: neededAtOnce },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
})
