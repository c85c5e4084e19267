import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom (docs/house.md). The list of broken rules is the assertion: its text names file, import and rule. */

const root = resolve(import.meta.dirname, '..')

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap(name => {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) return sources(path)
    return /\.(ts|tsx)$/.test(name) ? [path] : []
  })
}

const importPattern = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '')
  return [...text.matchAll(importPattern)].map(m => m[1] ?? '')
}

/** A relative import as a path from the root, a package by its name. */
const targetOf = (file: string, spec: string): string =>
  spec.startsWith('.') ? relative(root, resolve(root, dirname(file), spec)) : spec

const isLocal = (target: string): boolean => /^(src|sync-server|tests|bench|scripts)\//.test(target)
const under = (target: string, ...rooms: string[]): boolean => rooms.some(r => target.startsWith(`${r}/`))

type Rule = { name: string; where: RegExp; allows: (target: string, file: string) => boolean }

const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1]

const rules: Rule[] = [
  {
    name: 'domain imports only domain and zod',
    where: /^src\/domain\//,
    allows: t => (isLocal(t) ? under(t, 'src/domain') : /^zod(\/|$)/.test(t)),
  },
  {
    name: 'db imports domain and dexie',
    where: /^src\/db\//,
    allows: t => (isLocal(t) ? under(t, 'src/domain', 'src/db') : t === 'dexie' || /^zod(\/|$)/.test(t)),
  },
  {
    name: 'sync imports domain and db',
    where: /^src\/sync\//,
    allows: t => (isLocal(t) ? under(t, 'src/domain', 'src/db', 'src/sync') : /^zod(\/|$)/.test(t)),
  },
  {
    name: 'ui imports react and its icons only',
    where: /^src\/ui\//,
    allows: t =>
      isLocal(t) ? under(t, 'src/ui') : /^(react|react-dom|lucide-react|@fontsource-variable)(\/|$)/.test(t),
  },
  {
    name: 'a feature imports domain, db, ui and itself, never another feature or sync',
    where: /^src\/features\//,
    allows: (t, file) =>
      !isLocal(t) ||
      under(t, 'src/domain', 'src/db', 'src/ui', 'src/features/shared') ||
      (featureOf(t) !== undefined && featureOf(t) === featureOf(file)),
  },
  {
    name: 'sync-server imports domain and itself',
    where: /^sync-server\//,
    allows: (t, file) =>
      !isLocal(t) ||
      under(t, 'src/domain', 'sync-server') ||
      (/^sync-server\/(main|demo)/.test(file) && under(t, 'bench/demo')),
  },
  {
    name: 'only db says dexie',
    where: /^(src\/(?!db\/)|sync-server\/)/,
    allows: t => !t.startsWith('dexie'),
  },
]

/** Words that a room may not say, because what they stand for is handed in. */
const words: { name: string; where: RegExp; pattern: RegExp }[] = [
  {
    name: 'domain is pure: no clock, randomness, network or process',
    where: /^src\/domain\//,
    pattern:
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bfetch\(|\bprocess\.|\bcrypto\.|\blocalStorage\b/,
  },
  {
    name: 'nothing of the log is in localStorage',
    where: /^src\/(db|sync|app|features)\//,
    pattern: /\blocalStorage\.setItem\(|\bsessionStorage\.setItem\(/,
  },
  {
    name: 'only sync and app say fetch',
    where: /^src\/(db|features|ui|domain)\//,
    pattern: /(?<![.\w])fetch\(/,
  },
]

const files = ['src', 'sync-server'].flatMap(sources)

describe('architecture', () => {
  it.each(rules)('$name', rule => {
    const broken = files
      .filter(f => rule.where.test(f))
      .flatMap(f => importsOf(f).map(spec => ({ f, spec, target: targetOf(f, spec) })))
      .filter(({ f, target }) => !rule.allows(target, f))
      .map(({ f, spec }) => `${f} imports ${spec}`)
    expect(broken).toEqual([])
  })

  it.each(words)('$name', rule => {
    const code = (f: string): string =>
      readFileSync(join(root, f), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(files.filter(f => rule.where.test(f) && rule.pattern.test(code(f)))).toEqual([])
  })

  it('no file of the product names a form or kind in the machinery', () => {
    const machinery = files.filter(f => /^src\/(domain\/log|db|sync)\//.test(f))
    const named = /['"](orang|kehamilan|kehadiran|hari-buka|rujukan|wilayah|kebijakan|periksa-[a-z-]+)['"]/
    expect(machinery.filter(f => named.test(readFileSync(join(root, f), 'utf8')))).toEqual([])
  })

  it('every folder of the tree that exists is one that the house knows', () => {
    const known = ['app', 'features', 'ui', 'db', 'sync', 'domain']
    const rooms = readdirSync(join(root, 'src')).filter(n => statSync(join(root, 'src', n)).isDirectory())
    expect(rooms.filter(r => !known.includes(r))).toEqual([])
  })
})
