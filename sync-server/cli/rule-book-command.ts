import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { byteOrderMark } from '../../src/domain/export/csv.ts'
import { bookCsv, bookHtml, bookJson, ruleBook } from '../../src/domain/rule-book/index.ts'
import type { RuleBook } from '../../src/domain/rule-book/index.ts'
import { Refusal } from './refusal.ts'

const readers = { html: bookHtml, csv: bookCsv, json: bookJson } as const
type Format = keyof typeof readers

const options = { format: { type: 'string' }, out: { type: 'string' } } as const

/** Without a choice both forms that people read, as files here; with a format to standard output, or to the file that is named. */
export async function writeRuleBook(args: string[]): Promise<void> {
  const { format, out } = parseArgs({ args, options }).values
  const book = ruleBook()
  if (format === undefined && out === undefined) {
    await toFile('buku-aturan.html', 'html', book)
    return toFile('buku-aturan.csv', 'csv', book)
  }
  const chosen = formatOf(format ?? extname(out ?? '').slice(1))
  if (out === undefined || out === '-') process.stdout.write(readers[chosen](book))
  else await toFile(out, chosen, book)
}

const isFormat = (text: string): text is Format => Object.hasOwn(readers, text)

function formatOf(text: string): Format {
  if (!isFormat(text)) throw new Refusal('Pilih --format html, csv, atau json.')
  return text
}

/** A file is opened by a double click, and Excel then needs the mark. */
async function toFile(file: string, format: Format, book: RuleBook): Promise<void> {
  const text = (format === 'csv' ? byteOrderMark : '') + readers[format](book)
  await writeFile(file, text).catch(() => {
    throw new Refusal(`Berkas ${file} tidak dapat ditulis.`)
  })
  process.stderr.write(`Buku aturan tertulis di ${file}.\n`)
}
