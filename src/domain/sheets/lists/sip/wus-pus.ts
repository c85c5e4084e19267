import { countedHistory } from '../../../records/index.ts'
import { figureColumn, nameColumn, nikColumn, numberColumn, textColumn } from '../../columns.ts'
import type { Look } from '../../look.ts'
import { listedIn } from '../../rows/listed.ts'
import { sheet } from '../../sheet.ts'
import { byHand, dasawisma, of, remarks, shared, yearOf } from './year.ts'
import type { Year } from './year.ts'

type Woman = Year & { readonly method: string | undefined; readonly to: string }

const womenOf = listedIn(['bumil', 'nifas-menyusui', 'remaja', 'dewasa'])

/** Her registered children on the asked day; of whom none is registered nothing is known, and that is not 0. */
function registeredChildren(
  { resident, to }: Woman,
  look: Look,
): { alive: number; dead: number } | undefined {
  const born = look.children(resident.id).filter(c => c.tanggal_lahir === undefined || c.tanggal_lahir <= to)
  if (born.length === 0) return undefined
  const dead = born.filter(c => c.status === 'meninggal' && (c.tanggal_status ?? to) <= to).length
  return { alive: born.length - dead, dead }
}

/** Women of 15 to 49; contraception as the adult's card has it last. */
export const couples = sheet<Woman>({
  ...shared,
  id: 'sip-3',
  title: 'SIP Format 3: register WUS dan PUS',
  form: 'SIP Format 3',
  hint: 'Anak hidup dan meninggal: yang terdaftar dan ibunya tercatat; anak lain ditambahkan dengan tangan. Tahapan KS dan kapsul yodium diisi dengan tangan.',
  rows: (subject, asked) =>
    womenOf(subject, asked)
      .filter(({ stages }) => stages.roles.includes('wus'))
      .map(({ resident }) => {
        const answers = countedHistory(subject.view).filter(s => s.happenedOn <= asked.to)
        const last = (key: string): unknown => answers.find(s => s.answers[key] !== undefined)?.answers[key]
        const method = last('kontrasepsi') ?? last('kbJenis')
        return {
          ...yearOf(subject, resident, asked),
          to: asked.to,
          method: typeof method === 'string' ? method : undefined,
        }
      }),
  whose: of,
  columns: [
    numberColumn(),
    nikColumn(of),
    nameColumn(of, 'Nama WUS/PUS'),
    figureColumn('umur', 'Umur', r => r.resident.stages?.ageYears),
    textColumn('suami', 'Nama suami', r => r.resident.body.suami_nama, { width: 18 }),
    byHand('ks', 'Tahapan KS'),
    dasawisma,
    figureColumn('anak_hidup', 'Hidup', (r, look) => registeredChildren(r, look)?.alive, {
      under: ['Anak yang terdaftar'],
    }),
    figureColumn('anak_meninggal', 'Meninggal', (r, look) => registeredChildren(r, look)?.dead, {
      under: ['Anak yang terdaftar'],
    }),
    figureColumn('lila', 'LiLA (cm)', r => r.arm),
    byHand('yodium', 'Kapsul yodium'),
    textColumn('status_t', 'Status T (TT/Td)', r => r.resident.body.status_td, { width: 8 }),
    textColumn('kontrasepsi', 'Kontrasepsi', r => r.method),
    remarks,
  ],
})
