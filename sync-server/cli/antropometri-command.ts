import { createReadStream } from 'node:fs'
import { pipeThrough } from './antropometri/pipe.ts'
import { Refusal } from './refusal.ts'

export async function antropometri(args: string[]): Promise<void> {
  const [file = '-', ...more] = args
  if (more.length > 0) throw new Refusal('Satu berkas sekali jalan. (One file at a time.)')
  if (file.startsWith('--')) throw new Refusal(`Tidak ada pilihan ${file}. (No such option.)`)
  if (file === '-' && process.stdin.isTTY)
    throw new Refusal(
      'Tulis nama berkasnya: saku antropometri BERKAS.csv (Name the file, or pipe it to standard input.)',
    )
  // The promise of `write` tells it; without a listener the process would end before.
  process.stdout.on('error', () => undefined)
  try {
    const done = await pipeThrough(file === '-' ? process.stdin : createReadStream(file), write)
    process.stderr.write(`${done.rows} baris, ${done.faulty} bermasalah (kolom error).\n`)
  } catch (error) {
    if (codeOf(error) === 'EPIPE') return
    throw refusalOf(file, error)
  }
}

/** Waits until the reader of the pipe has room, so that a long file never stands in memory. */
const write = (text: string): Promise<void> =>
  new Promise((done, failed) => process.stdout.write(text, error => (error ? failed(error) : done())))

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

function refusalOf(file: string, error: unknown): unknown {
  if (codeOf(error) === 'ENOENT') return new Refusal(`Berkas ${file} tidak ada. (File not found.)`)
  if (codeOf(error) === 'EISDIR') return new Refusal(`${file} sebuah folder, bukan berkas. (A folder.)`)
  if (codeOf(error) === 'EACCES') return new Refusal(`Berkas ${file} tidak boleh dibaca. (Not readable.)`)
  return error
}
