import { build } from 'vite'
import { newerSource } from './newer-instruments.ts'

/** A production build of the app with the newer instrument list. */
export async function buildNewerApp(folder: string): Promise<void> {
  const mode = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
    plugins: [{ name: 'newer-instruments', enforce: 'pre', transform: (code, id) => newerSource(id, code) }],
  })
  process.env['NODE_ENV'] = mode
}
