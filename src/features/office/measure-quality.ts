import { endDigits } from '../../domain/measures/end-digits.ts'
import type { EndDigits } from '../../domain/measures/end-digits.ts'
import type { MeasurerReading } from '../../domain/records/index.ts'

export type Measurer = {
  readonly by: string
  readonly posyandu: string
  readonly pita: EndDigits
  readonly timbangan: EndDigits
}

/** Each measurer at each posyandu; who may be helped stands first, then who measured most. */
export function measurers(readings: readonly MeasurerReading[]): Measurer[] {
  const groups = Map.groupBy(readings, r => `${r.posyandu} ${r.by}`)
  return [...groups.values()]
    .flatMap(own => {
      const [first] = own
      const of = (tool: MeasurerReading['tool']): EndDigits =>
        endDigits(own.flatMap(r => (r.tool === tool ? [r.value] : [])))
      return first
        ? [{ by: first.by, posyandu: first.posyandu, pita: of('pita'), timbangan: of('timbangan') }]
        : []
    })
    .toSorted((a, b) => Number(mayHelp(b)) - Number(mayHelp(a)) || total(b) - total(a))
}

const total = (m: Measurer): number => m.pita.readings + m.timbangan.readings

export const mayHelp = ({ pita, timbangan }: Measurer): boolean =>
  [pita, timbangan].some(d => d.verdict === 'sering-bulat')

const names = { pita: 'Panjang, LiLA, lingkar kepala', timbangan: 'Timbangan' } as const

/** "Panjang, LiLA, lingkar kepala: 24 dari 45 berakhir ,0 atau ,5". Nothing about a tool that was not used. */
export function digitWords(tool: keyof typeof names, d: EndDigits): string {
  if (d.readings === 0) return ''
  if (d.verdict === 'belum-cukup') return `${names[tool]}: baru ${d.readings} ukuran, belum bisa dinilai`
  const share = `${d.rounded} dari ${d.readings} berakhir ,0 atau ,5`
  return `${names[tool]}: ${share}${d.verdict === 'wajar' ? ', wajar' : ', lebih sering dari biasanya'}`
}
