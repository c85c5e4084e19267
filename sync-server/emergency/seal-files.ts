import { readFile, rename, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { ifThere } from '../if-there.ts'
import { newSealPair, sealPair, sealsOf } from './seals.ts'
import type { SealPair, Seals } from './seals.ts'

const kept = z.array(sealPair)

/** The keys that lie here; made at the first start. Lost keys cannot be made again, and files sealed for them stay closed. */
export async function openSeals(path: string): Promise<Seals> {
  const pairs = await readPairs(path)
  if (pairs) return sealsOf(pairs)
  const first = [await newSealPair(new Date())]
  await writeFile(path, JSON.stringify(first), { mode: 0o600, flag: 'wx', flush: true })
  return sealsOf(first)
}

/** One more, which a server that is started after this hands out. Gives its id. */
export async function addSeal(path: string, now: Date): Promise<string> {
  const pair = await newSealPair(now)
  const beside = `${path}.new`
  await writeFile(beside, JSON.stringify([...((await readPairs(path)) ?? []), pair]), {
    mode: 0o600,
    flush: true,
  })
  await rename(beside, path)
  return pair.id
}

async function readPairs(path: string): Promise<readonly SealPair[] | undefined> {
  const text = await ifThere(readFile(path, 'utf8'))
  if (text === undefined) return undefined
  try {
    return kept.parse(JSON.parse(text))
  } catch {
    throw new Error(`The keys in ${path} cannot be read. Put back their backup before serving.`)
  }
}
