import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { loadGrowthReference } from '../../src/domain/reference/index.ts'
import { isRefused, tryCase } from '../../src/domain/trial/index.ts'
import { Refusal } from './refusal.ts'

/** One case or a list of cases; a case that cannot be read says why in `galat` and does not stop the others. */
export async function tryCases(args: string[]): Promise<void> {
  const [file, ...more] = args
  if (more.length > 0 || (file?.startsWith('-') && file !== '-'))
    throw new Refusal('Tulis satu berkas: saku nilai BERKAS.json (- untuk masukan standar)')
  const raw = parsed(await contentOf(file))
  const reference = await loadGrowthReference()
  const tried = (Array.isArray(raw) ? raw : [raw]).map((one: unknown) => tryCase(one, reference))
  process.stdout.write(`${JSON.stringify(Array.isArray(raw) ? tried : tried[0], undefined, 2)}\n`)
  const wrong = tried.filter(isRefused)
  if (wrong.length > 0) throw new Refusal(wrong.flatMap(t => t.galat).join('\n'))
}

async function contentOf(file: string | undefined): Promise<string> {
  if (file === '-' || (file === undefined && !process.stdin.isTTY)) return textOf(process.stdin)
  if (file === undefined) throw new Refusal('Tulis nama berkasnya: saku nilai BERKAS.json')
  return readFile(file, 'utf8').catch(() => {
    throw new Refusal(`Berkas ${file} tidak dapat dibaca.`)
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    throw new Refusal('Isi berkas bukan JSON.')
  }
}
