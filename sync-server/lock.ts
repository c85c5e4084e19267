import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** One process per folder. A lock whose process is gone (killed, power cut) is taken over. undefined: somebody has it. */
export async function lockFolder(folder: string): Promise<(() => Promise<void>) | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'saku.lock')
  if (!(await take(path))) {
    if (await isAlive(path)) return undefined
    await rm(path, { force: true })
    if (!(await take(path))) return undefined
  }
  return () => rm(path, { force: true })
}

async function take(path: string): Promise<boolean> {
  const file = await open(path, 'wx', 0o600).catch(() => undefined)
  if (!file) return false
  await file.writeFile(String(process.pid))
  await file.close()
  return true
}

async function isAlive(path: string): Promise<boolean> {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''))
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
