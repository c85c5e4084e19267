import type { EndDigits } from '../../domain/measures/end-digits.ts'
import type { OfMeasurer, Register, Sum, Tool } from '../../domain/quality/index.ts'
import { identityParts } from '../../domain/quality/index.ts'
import type { IdentityPart } from '../../domain/quality/index.ts'
import type { Fact } from '../../ui/index.ts'

const many = (n: number): string => n.toLocaleString('id-ID')

/** "94 %"; a share that is not whole is never said as 0 % or 100 %: "< 1 %", "> 99 %". */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–'
  const rounded = Math.round((part / whole) * 100)
  if (rounded === 100 && part < whole) return '> 99 %'
  return rounded === 0 && part > 0 ? '< 1 %' : `${rounded} %`
}

/** "94 % (470 dari 500)" */
export const share = (part: number, whole: number): string =>
  whole === 0 ? 'belum ada' : `${percent(part, whole)} (${many(part)} dari ${many(whole)})`

export const sumFacts = (s: Sum): Fact[] => [
  { term: 'Isian kartu yang wajib, sudah diisi', value: share(s.answered, s.asked) },
  { term: 'Kartu dengan angka yang perlu dicek', value: share(s.doubtful, s.figured) },
  { term: 'Angka sama semua dengan bulan lalu', value: share(s.same, s.comparable) },
  { term: 'Disimpan lebih dari 1 hari sesudahnya', value: share(s.late, s.timed) },
  { term: 'Disimpan lebih dari 7 hari sesudahnya', value: share(s.veryLate, s.timed) },
  ...(s.confirmed > 0
    ? [{ term: 'Sudah dilihat lagi, memang benar', value: `${many(s.confirmed)} isian` }]
    : []),
  ...(s.wrongClock > 0
    ? [{ term: 'Tanggal HP tidak tepat saat menyimpan', value: `${many(s.wrongClock)} kartu` }]
    : []),
]

export function registerFacts({ parts, people, complete, withoutNik }: Register): Fact[] {
  const names = Object.keys(identityParts) as IdentityPart[] // its own keys
  return [
    { term: 'Identitas lengkap', value: share(complete, people) },
    ...names
      .filter(part => parts[part].asked > 0)
      .map(part => ({
        term: identityParts[part],
        value:
          part === 'nik' && withoutNik > 0
            ? `${share(parts.nik.given, parts.nik.asked)}, ${many(withoutNik)} di antaranya tercatat belum punya`
            : share(parts[part].given, parts[part].asked),
      })),
  ]
}

const tools: Readonly<Record<Tool, { readonly name: string; readonly round: string }>> = {
  pita: { name: 'Panjang, LiLA, lingkar kepala', round: ',0 atau ,5' },
  timbangan: { name: 'Timbangan', round: ',0 atau ,5' },
  tensi: { name: 'Tensi', round: '0' },
}

const verdicts: Readonly<Record<EndDigits['verdict'], string>> = {
  'belum-cukup': 'belum bisa dinilai',
  wajar: 'wajar',
  'sering-bulat': 'lebih sering dari biasanya',
  'tidak-merata': 'tidak merata',
}

/** For a file: how many readings of each tool end in a round digit, and what that says. */
export const digitFacts = ({ digits }: Pick<OfMeasurer, 'digits'>) =>
  (Object.keys(tools) as Tool[]).flatMap(tool => {
    const d = digits[tool]
    const { name, round } = tools[tool]
    return d
      ? [
          {
            name: `${name}: berakhir ${round}`,
            rounded: d.rounded,
            readings: d.readings,
            words: verdicts[d.verdict],
          },
        ]
      : []
  })

/** "Panjang, LiLA, lingkar kepala: 24 dari 45 berakhir ,0 atau ,5, wajar". Too few to judge: only how many. */
function digitWords(tool: Tool, d: EndDigits): string {
  const { name, round } = tools[tool]
  if (d.verdict === 'belum-cukup') return `${name}: baru ${d.readings} ukuran, belum bisa dinilai`
  if (d.verdict === 'tidak-merata')
    return `${name}: angka akhir ${d.most} paling sering dari ${d.readings} ukuran, tidak merata`
  return `${name}: ${d.rounded} dari ${d.readings} berakhir ${round}, ${verdicts[d.verdict]}`
}

export const digitLines = ({ digits }: Pick<OfMeasurer, 'digits'>): string[] =>
  (Object.keys(tools) as Tool[]).flatMap(tool => {
    const d = digits[tool]
    return d ? [digitWords(tool, d)] : []
  })

/** Somebody may sit beside her once, or look at the tool. */
export const mayHelp = ({ digits }: Pick<OfMeasurer, 'digits'>): boolean =>
  Object.values(digits).some(d => d.verdict === 'sering-bulat' || d.verdict === 'tidak-merata')

/** The same facts on one line, for a row of a phone; what nothing is known of is left out. */
export const sumLine = (s: Sum): string =>
  [
    `${many(s.cards)} kartu`,
    s.asked > 0 ? `terisi ${percent(s.answered, s.asked)}` : '',
    s.doubtful > 0 ? `${many(s.doubtful)} dengan angka untuk dicek` : '',
    s.same > 0 ? `${many(s.same)} sama dengan bulan lalu` : '',
    s.late > 0 ? `${many(s.late)} disimpan lewat 1 hari` : '',
  ]
    .filter(Boolean)
    .join(' · ')
