import { ilp2023, usulan } from '../../domain/instruments/sources.ts'
import { groups } from './policy-options.ts'
import { many, yesNo } from './policy-item.ts'
import { whole } from './policy-item-typed.ts'

/** Who visits, and who is looked for. */
export const workItems = {
  kaderBolehTbOdgj: yesNo(
    {
      field: 'kader_boleh_tb_odgj',
      label: 'Kader yang ditugaskan bidan boleh kunjungan TBC dan ODGJ',
      does: 'Ya: bidan dapat menugaskan kader untuk satu warga dan satu masa. Tidak: hanya bidan yang berkunjung.',
      from: usulan,
    },
    {
      held: p => p.kaderBolehTbOdgj,
      put: kader_boleh_tb_odgj => ({ kader_boleh_tb_odgj }),
      means: ['Bidan, dan kader yang ditugaskan', 'Hanya bidan'],
    },
  ),
  sasaranSweeping: many(
    {
      field: 'sasaran_sweeping',
      label: 'Dicari di rumah bila tidak datang',
      does: 'Kelompok ini masuk Perlu ditindaklanjuti bila belum datang bulan ini.',
      from: ilp2023,
    },
    {
      options: groups,
      held: p => p.sasaranSweeping,
      put: sasaran_sweeping => ({ sasaran_sweeping }),
    },
  ),
  tanggalTutupBulan: whole(
    {
      field: 'tanggal_tutup_bulan',
      label: 'Tanggal tutup bulan',
      does: 'Sampai tanggal ini yang belum datang masih dicari. Di bulan yang lebih pendek: hari terakhirnya.',
      from: usulan,
    },
    {
      range: [1, 31],
      held: p => p.tanggalTutupBulan,
      put: tanggal_tutup_bulan => ({ tanggal_tutup_bulan }),
    },
  ),
}
