import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createApp } from '../../sync-server/app.ts'
import { openContext } from '../../sync-server/serve-context.ts'
import type { Opened } from '../../sync-server/serve-context.ts'
import { openPlaces } from '../../sync-server/serve-folder.ts'
import type { Places } from '../../sync-server/serve-folder.ts'
import type { Bench } from './auth-world.ts'

/** A server's own folder, with the command line as the operator calls it. */
export type Local = {
  readonly folder: string
  readonly places: Places
  opened<T>(work: (o: Opened) => Promise<T>): Promise<T>
  /** The front door over the files in the folder. */
  atDoor<T>(work: (bench: Bench) => Promise<T>): Promise<T>
  saku(...args: string[]): {
    readonly status: number | null
    readonly stdout: string
    readonly stderr: string
  }
  drop(): void
}

const door = resolve(import.meta.dirname, '../../sync-server/cli/main.ts')

/** With its records in a file, or in PostgreSQL at this address. */
export async function openLocal(postgres?: string): Promise<Local> {
  const folder = mkdtempSync(join(tmpdir(), 'saku-cli-'))
  const places = await openPlaces(folder, undefined, postgres)
  const opened: Local['opened'] = async work => {
    const server = await openContext(places, false)
    try {
      return await work(server)
    } finally {
      await server.close()
    }
  }
  return {
    folder,
    places,
    opened,
    atDoor: work =>
      opened(async ({ ctx }) => {
        const app = await createApp(ctx)
        const clock = { now: ctx.now(), passes: () => {} }
        return work({ app, ctx, clock, snapshot: ctx.store.snapshot })
      }),
    saku: (...args) =>
      spawnSync(process.execPath, [door, ...args], {
        env: { ...process.env, SAKU_DATA: folder },
        encoding: 'utf8',
      }),
    drop: () => rmSync(folder, { recursive: true }),
  }
}
