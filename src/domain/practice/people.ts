import type { InventedHome, Measured } from './invented.ts'

const th = (years: number, months = 0): number => years * 12 + months
const td = (sistolik: number, diastolik: number): Measured => ({ sistolik, diastolik })
const tdTwice = (sistolik: number, diastolik: number): Measured => ({
  ...td(sistolik, diastolik),
  sistolik2: sistolik - 2,
  diastolik2: diastolik - 2,
})
/** Weight and height or length of a child. */
const anak = (bb: number, tb: number, more: Measured = {}): Measured => ({ bb, tb, ...more })

/**
 * Everybody of the practice posyandu. Each family is named after a fruit, so that nobody takes one of them for a
 * neighbour, and every life stage of the cards is there.
 */
export const inventedHomes: readonly InventedHome[] = [
  {
    marga: 'Mangga',
    rt: '01',
    patokan: 'Depan lapangan voli',
    warga: [
      { nama: 'Slamet Mangga', jk: 'L', bulan: th(34), hubungan: 'kk' },
      {
        nama: 'Sri Mangga',
        jk: 'P',
        bulan: th(29),
        hubungan: 'istri',
        riwayat: [{ bb: 56.5, tb: 153, lp: 78, lila: 26, ...td(112, 74) }],
      },
      {
        nama: 'Aisyah Mangga',
        jk: 'P',
        bulan: 14,
        hubungan: 'anak',
        ibu: 'Sri Mangga',
        bbLahir: 3,
        riwayat: [anak(8.3, 73.5, { lila: 14.1, lk: 45 }), anak(8, 72.4, { lila: 14, lk: 44.8 })],
      },
      {
        nama: 'Bima Mangga',
        jk: 'L',
        bulan: th(7, 2),
        hubungan: 'anak',
        ibu: 'Sri Mangga',
        riwayat: [{ bb: 20.4, tb: 117, ...td(96, 62) }],
      },
    ],
  },
  {
    marga: 'Rambutan',
    rt: '01',
    warga: [
      {
        nama: 'Joko Rambutan',
        jk: 'L',
        bulan: th(41),
        hubungan: 'kk',
        riwayat: [
          { bb: 71.2, tb: 164, lp: 92, ...tdTwice(148, 94) },
          { bb: 71.8, tb: 164, lp: 92, ...td(136, 86) },
        ],
      },
      {
        nama: 'Wati Rambutan',
        jk: 'P',
        bulan: th(38),
        hubungan: 'istri',
        riwayat: [{ bb: 61, tb: 152, lp: 84, lila: 28, ...td(118, 78) }],
      },
      {
        nama: 'Dimas Rambutan',
        jk: 'L',
        bulan: th(16, 5),
        hubungan: 'anak',
        ibu: 'Wati Rambutan',
        riwayat: [{ bb: 54, tb: 166, lp: 70, ...td(112, 70) }],
      },
      {
        nama: 'Lestari Rambutan',
        jk: 'P',
        bulan: th(13, 1),
        hubungan: 'anak',
        ibu: 'Wati Rambutan',
        riwayat: [{ bb: 42.5, tb: 151, ...td(104, 66) }],
      },
    ],
  },
  {
    marga: 'Jambu',
    rt: '02',
    patokan: 'Sebelah timur musala',
    warga: [
      { nama: 'Agus Jambu', jk: 'L', bulan: th(27), hubungan: 'kk' },
      {
        nama: 'Dewi Jambu',
        jk: 'P',
        bulan: th(24),
        hubungan: 'istri',
        hamil: { minggu: 28, ke: 2, bbAwal: 52, tb: 154 },
        riwayat: [
          { bb: 58.4, lila: 25.5, bbKurva: 'hijau', ...td(110, 72) },
          { bb: 56.9, lila: 25.3, bbKurva: 'hijau', ...td(108, 70) },
        ],
      },
      {
        nama: 'Kirana Jambu',
        jk: 'P',
        bulan: th(3, 4),
        hubungan: 'anak',
        ibu: 'Dewi Jambu',
        riwayat: [anak(13.2, 95, { lila: 15.4 })],
      },
    ],
  },
  {
    marga: 'Salak',
    rt: '02',
    warga: [
      { nama: 'Hendra Salak', jk: 'L', bulan: th(31), hubungan: 'kk' },
      {
        nama: 'Rina Salak',
        jk: 'P',
        bulan: th(26),
        hubungan: 'istri',
        nifas: { hari: 12, ke: 1, bayi: 'By. Ny. Rina Salak' },
      },
      {
        nama: 'By. Ny. Rina Salak',
        jk: 'L',
        hari: 12,
        hubungan: 'anak',
        ibu: 'Rina Salak',
        bbLahir: 3.1,
      },
    ],
  },
  {
    marga: 'Duku',
    rt: '02',
    warga: [
      {
        nama: 'Karso Duku',
        jk: 'L',
        bulan: th(72),
        hubungan: 'kk',
        riwayat: [
          { bb: 52.1, tb: 158, lp: 80, ...tdTwice(156, 88) },
          { bb: 52.4, tb: 158, lp: 80, ...td(138, 84) },
        ],
      },
      {
        nama: 'Parti Duku',
        jk: 'P',
        bulan: th(68),
        hubungan: 'istri',
        riwayat: [{ bb: 49.5, tb: 148, lp: 79, ...td(128, 80) }],
      },
    ],
  },
  {
    marga: 'Manggis',
    rt: '03',
    warga: [
      {
        nama: 'Yanto Manggis',
        jk: 'L',
        bulan: th(45),
        hubungan: 'kk',
        riwayat: [{ bb: 66, tb: 167, lp: 86, ...td(126, 82) }],
      },
      {
        nama: 'Endang Manggis',
        jk: 'P',
        bulan: th(43),
        hubungan: 'istri',
        riwayat: [{ bb: 68.3, tb: 154, lp: 91, lila: 30, ...td(124, 80) }],
      },
      {
        nama: 'Fajar Manggis',
        jk: 'L',
        bulan: th(11, 3),
        hubungan: 'anak',
        ibu: 'Endang Manggis',
        riwayat: [{ bb: 33, tb: 139, ...td(100, 64) }],
      },
    ],
  },
  {
    marga: 'Kelengkeng',
    rt: '03',
    patokan: 'Gang kedua dari jembatan',
    warga: [
      { nama: 'Rudi Kelengkeng', jk: 'L', bulan: th(30), hubungan: 'kk' },
      { nama: 'Maya Kelengkeng', jk: 'P', bulan: th(28), hubungan: 'istri' },
      {
        nama: 'Nabila Kelengkeng',
        jk: 'P',
        bulan: 5,
        hubungan: 'anak',
        ibu: 'Maya Kelengkeng',
        bbLahir: 2.9,
        riwayat: [anak(6.1, 61.5, { lk: 40.8 }), anak(5.5, 59.4, { lk: 39.9 })],
      },
      {
        nama: 'Rafi Kelengkeng',
        jk: 'L',
        bulan: th(4, 2),
        hubungan: 'anak',
        ibu: 'Maya Kelengkeng',
        riwayat: [anak(15.6, 101.5, { lila: 15.8 })],
      },
    ],
  },
  {
    marga: 'Sawo',
    rt: '03',
    warga: [
      {
        nama: 'Sugeng Sawo',
        jk: 'L',
        bulan: th(52),
        hubungan: 'kk',
        riwayat: [{ bb: 74, tb: 165, lp: 96, ...td(134, 84) }],
      },
      {
        nama: 'Ningsih Sawo',
        jk: 'P',
        bulan: th(49),
        hubungan: 'istri',
        riwayat: [{ bb: 59, tb: 151, lp: 83, lila: 27, ...td(122, 78) }],
      },
      {
        nama: 'Tumini Sawo',
        jk: 'P',
        bulan: th(76),
        hubungan: 'orang_tua',
        riwayat: [{ bb: 41.5, tb: 145, lp: 72, lila: 22.5, ...td(132, 78) }],
      },
    ],
  },
  {
    marga: 'Belimbing',
    rt: '01',
    warga: [
      { nama: 'Anton Belimbing', jk: 'L', bulan: th(36), hubungan: 'kk' },
      { nama: 'Yuni Belimbing', jk: 'P', bulan: th(33), hubungan: 'istri' },
      {
        nama: 'Cahya Belimbing',
        jk: 'P',
        bulan: th(15, 6),
        hubungan: 'anak',
        ibu: 'Yuni Belimbing',
        riwayat: [{ bb: 47, tb: 155, lp: 66, ...td(108, 68) }],
      },
      {
        nama: 'Gilang Belimbing',
        jk: 'L',
        bulan: 9,
        hubungan: 'anak',
        ibu: 'Yuni Belimbing',
        bbLahir: 3.2,
        riwayat: [anak(7.9, 70.2, { lila: 13.9, lk: 44.1 }), anak(7.8, 68.8, { lk: 43.6 })],
      },
    ],
  },
]
