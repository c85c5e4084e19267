import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Found } from '../verify/check.ts'
import { verifyCopy, verifyServer } from '../verify/places.ts'
import { faultsIn } from '../verify/run.ts'
import { localPlaces } from './local.ts'
import { Refusal } from './refusal.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Beside a running server too: it reads one committed state and changes nothing. */
export async function verifyData(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [copy] = positionals
  if (copy !== undefined && !existsSync(copy)) throw new Refusal(`Tidak ada berkas ${copy}.`)
  const found = await (copy === undefined ? verifyServer(await localPlaces(process.env)) : verifyCopy(copy))
  const faults = faultsIn(found)
  if (values.json) say(JSON.stringify({ ok: faults.length === 0, checks: found }))
  else for (const line of found) say(lineOf(line))
  if (faults.length > 0)
    throw new Refusal(`${faults.length} dari ${found.length} pemeriksaan GALAT. ${advice}`)
}

const advice =
  'Jangan hapus apa pun. Salin dulu folder server, lalu ikuti docs/backup.md, bagian "When a check says GALAT".'

const lineOf = ({ says, wrong }: Found): string =>
  wrong === undefined ? `OK     ${says}` : `GALAT  ${says}: ${wrong}`
