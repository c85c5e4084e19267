import type { Area } from '../../domain/areas/index.ts'
import { kebijakan, optionLabel } from '../../domain/records/index.ts'
import { Card, Facts, LinkButton } from '../../ui/index.ts'
import { Settings } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { plainDay } from '../shared/words.ts'

/** What holds today, and since when. */
export function PolicySummary({ area }: { area: Area }) {
  const today = useToday()
  const { policy } = usePolicy(area.id, today)
  const sets = usePocket().card(area.id)?.kebijakan ?? []
  const last = sets.filter(s => s.from <= today).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  const own = Object.keys(policy.ambang).length
  return (
    <Card pad aria-label={`Kebijakan ${area.nama}`}>
      <h2 className="section-title">Kebijakan yang berlaku</h2>
      <p className="muted">
        {last ? `Diubah mulai ${plainDay(last.from)}.` : 'Bawaan pedoman; belum ada yang diubah.'}
      </p>
      <Facts
        facts={[
          { term: 'Edisi kartu', value: optionLabel(kebijakan, 'edisi', policy.edition) },
          {
            term: 'Kader terlatih boleh memeriksa gula darah',
            value: policy.kaderBolehGds ? 'Boleh' : 'Tidak',
          },
          {
            term: 'Kunjungan TBC dan ODGJ',
            value: policy.kaderBolehTbOdgj ? 'Bidan, dan kader yang ditugaskan' : 'Hanya bidan',
          },
          {
            term: 'Setiap T dirujuk',
            value: policy.rujukSetiapT ? 'Ya' : 'Tidak, T pertama konsul di tempat',
          },
          { term: 'Skema IMT', value: optionLabel(kebijakan, 'skema_imt', policy.skemaImt) },
          { term: 'Imunisasi JE', value: policy.je ? 'Diberikan' : 'Tidak' },
          { term: 'Polio tetes (OPV)', value: policy.tanpaOpv ? 'Tidak diberikan' : 'Diberikan' },
          {
            term: 'Heksavalen',
            value: policy.heksaLahirMulai
              ? `Yang lahir mulai ${plainDay(policy.heksaLahirMulai)}`
              : 'belum diatur',
          },
          {
            term: 'Kontak kehamilan',
            value: optionLabel(kebijakan, 'kontak_kehamilan', policy.kontakKehamilan),
          },
          { term: 'Ambang yang diubah', value: own === 0 ? 'tidak ada' : String(own) },
        ]}
      />
      <p className="office-more">
        <LinkButton icon={Settings} href={`/wilayah?kebijakan=${area.id}`}>
          Ubah kebijakan
        </LinkButton>
      </p>
    </Card>
  )
}
