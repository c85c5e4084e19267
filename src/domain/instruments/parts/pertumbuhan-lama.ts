import { choice, mayBeUnknown, retired, type RetiredRules } from '../../instrument/index.ts'

/** What the kader read off the KIA book before this app computed it. A letter of then still counts where nothing can be compared. */
export const bacaanKiaLama = {
  statusNT: retired(
    choice({
      ask: 'Menurut Buku KIA: N, T, O, atau B?',
      label: 'N/T menurut KIA',
      options: {
        N: 'N – naik',
        T: 'T – tidak naik cukup',
        O: 'O – bulan lalu tidak ditimbang',
        B: 'B – baru pertama',
      },
    }),
  ),
  garis: retired(
    mayBeUnknown(
      choice({
        ask: 'Titik berat di KMS ada di mana?',
        label: 'Letak di KMS menurut KIA',
        options: {
          bgm: 'Di bawah garis merah',
          normal: 'Di antara garis',
          oranye: 'Di atas garis oranye',
        },
      }),
    ),
  ),
  lkKia: retired(
    mayBeUnknown(
      choice({
        ask: 'Lingkar kepala menurut kurva KIA',
        label: 'Lingkar kepala menurut KIA',
        options: { normal: 'Di dalam garis', kurang: 'Di bawah garis', lebih: 'Di atas garis' },
      }),
    ),
  ),
} as const

const bb = ['bb', 'bbKiaBulanLalu', 'ntPutusan']

/** Their places were taken by the rules `tumbuh-…`, which say the same of computed results. */
export const aturanLama: RetiredRules = {
  refer: [
    { id: 'rujuk-bgm', because: 'Berat di bawah garis merah', urgency: 'hari-ini', from: ['bb'] },
    {
      id: 'rujuk-2t',
      because: 'Berat dua kali berturut-turut belum naik cukup',
      urgency: '7-hari',
      from: bb,
    },
    { id: 'rujuk-t', because: 'Berat belum naik cukup', urgency: '7-hari', from: bb },
    {
      id: 'konsul-t',
      because: 'Berat belum naik cukup: tanya makan, sakit, dan ASI; timbang lagi dalam 14 hari',
      urgency: 'konsul',
      from: bb,
    },
    { id: 'rujuk-atas-oranye', because: 'Berat di atas garis oranye', urgency: '7-hari', from: ['bb'] },
    { id: 'rujuk-lk', because: 'Lingkar kepala di luar garis', urgency: '7-hari', from: ['lk'] },
    { id: 'rujuk-lila-merah', because: 'LiLA merah', urgency: 'hari-ini', from: ['lila'] },
    { id: 'rujuk-lila-kuning', because: 'LiLA kuning', urgency: '7-hari', from: ['lila'] },
  ],
}
