import { build } from 'vite'

/** A script of the bench with what it imports, as one text for a page. */
export async function bundle(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome107',
      lib: { entry: entry.pathname, formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunk = outputs.flatMap(o => ('output' in o ? o.output : [])).find(c => c.type === 'chunk')
  if (!chunk) throw new Error(`${entry.pathname} gave no script`)
  return chunk.code
}
