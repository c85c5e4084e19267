import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Rolldown } from 'vite'

export type Built = {
  readonly dir: string
  /** Scripts of the page itself and all that they import before anything is shown, by file name. */
  readonly initial: readonly string[]
  /** Bytes of a file after gzip. */
  readonly gzip: (file: string) => number
  /** What those scripts are made of, largest first: package or room, share of the minified bytes. */
  readonly parts: (files: readonly string[]) => readonly (readonly [string, number])[]
}

const root = join(import.meta.dirname, '..')

/** The production build of this very source, in a folder of its own. */
export async function buildApp(dir: string): Promise<Built> {
  const result = await build({ root, logLevel: 'error', build: { outDir: dir, emptyOutDir: true } })
  const outputs = Array.isArray(result) ? result : [result]
  const chunks = outputs.flatMap(o => ('output' in o ? o.output : [])).filter(c => c.type === 'chunk')
  const byName = new Map(chunks.map(c => [c.fileName, c]))
  const entry = chunks.find(c => c.isEntry)
  return {
    dir,
    initial: entry ? closure(entry.fileName, byName) : [],
    gzip: file => gzipSync(readFileSync(join(dir, file))).length,
    parts: files => partsOf(files.flatMap(f => byName.get(f) ?? [])),
  }
}

type Chunk = Rolldown.OutputChunk

function closure(first: string, chunks: ReadonlyMap<string, Chunk>): string[] {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    for (const next of chunks.get(name)?.imports ?? []) visit(next)
  }
  visit(first)
  return [...seen]
}

function partsOf(chunks: readonly Chunk[]): [string, number][] {
  const sizes = new Map<string, number>()
  for (const [id, { renderedLength }] of chunks.flatMap(c => Object.entries(c.modules))) {
    const name = partOf(id)
    sizes.set(name, (sizes.get(name) ?? 0) + renderedLength)
  }
  const total = [...sizes.values()].reduce((a, b) => a + b, 0) || 1
  return [...sizes].sort((a, b) => b[1] - a[1]).map(([name, size]) => [name, size / total])
}

function partOf(id: string): string {
  const inside = id.split('/node_modules/').at(-1) ?? id
  if (inside !== id)
    return inside
      .split('/')
      .slice(0, inside.startsWith('@') ? 2 : 1)
      .join('/')
  const own = id.slice(root.length + 1).split('/')
  return own[0] === 'src'
    ? own
        .slice(0, 3)
        .join('/')
        .replace(/\/[^/]+\.tsx?$/, '')
    : 'other'
}
