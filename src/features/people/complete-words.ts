import { doseWords } from '../../domain/due/index.ts'
import type { Due } from '../../domain/due/index.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { setId } from '../../domain/schedules/completeness/index.ts'
import { schedule } from '../shared/sign-words.ts'
import type { SignWords } from '../shared/sign-words.ts'
import { plainDay } from '../shared/words.ts'
import { titleOf } from './due-lines.ts'

type Complete = Due['complete'][number]

/** At nine months the last dose of infancy is due; before that every baby is "not complete", which helps nobody. */
const saidFromMonths = 9

/** For a kader, in one sentence, the set that the kabupaten chose. */
export function babyWords(all: readonly Complete[], months: number, policy: Policy): string | undefined {
  const own = all.find(c => c.set.id === policy.kelengkapanBayi)
  if (!own) return undefined
  if (own.missing.length === 0)
    return own.outcome === 'lengkap'
      ? 'Imunisasi bayi lengkap.'
      : 'Imunisasi bayi lengkap, sesudah umur 1 tahun.'
  return months < saidFromMonths ? undefined : `Imunisasi bayi belum lengkap: ${missing(own)}.`
}

/** For health workers each set by its name, with its day and what is not signed yet. */
export function setWords(c: Complete, signWords: SignWords): string {
  const unsigned = signWords(schedule(setId(c.set)))
  return `${c.set.words}: ${outcome(c)}${unsigned && ` (susunannya ${unsigned})`}`
}

function outcome(c: Complete): string {
  switch (c.outcome) {
    case 'lengkap':
      return `lengkap${c.on ? `, ${plainDay(c.on)}` : ''}`
    case 'lengkap-terlambat':
      return `semua sudah, tetapi sesudah umur ${c.set.beforeMonths} bulan${c.on ? `, ${plainDay(c.on)}` : ''}`
    case 'belum':
      return `belum lengkap: ${missing(c)}`
    case 'tidak-tercapai':
      return `tidak lengkap sebelum umur ${c.set.beforeMonths} bulan: ${missing(c)}`
  }
}

const missing = (c: Complete): string => titleOf(c.missing.map(m => doseWords(m.antigen, m.dose)))
