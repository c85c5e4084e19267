import type { Answer } from '../instrument/answers.ts'
import type { FormItem } from '../instrument/coded.ts'
import { tidakTahu } from '../instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Coded, Observed, Question, Taken } from '../instrument/index.ts'
import { codingOf, conceptOf } from './concept.ts'
import { forms } from './forms.ts'
import type { Frame } from './frame.ts'
import { medicationOf } from './medication.ts'
import { observationOf, quantity } from './observation.ts'
import type { Value } from './observation.ts'
import type { ItemAnswer } from './questionnaire.ts'
import type { BundleEntry } from './types.ts'

/** A filled card: what was asked and answered. */
export type Filled = {
  readonly card: AnyInstrument
  readonly answers: AnyAnswers
  /** Those of them on which another value may rest. */
  readonly sure: AnyAnswers
  readonly years: number | undefined
  readonly disputed: (key: string) => boolean
}

/** What one answer becomes, or in a sentence why it becomes nothing. */
export type Said = {
  readonly entries?: readonly BundleEntry[]
  readonly items?: readonly ItemAnswer[]
  readonly why?: string
}

type Asked = { readonly filled: Filled; readonly q: Question; readonly value: Answer }

const unsureMean = 'Diukur dua kali, dan angka ulangnya menunggu keputusan atau dibetulkan.'
const noCode = 'Belum ada kode nasional untuk pertanyaan ini.'

export function say(frame: Frame, coded: Coded | undefined, asked: Asked): Said {
  switch (coded?.as) {
    case undefined:
      return { why: noCode }
    case 'unsure':
      return { why: coded.why }
    case 'goes-with':
      return {}
    case 'by-answer': {
      const chosen = asked.filled.sure[coded.of]
      const one = coded.cases[String(chosen)]
      return one
        ? say(frame, one, asked)
        : { why: 'Kodenya bergantung pada isian lain yang belum punya kode.' }
    }
    case 'observation':
      return observe(frame, coded, asked)
    case 'medication':
      return taken(frame, coded, asked)
    case 'form':
      return formItem(coded, asked)
    case 'form-chips': {
      const ticked = Array.isArray(asked.value) ? asked.value : []
      const denied = Object.entries(coded.items).filter(([option]) => !ticked.includes(option))
      const answer = { valueCoding: codingOf(coded.denied) }
      const items = denied.map(([, item]) => ({ form: coded.form, ...item, answer }))
      const open =
        ticked.length > 0 ? { why: 'Seberapa sering tidak ditanyakan; yang dijawab "ya" tidak dikirim.' } : {}
      return { ...inForm(coded.form, asked, items), ...open }
    }
  }
}

function observe(frame: Frame, coded: Observed, { filled, q, value }: Asked): Said {
  const [again, second] =
    coded.meanWith === undefined ? [] : [filled.answers[coded.meanWith], filled.sure[coded.meanWith]]
  if (typeof again === 'number' && second === undefined) return { why: unsureMean }
  const mean = typeof value === 'number' && typeof second === 'number' ? (value + second) / 2 : undefined
  const said = valueOf(coded, mean ?? value)
  if (!said) return { why: 'Pilihan ini belum punya kode nasional.' }
  const note = mean === undefined ? undefined : `Rerata dua kali ukur: ${String(value)} dan ${String(second)}`
  return { entries: [observationOf(frame, { ...coded, text: q.label, value: said, note })] }
}

function valueOf({ ucum, options }: Observed, value: Answer): Value | undefined {
  if (typeof value === 'number')
    return ucum === undefined ? undefined : { valueQuantity: quantity(value, ucum) }
  if (typeof value === 'boolean') return { valueBoolean: value }
  const code = typeof value === 'string' ? options?.[value] : undefined
  return code && { valueCodeableConcept: conceptOf(code) }
}

function taken(frame: Frame, { code, amount }: Taken, { q, value }: Asked): Said {
  if (value === 0) return {}
  const text = q.label
  if (value === false) return { entries: [medicationOf(frame, { code, status: 'not-taken', text })] }
  const dosage = amount.replace('…', String(value))
  return { entries: [medicationOf(frame, { code, status: 'active', text, dosage })] }
}

function formItem({ form, linkId, text, ...how }: FormItem, asked: Asked): Said {
  const answer = itemValue(how, asked.value)
  const open = how.together?.some(key => !isKnown(asked.filled.sure[key]))
  if (open && answer['valueBoolean'] === true)
    return { why: `Butir ${linkId} dari ${form} dijawab bersama isian lain yang belum ada.` }
  return inForm(form, asked, [{ form, linkId, text, answer }])
}

const isKnown = (value: Answer | undefined): boolean => value !== undefined && value !== tidakTahu

function itemValue({ yes, ucum }: Pick<FormItem, 'yes' | 'ucum'>, value: Answer): ItemAnswer['answer'] {
  if (typeof value === 'boolean') return { valueBoolean: value }
  if (typeof value !== 'number')
    return { valueBoolean: Array.isArray(yes) && typeof value === 'string' && yes.includes(value) }
  if (yes !== undefined && 'below' in yes) return { valueBoolean: value < yes.below }
  return ucum === undefined ? { valueInteger: value } : { valueQuantity: quantity(value, ucum) }
}

/** Only where the questionnaire is sent, and is for people of this age. */
function inForm(id: string, { filled }: Asked, items: readonly ItemAnswer[]): Said {
  const form = forms[id]
  if (!form?.sent) return { why: form?.why ?? 'Formulir nasional ini tidak dikirim.' }
  const { years } = filled
  if (form.years && (years === undefined || years < form.years[0] || years > form.years[1]))
    return { why: `Formulir ${id} tidak untuk umur ini.` }
  return { items }
}
