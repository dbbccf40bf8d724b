// The shape of the code as a test: which folder may import which, no cycles, small files, no way out to the network.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Folder of src -> the folders it may import. ':types': only `import type`. The table of docs/architecture.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: [],
  analysis: ['domain'],
  scene: ['domain', 'i18n'],
  jobs: ['domain', 'i18n', 'analysis', 'scene', 'exchange'],
  exchange: ['domain', 'i18n', 'analysis', 'scene', 'jobs'],
  exercise: ['domain'],
  storage: ['domain', 'i18n'],
  ui: ['i18n', 'scene', 'domain:types'],
  state: ['domain', 'i18n', 'analysis', 'scene', 'jobs', 'exchange', 'exercise', 'storage', 'ui:types'],
  commands: ['domain', 'i18n', 'analysis', 'scene', 'jobs', 'exchange', 'exercise', 'storage', 'state', 'ui:types'],
  features: ['domain', 'i18n', 'analysis', 'scene', 'jobs', 'exchange', 'exercise', 'storage', 'state', 'commands', 'ui'],
  app: ['domain', 'i18n', 'analysis', 'scene', 'jobs', 'exchange', 'exercise', 'storage', 'state', 'commands', 'ui', 'features'],
}
/** Texts and data may be as long as they need. */
const mayBeLong = /^src\/(i18n\/(later\/)?\w\w\.ts|ui\/tokens\.css|.*\.generated\.ts)$/
const knowsReact = /^src\/(ui|features|app)\/|^src\/state\/hooks\.ts$/

const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => pattern.test(path))

interface Import {
  readonly from: string
  readonly to: string
  readonly typesOnly: boolean
}

const sources = new Map(filesIn('src', /\.tsx?$/).map((path) => [path, readFileSync(join(root, path), 'utf8')]))

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const path = relative(root, join(root, dirname(from), specifier))
    .split(sep)
    .join('/')
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => sources.has(candidate)) ?? path
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g
const imports: readonly Import[] = [...sources].flatMap(([from, text]) =>
  [...text.matchAll(importPattern)].map(([, type, named, dynamic, bare]) => ({
    from,
    to: resolve(from, named ?? dynamic ?? bare ?? ''),
    typesOnly: type !== undefined,
  })),
)
const inside = imports.filter(({ to }) => sources.has(to))
const folderOf = (path: string) => path.split('/')[1] ?? ''

describe('architecture', () => {
  it('imports only in the direction of the table', () => {
    const wrong = inside.filter(({ from, to, typesOnly }) => {
      const [own, other] = [folderOf(from), folderOf(to)]
      const allowed = mayImport[own] ?? []
      return own !== other && !allowed.includes(other) && !(typesOnly && allowed.includes(`${other}:types`))
    })
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  it('has no folder outside the table', () => {
    expect([...new Set([...sources.keys()].map(folderOf))].filter((folder) => !(folder in mayImport))).toEqual([])
  })

  it('keeps features apart from each other', () => {
    const featureOf = (path: string) => /^src\/features\/([^/]+)/.exec(path)?.[1]
    const wrong = inside.filter(({ from, to }) => featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to))
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  it('has no cycle', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, typesOnly } of inside) if (!typesOnly) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const walk = (path: string, way: readonly string[]): string[] => {
      if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' -> ')]
      if (done.has(path)) return []
      const found = (next.get(path) ?? []).flatMap((to) => walk(to, [...way, path]))
      done.add(path)
      return found
    }
    expect([...sources.keys()].flatMap((path) => walk(path, []))).toEqual([])
  })

  it('keeps every file at 400 lines or fewer', () => {
    const code = ['src', 'tests', 'scripts', 'bench'].flatMap((folder) => filesIn(folder, /\.(tsx?|mjs|css)$/))
    const long = code
      .filter((path) => !mayBeLong.test(path))
      .map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n').length - 1] as const)
    expect(long.filter(([, lines]) => lines > 400)).toEqual([])
  })

  it('keeps React in ui, features, app and the hooks of state', () => {
    const wrong = imports.filter(
      ({ from, to, typesOnly }) => !typesOnly && /^(react|react-dom|@xyflow\/react)(\/|$)/.test(to) && !knowsReact.test(from),
    )
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  it('has no HTML sink, no network call and no foreign address', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|DOMParser|document\.write|\beval\(|new Function\b|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/
    // Names of XML vocabularies look like addresses, and nothing is ever asked of them.
    const address = /https?:\/\/(?!www\.w3\.org\/|schemas\.openxmlformats\.org\/|purl\.org\/dc\/|graphml\.graphdrawing\.org\/|gexf\.net\/)/
    const wrong = [...sources].flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => (sinks.test(line) || address.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    )
    expect(wrong).toEqual([])
  })

  it('has no barrel: an index.ts is a list, not a doorway', () => {
    const barrels = [...sources].filter(
      ([path, text]) => path.endsWith('/index.ts') && /^export (\*|\{[^}]*\}|type \{[^}]*\}) from/m.test(text),
    )
    expect(barrels.map(([path]) => path)).toEqual([])
  })
})
