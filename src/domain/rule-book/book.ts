import type { AnyInstrument } from '../instrument/define.ts'
import { instruments } from '../instruments/index.ts'
import { instrumentLines } from './instrument-lines.ts'
import { hashOf, saidOf } from './line.ts'
import type { LineDraft, RuleLine } from './line.ts'
import { checkLines, completenessLines, supplementLines, tdLines } from './check-lines.ts'
import { growthLines, periodLines } from './measure-lines.ts'
import { openLines } from './open-questions.ts'
import { pmtLines } from './pmt-lines.ts'
import { policyLines } from './policy-lines.ts'
import { bookQuestions } from './questions.ts'
import type { BookQuestion } from './questions.ts'
import { campaignLines, contactLines, doseLines } from './schedule-lines.ts'
import { triageLines } from './triage-lines.ts'
import { adherenceLines, taskLines } from './work-lines.ts'

export type Chapter = {
  readonly id: string
  readonly title: string
  /** The official form, or what the chapter is about. */
  readonly form: string
  readonly card: boolean
  readonly questions: readonly BookQuestion[]
  readonly lines: readonly RuleLine[]
}

export type RuleBook = {
  readonly chapters: readonly Chapter[]
  /** Each line once. */
  readonly lines: readonly RuleLine[]
}

/** As the screen needs it, where rules are read and signed but not tried. */
export type Signable = {
  readonly chapters: readonly Pick<Chapter, 'id' | 'title' | 'form'>[]
  readonly lines: readonly RuleLine[]
}

type Source = Omit<Chapter, 'lines'> & { readonly drafts: readonly LineDraft[] }

const cardChapter = (i: AnyInstrument): Source => ({
  id: i.id,
  title: i.title,
  form: i.form,
  card: true,
  questions: bookQuestions(i),
  drafts: instrumentLines(i),
})

const chapter = (id: string, title: string, form: string, drafts: readonly LineDraft[]): Source => ({
  id,
  title,
  form,
  card: false,
  questions: [],
  drafts,
})

/** Beside the cards. A new group of rules is a line here; a test finds what was forgotten. */
const beside = (): Source[] => [
  chapter('pertumbuhan', 'Pertumbuhan dan kenaikan berat', 'WHO, Permenkes 2/2020, KMS', growthLines()),
  chapter('imunisasi', 'Jadwal imunisasi', 'Bayi sampai 24 bulan dan BIAS', doseLines()),
  chapter('kelengkapan', 'Imunisasi lengkap', 'IBL, IDL, baduta lengkap', completenessLines()),
  chapter('td', 'Td wanita usia subur', 'Status T1–T5', tdLines()),
  chapter('kontak', 'Kontak dengan tenaga kesehatan', 'Kehamilan, nifas, bayi baru lahir', contactLines()),
  chapter('kampanye', 'Vitamin A dan obat cacing', 'Menurut bulan kalender', campaignLines()),
  chapter('suplemen', 'Tablet dan kapsul', 'TTD remaja putri, Vitamin A nifas', supplementLines()),
  chapter('pmt', 'Makanan tambahan (PMT)', 'Siapa ditawari, berapa lama', pmtLines()),
  chapter('pemeriksaan', 'Pemeriksaan berkala', 'Perkembangan, PKAT, Hb, CKG', checkLines()),
  chapter('kunjungan', 'Kunjungan rumah', 'Tanda bahaya, suhu, dan urgensi', triageLines()),
  chapter('kepatuhan', 'Kepatuhan berobat', 'TBC, hipertensi, DM, ODGJ', adherenceLines()),
  chapter('tindak-lanjut', 'Perlu ditindaklanjuti', 'Yang disebut di daftar tugas', taskLines()),
  chapter('tahunan', 'Skrining berkala', 'Kapan ditawarkan lagi', periodLines()),
  chapter('kebijakan', 'Pilihan kebijakan', 'Yang boleh dipilih daerah, dengan nilai bawaan', policyLines()),
  chapter('terbuka', 'Pertanyaan terbuka', 'Yang belum diputuskan siapa pun', openLines()),
]

export const bookOf = (cards: readonly AnyInstrument[]): RuleBook => bind(cards.map(cardChapter))

/** The whole book, as this version of the app has it. */
export const ruleBook = (): RuleBook => bind([...instruments.map(cardChapter), ...beside()])

const nameOf = (d: LineDraft): string => `${d.kind}/${d.id}`

type Placed = { readonly draft: LineDraft; readonly chapter: string }

/** The same rule in several chapters is one line; the same id with other words or figures is a line of its own chapter. */
function bind(sources: readonly Source[]): RuleBook {
  const placed = sources.flatMap(s => s.drafts.map((draft): Placed => ({ draft, chapter: s.id })))
  const named = Map.groupBy(placed, p => nameOf(p.draft))
  const lines = [...named.values()].flatMap(linesOfName)
  return {
    lines,
    chapters: sources.map(({ drafts: _, ...s }) => ({
      ...s,
      lines: lines.filter(l => l.chapters.includes(s.id)),
    })),
  }
}

function linesOfName(same: readonly Placed[]): RuleLine[] {
  const variants = [...Map.groupBy(same, p => saidOf(p.draft)).values()]
  return variants.flatMap(held => {
    const [first] = held
    if (!first) return []
    const chapters = [...new Set(held.map(p => p.chapter))]
    const { behaviour: _, ...said } = first.draft
    const name = nameOf(first.draft)
    return [
      {
        ...said,
        key: variants.length > 1 ? `${name}@${chapters[0]}` : name,
        chapters,
        hash: hashOf(held.map(p => p.draft)),
      },
    ]
  })
}
