import {
  birthdayCheckRule,
  developmentLists,
  haemoglobinChecks,
  pkat,
  sdidtk,
} from '../schedules/checks/index.ts'
import type { Check } from '../schedules/checks/index.ts'
import { completenessSets, setId } from '../schedules/completeness/index.ts'
import type { CompletenessSet } from '../schedules/completeness/index.ts'
import { girlsIron, postpartumVitaminA } from '../schedules/supplements.ts'
import { mapping, stepId, steps } from '../schedules/td/index.ts'
import type { Step } from '../schedules/td/index.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'
import { openly, spanWords, windowNames, windowWords } from './words.ts'

const checkLine = (c: Check): LineDraft =>
  draftOf({
    ...c,
    ...openly,
    text: c.words,
    detail: c.windows.map(w => `${windowNames[w.status]} ${windowWords(w.from, w.until)}`).join('; '),
  })

/** Development, haemoglobin and the free check of the birthday. */
export const checkLines = (): LineDraft[] => [
  ...[...developmentLists, ...sdidtk, pkat, ...haemoglobinChecks].map(checkLine),
  draftOf({
    ...birthdayCheckRule,
    ...openly,
    text: birthdayCheckRule.words,
    detail: 'setiap tahun mulai umur 1 tahun, hanya disebut bulannya',
  }),
]

const stepLine = ({ wait, protects, ...step }: Step): LineDraft =>
  draftOf({
    ...step,
    ...openly,
    id: stepId(step),
    text: `Td wanita usia subur: T${step.status}`,
    detail:
      [
        wait ? `paling cepat ${spanWords(wait)} sesudah T${step.status - 1}` : '',
        protects ? `melindungi ${spanWords(protects)}` : '',
      ]
        .filter(Boolean)
        .join('; ') || 'dosis pertama',
  })

export const tdLines = (): LineDraft[] => [
  ...steps.map(stepLine),
  draftOf({
    ...mapping,
    ...openly,
    text: 'Status T yang dihitung dari riwayat',
    detail: '3 DPT bayi = T2, lalu DPT 4 dan DT/Td sekolah masing-masing satu; bidan yang menetapkan',
  }),
]

const setLine = ({ doses, beforeMonths, ...set }: CompletenessSet): LineDraft =>
  draftOf({
    ...set,
    ...openly,
    id: setId(set),
    text: set.words,
    detail: `sebelum ${beforeMonths} bulan: ${Object.entries(doses)
      .map(([antigen, list]) => `${antigen} ${list.join(', ')}`)
      .join('; ')}`,
  })

export const completenessLines = (): LineDraft[] => completenessSets.map(setLine)

export const supplementLines = (): LineDraft[] => [
  draftOf({
    ...girlsIron,
    ...openly,
    text: girlsIron.words,
    detail: 'kelas 7–12, atau umur 12 sampai sebelum 19 tahun menurut kebijakan',
  }),
  draftOf({
    ...postpartumVitaminA,
    ...openly,
    text: postpartumVitaminA.words,
    detail: 'yang pertama segera sesudah lahir, yang kedua paling cepat hari berikutnya, sampai hari ke-42',
  }),
]
