import { registerHooks } from 'node:module'
import { newerSource } from './newer-instruments.ts'

/** Loaded before the server's own code (`node --import`): the same server with the newer instrument list. */
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    const newer = loaded.source === undefined ? undefined : newerSource(url, String(loaded.source))
    return newer === undefined ? loaded : { ...loaded, source: newer }
  },
})
