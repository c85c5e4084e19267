import { rulesOf } from '../instruments/index.ts'
import { instruments } from '../instruments/index.ts'
import type { AnyInstrument } from '../instrument/define.ts'
import { openQuestions } from './open-questions.ts'
import type { RuleBook } from './book.ts'
import type { BookQuestion } from './questions.ts'
import { unsigned } from './state.ts'
import type { StateOf } from './state.ts'

/** docs/rules.md describes every key. */
export function bookJson({ chapters, lines }: RuleBook, stateOf: StateOf = unsigned): string {
  const held = new Map(chapters.map(ch => [ch.id, ch]))
  const book = {
    instrumen: instruments.map(i => cardJson(i, held.get(i.id)?.questions ?? [])),
    aturan: lines.map(l => ({
      kunci: l.key,
      jenis: l.kind,
      id: l.id,
      bab: l.chapters,
      bunyi: l.text,
      rincian: l.detail,
      pembaca: l.seenBy,
      sumber: l.source,
      keyakinan: l.confidence,
      berlaku_mulai: l.validFrom,
      pengesahan: stateOf(l).state,
      sidik: l.hash,
    })),
    terbuka: openQuestions.map(q => ({ nomor: q.number, pertanyaan: q.asks, ditahan: q.held })),
  }
  return `${JSON.stringify(book, undefined, 2)}\n`
}

const cardJson = (i: AnyInstrument, questions: readonly BookQuestion[]) => ({
  id: i.id,
  judul: i.title,
  formulir: i.form,
  versi: rulesOf(i),
  pertanyaan: questions.map(questionJson),
  ambang: i.thresholds.map(t => ({
    id: t.id,
    nilai: t.value,
    banding: t.compare,
    satuan: t.unit,
    ...('of' in t ? { pertanyaan: t.of } : {}),
  })),
  aturan: {
    ambang: [...i.thresholds, ...(i.cutOffs ?? [])].map(t => t.id),
    hasil: i.findings.map(f => f.code),
    rujuk: i.refer.map(r => r.id),
    edukasi: i.educate.map(e => e.id),
  },
})

const questionJson = (q: BookQuestion) => ({
  id: q.key,
  jenis: q.kind,
  tanya: q.ask,
  label: q.label,
  bagian: q.section,
  pembaca: q.seenBy,
  wajib: q.presence,
  tidak_tahu: q.mayBeUnknown,
  ditanya: q.asked,
  ...(q.options ? { pilihan: q.options } : {}),
  ...(q.unit === undefined ? {} : { satuan: q.unit }),
  ...(q.decimals === undefined ? {} : { desimal: q.decimals }),
  ...(q.soft ? { wajar: q.soft } : {}),
  ...(q.hard ? { mutlak: q.hard } : {}),
  ...(q.jump ? { lompatan: q.jump } : {}),
  ...(q.maxLength === undefined ? {} : { panjang: q.maxLength }),
})
