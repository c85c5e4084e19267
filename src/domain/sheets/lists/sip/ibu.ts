import { weeksOn } from '../../../records/index.ts'
import {
  addressOf,
  dateColumn,
  figureColumn,
  nameColumn,
  nikColumn,
  numberColumn,
  textColumn,
} from '../../columns.ts'
import { listedIn } from '../../rows/listed.ts'
import { sheet } from '../../sheet.ts'
import { handedOn, of, remarks, shared, weighed, yearOf } from './year.ts'
import type { Year } from './year.ts'

const mothersOf = listedIn(['bumil', 'nifas-menyusui'])

export const mothers = sheet<Year>({
  ...shared,
  id: 'sip-4',
  title: 'SIP Format 4: register ibu hamil dan nifas',
  form: 'SIP Format 4',
  rows: (subject, asked) => mothersOf(subject, asked).map(({ resident }) => yearOf(subject, resident, asked)),
  whose: of,
  columns: [
    numberColumn(),
    nikColumn(of),
    nameColumn(of, 'Nama ibu'),
    figureColumn('umur', 'Umur', r => r.resident.stages?.ageYears),
    textColumn('alamat', 'Alamat/dasawisma', (r, look) => addressOf(r.resident, look), { width: 24 }),
    dateColumn('daftar', 'Tanggal pendaftaran', r => r.resident.episodes.at(-1)?.openedOn),
    figureColumn('uk', 'Umur kehamilan waktu daftar (minggu)', r => {
      const episode = r.resident.episodes.at(-1)
      return episode && weeksOn(episode, episode.openedOn)
    }),
    figureColumn('hamil_ke', 'Hamil ke-', r => r.resident.episodes.at(-1)?.hamilKe),
    figureColumn('lila', 'LiLA (cm)', r => r.arm),
    ...weighed,
    handedOn('ttd', 'TTD'),
    handedOn('mt', 'PMT'),
    handedOn('vit_a', 'Vitamin A'),
    textColumn('status_t', 'Status T (TT/Td)', r => r.resident.body.status_td, { width: 8 }),
    remarks,
  ],
})
