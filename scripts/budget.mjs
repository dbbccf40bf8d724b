// What a browser must fetch before a page can be used, as a part of the build: prints a table, and fails the build above the budget.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** In kB (1,000 bytes) of gzip, which every web server can send. Fonts come after the page can be used, so only preloaded ones count. */
const budget = 200

/** Page -> the modules it starts from; each stands for the chunk that holds it and all that chunk imports. */
const pages = {
  Home: ['index.html', 'app/main.tsx', 'features/home/Home.tsx', 'i18n/sv.ts'],
  Map: ['index.html', 'app/main.tsx', 'app/Workspace.tsx', 'features/grid/GridView.tsx', 'i18n/sv.ts'],
}

const compressed = (content) => ({
  gzip: gzipSync(content, { level: 9 }).length / 1000,
  brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000,
})

/** Names of all files that the chunk pulls in at once: itself, its static imports and their styles. */
function filesOf(bundle, name, seen = new Set()) {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const style of bundle[name]?.viteMetadata?.importedCss ?? []) seen.add(style)
  for (const next of bundle[name]?.imports ?? []) filesOf(bundle, next, seen)
  return seen
}

function neededFor(bundle, modules) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk')
  const names = modules.flatMap((module) => {
    if (bundle[module]) return [module]
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/src/${module}`)))
    return chunk ? [chunk.fileName] : []
  })
  const preloaded = [...String(bundle['index.html']?.source).matchAll(/rel="preload"[^>]*href="\.\/([^"]+)"/g)].map(([, file]) => file)
  return new Set([...names.flatMap((name) => [...filesOf(bundle, name)]), ...preloaded.filter((file) => bundle[file])])
}

export function budgetCheck() {
  return {
    name: 'budget',
    apply: 'build',
    writeBundle(_, bundle) {
      const sizes = new Map()
      const sizeOf = (name) => {
        if (!sizes.has(name)) sizes.set(name, compressed(bundle[name].code ?? bundle[name].source))
        return sizes.get(name)
      }
      const over = []
      for (const [page, modules] of Object.entries(pages)) {
        const rows = [...neededFor(bundle, modules)].map((name) => ({ name, ...sizeOf(name) })).sort((a, b) => b.gzip - a.gzip)
        const total = (kind) => rows.reduce((sum, row) => sum + row[kind], 0)
        console.log(`\n${page}: to usable`.padEnd(58), '  gzip', ' brotli  kB')
        for (const { name, gzip, brotli } of [
          ...rows.filter((row) => row.gzip >= 1),
          { name: 'all', gzip: total('gzip'), brotli: total('brotli') },
        ])
          console.log(`  ${name}`.padEnd(58), gzip.toFixed(1).padStart(6), brotli.toFixed(1).padStart(7))
        if (total('gzip') > budget)
          over.push(`${page} needs ${total('gzip').toFixed(1)} kB before it can be used; the budget is ${budget} kB`)
      }
      if (over.length > 0) this.error(over.join('\n'))
    },
  }
}
