import { nodeFault } from './node-check.ts'
import { readSettings } from './serve-settings.ts'

/** `demo` or `serve`: reads the environment, opens the folder, listens, and ends in order. */
const say = (line: string): void => console.log(line)

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const fault = nodeFault(process.versions['napi'])
if (fault) stop(fault)

const mode = process.argv[2] ?? 'demo'
if (mode !== 'demo' && mode !== 'serve') stop(`Tidak ada mode "${mode}". Yang ada: demo, serve.`)
const settings = readSettings(mode, process.env)
if (typeof settings === 'string') stop(settings)

const { startServer } = await import('./serve.ts')
const { restarting } = await import('./serve-again.ts')
const { loadDemo } = await import('./demo.ts')
const { sayDemo } = await import('./demo-banner.ts')
const { sayServing } = await import('./serve-banner.ts')

const start = () =>
  startServer(settings, {
    say,
    ledgerFolder: process.env['SAKU_LEDGER'],
    ...(mode === 'demo' ? { prepare: loadDemo } : {}),
  })
const first = await start()
if (typeof first === 'string') stop(first)
const close = restarting(first, start, say)
const end = (): void => void close().then(() => process.exit(0))
process.once('SIGINT', end)
process.once('SIGTERM', end)

await (mode === 'demo' ? sayDemo(first, say) : sayServing(first, settings, say))
