import type { View } from '../../domain/log/index.ts'
import { recordById } from '../../domain/log/index.ts'
import { ageGroups } from '../../domain/life-stage.ts'
import { orang, read } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { Actions, Disclosure, Facts, LinkButton } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { fieldWords } from '../shared/field-words.ts'
import { stagesOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'

const shownFields = [
  'nik',
  'nomor_kk',
  'ibu_nama',
  'ayah_nama',
  'suami_nama',
  'alamat',
  'rt',
  'rw',
  'dusun',
  'patokan_rumah',
  'no_hp',
  'hubungan_kk',
  'status_kawin',
  'jkn_no',
  'anak_ke',
  'bb_lahir',
  'pb_lahir',
  'uk_lahir',
  'sekolah',
  'kelas',
  'pendidikan',
  'pekerjaan',
  'riwayat_sendiri',
  'riwayat_keluarga',
] as const

/** The identity as on the card, and what is rarely done to a person. */
export function PersonFacts({ card, view }: { card: Card; view: View }) {
  const { profile } = usePocket()
  const { happenedOn, query } = useDayContext()
  const body = read(orang, recordById(view, orang.kind, card.id))
  const facts = shownFields.flatMap(field =>
    body[field] === undefined
      ? []
      : [{ term: orang.fields[field].label, value: fieldWords(orang.kind, field, body[field]) }],
  )
  const to = (what: string): string => `/warga/${card.id}/${what}${query}`
  return (
    <Disclosure summary="Data warga dan lainnya">
      <Facts facts={facts} />
      <Actions>
        {isForPmt(card, happenedOn) ? (
          <LinkButton small href={to('pmt')}>
            Mulai PMT
          </LinkButton>
        ) : null}
        <LinkButton small href={to('layanan')}>
          Catat layanan
        </LinkButton>
        <LinkButton small href={to('pindah')}>
          Pindah atau meninggal
        </LinkButton>
        {profile.role === 'kader' ? null : (
          <LinkButton small href={to('minta-pindah')}>
            Minta riwayat dari tempat lama
          </LinkButton>
        )}
        {profile.role === 'puskesmas' ? (
          <LinkButton small href={to('lupakan')}>
            Hapus semua data
          </LinkButton>
        ) : null}
      </Actions>
    </Disclosure>
  )
}

/** For whom a course may be begun at all; the form itself knows the exact age. */
function isForPmt(card: Card, on: string): boolean {
  const stages = stagesOf(card, on)
  return stages !== undefined && (stages.pregnant || stages.ageMonths < ageGroups.balitaUntilMonth)
}
