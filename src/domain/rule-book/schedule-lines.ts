import { campaignId, deworming, schoolDeworming, vitaminA } from '../schedules/campaigns/index.ts'
import type { Campaign } from '../schedules/campaigns/index.ts'
import {
  antenatalContacts,
  contactId,
  neonatalContacts,
  postpartumContacts,
} from '../schedules/contacts/index.ts'
import type { Contact } from '../schedules/contacts/index.ts'
import { doseId } from '../schedules/immunisation/dose-id.ts'
import { schedules } from '../schedules/immunisation/schedules.ts'
import type { DoseRule, Schedule } from '../schedules/immunisation/dose-rule.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'
import { openly, spanWords, windowNames, windowWords } from './words.ts'

function doseLine(schedule: Schedule, rule: DoseRule): LineDraft {
  const { antigen, dose, windows, interval, sex, school } = rule
  const parts = [
    ...windows.map(w => `${windowNames[w.status]} ${windowWords(w.from, w.until)}`),
    interval ? `jarak paling sedikit ${spanWords(interval)} sesudah dosis sebelumnya` : '',
    sex === 'P' ? 'hanya perempuan' : '',
    school ? `di sekolah kelas ${school.grade}, kejar kelas ${school.catchUpGrades.join(', ') || '–'}` : '',
    `jadwal mulai ${schedule.validFrom}`,
  ]
  return draftOf({
    ...rule,
    ...openly,
    id: doseId(rule),
    text: `${antigen} dosis ${dose}`,
    detail: parts.filter(Boolean).join('; '),
  })
}

/** The schedule of today whole, and of older ones what they had otherwise. */
export function doseLines(): LineDraft[] {
  const newest = schedules.at(-1)
  const held = new Set(newest?.doses)
  return schedules
    .toReversed()
    .flatMap(s => s.doses.filter(d => s === newest || !held.has(d)).map(d => doseLine(s, d)))
}

const contactLine = (c: Contact): LineDraft =>
  draftOf({
    ...c,
    ...openly,
    id: contactId(c),
    text: c.words,
    detail: c.window
      ? `${windowWords(c.window.from, c.window.until)}${c.stillWanted ? '; sesudahnya masih dikejar' : ''}`
      : 'belum ada jadwalnya; hanya urutannya',
  })

export const contactLines = (): LineDraft[] => [
  ...antenatalContacts['anc-6'].map(contactLine),
  ...antenatalContacts['anc-8'].map(contactLine),
  ...postpartumContacts.map(contactLine),
  ...neonatalContacts.map(contactLine),
]

const campaignLine = (c: Campaign): LineDraft => {
  const { from, until } = c.age
  const forms = new Map<string, number>()
  for (let age = from; age < until; age += 1) if (!forms.has(c.form(age))) forms.set(c.form(age), age)
  const said = [...forms].map(([form, age]) => `${form} mulai ${age} bulan`)
  return draftOf({
    ...c,
    ...openly,
    id: campaignId(c),
    text: c.words,
    detail: `umur ${from} bulan sampai sebelum ${until} bulan; ${said.join(', ')}`,
  })
}

export const campaignLines = (): LineDraft[] => [vitaminA, deworming, schoolDeworming].map(campaignLine)
