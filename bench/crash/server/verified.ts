import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { Found } from '../../../sync-server/verify/check.ts'

const command = resolve(import.meta.dirname, '../../../sync-server/cli/main.ts')

/** `saku verify`, as the operator runs it beside the server. */
export function verified(folder: string, env: Readonly<Record<string, string>>): readonly Found[] {
  const { stdout, stderr } = spawnSync(process.execPath, [command, 'verify', '--json'], {
    env: { ...process.env, ...env, SAKU_DATA: folder },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (stdout === '') throw new Error(`saku verify said nothing: ${stderr}`)
  return (JSON.parse(stdout) as { checks: readonly Found[] }).checks // as it prints them
}
