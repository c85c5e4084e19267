import { csvLine } from '../../../src/domain/export/csv.ts'
import type { IdRow, Withheld } from '../../../src/domain/fhir/index.ts'
import type { Drafted } from './drafts.ts'

type Row = readonly unknown[]

/** What stands beside the bundles: whose ids are to be filled in, which answers and which visits are not sent, and why. */
export class Sheets {
  readonly #ids = new Map<string, IdRow>()
  readonly #codes = new Map<string, { readonly kept: Withheld; count: number }>()
  readonly #visits: Row[] = []
  bundles = 0

  add(d: Drafted): void {
    for (const kept of d.withheld) {
      const key = [kept.card, kept.question, kept.why].join('\n')
      const held = this.#codes.get(key)
      if (held) held.count++
      else this.#codes.set(key, { kept, count: 1 })
    }
    const why = d.why ?? (d.faults.length > 0 ? `Draf tidak lolos pemeriksaan: ${faultWords(d)}` : undefined)
    if (why !== undefined) {
      this.#visits.push([d.visit.on, d.place, d.person, d.name, why])
      return
    }
    this.bundles++
    for (const row of d.rows) this.#ids.set(row.placeholder, row)
  }

  get heldVisits(): number {
    return this.#visits.length
  }

  files(): Readonly<Record<string, string>> {
    const ids = [...this.#ids.values()].toSorted(by(r => `${r.type} ${r.placeholder}`))
    const codes = [...this.#codes.values()].toSorted(
      by(c => `${c.kept.card} ${c.kept.question} ${c.kept.why}`),
    )
    return {
      'perlu-id.csv': csv(idHead, ids.map(idRow)),
      'ditahan-kode.csv': csv(
        codeHead,
        codes.map(({ kept: { card, question, label, code, why }, count }) => [
          card,
          question,
          label,
          code?.system,
          code?.code,
          count,
          why,
        ]),
      ),
      'ditahan-kunjungan.csv': csv(
        ['tanggal', 'tempat', 'warga', 'nama', 'alasan'],
        this.#visits.toSorted(by(row => row.join(' '))),
      ),
    }
  }
}

const faultWords = ({ faults }: Drafted): string => faults.map(f => `${f.at} ${f.what}`).join('; ')
const csv = (head: Row, rows: readonly Row[]): string => [head, ...rows].map(r => csvLine(r)).join('')
const by =
  <T>(key: (x: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : 1

const codeHead = ['kartu', 'pertanyaan', 'nama', 'sistem', 'kode_calon', 'jumlah', 'alasan']
const idHead = [
  'jenis',
  'isian',
  'nama',
  'nik',
  'nik_ibu',
  'lahir',
  'jk',
  'multipleBirthInteger',
  'kk',
  'alamat',
  'rt',
  'rw',
  'provinsi',
  'kota',
  'kecamatan',
  'desa',
  'kurang',
]

const idRow = (r: IdRow): Row => [
  r.type,
  r.placeholder,
  r.name,
  r.nik,
  r.motherNik,
  r.birth,
  r.sex,
  r.multipleBirth,
  r.kk,
  r.address,
  r.rt,
  r.rw,
  ...(r.codes ?? ['', '', '', '']),
  r.missing.join('; '),
]
