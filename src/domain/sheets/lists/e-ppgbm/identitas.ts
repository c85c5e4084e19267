import { addressPart, familyCardOf, numberColumn, parentNik, parentOf, phoneOf } from '../../columns.ts'
import { bookOf } from '../../rows/counted-facts.ts'
import { childrenOf } from '../../rows/child.ts'
import { isIn } from '../../asked.ts'
import type { Asked } from '../../asked.ts'
import type { Resident } from '../../rows/resident.ts'
import { sheet } from '../../sheet.ts'
import { cell, figure, oldExcel, ya } from './answers.ts'
import { identitas, version } from './headings.ts'

type Row = { readonly child: Resident; readonly asked: Asked }

/** Who left within the month is still listed once, and marked. */
const left = ({ child: { body }, asked }: Row, status: string): string | undefined =>
  body.status === status && isIn(asked, body.tanggal_status) ? 'ya' : undefined

export const identitasBalita = sheet<Row>({
  id: 'eppgbm-identitas',
  title: 'e-PPGBM: identitas balita',
  group: 'sistem',
  system: 'e-ppgbm',
  form: 'Templat e-PPGBM (SIGIZI Kesga), identitas balita',
  version,
  hint: oldExcel,
  paper: 'lebar',
  bare: true,
  editions: identitas,
  rows: (subject, asked) => childrenOf(subject, asked).map(child => ({ child, asked })),
  whose: row => row.child,
  columns: [
    { ...numberColumn(), key: 'No' },
    figure('anak_ke', r => r.child.body.anak_ke),
    cell('tgl_lahir', r => r.child.body.tanggal_lahir, { needed: true, width: 11 }),
    cell('jenis_kelamin', r => r.child.body.jk, { needed: true, width: 6 }),
    cell('nomor_KK', (r, look) => familyCardOf(r.child, look), { needed: true, width: 18 }),
    cell('NIK', r => r.child.body.nik, { needed: true, width: 18 }),
    cell('nama_anak', r => r.child.body.nama, { needed: true, width: 26 }),
    figure('usia_hamil', (r, look) => r.child.body.uk_lahir ?? look.birth(r.child.id)?.uk_akhir),
    figure('berat_lahir', r => r.child.body.bb_lahir),
    figure('panjang_lahir', r => r.child.body.pb_lahir),
    figure('lingkar_kepala_lahir', r => r.child.body.lk_lahir),
    cell('kia', (r, look) => ya(bookOf(r.child) ?? look.birth(r.child.id)?.buku_kia)),
    cell('kia_bayi_kecil', r => ya(r.child.body.kia_bayi_kecil)),
    cell('imd', (r, look) => ya(r.child.body.imd ?? look.birth(r.child.id)?.imd)),
    cell('nama_ortu', (r, look) => parentOf(r.child, look), { needed: true, width: 24 }),
    cell('nik_ortu', (r, look) => parentNik(r.child, look), { needed: true, width: 18 }),
    cell('hp_ortu', (r, look) => phoneOf(r.child, look), { width: 16 }),
    cell('alamat', (r, look) => addressPart(r.child, look, 'alamat') ?? addressPart(r.child, look, 'dusun'), {
      width: 28,
    }),
    cell('nama_posyandu', (r, look) => look.area(r.child.posyandu, 'posyandu'), { width: 20 }),
    cell('rt', (r, look) => addressPart(r.child, look, 'rt'), { width: 5 }),
    cell('rw', (r, look) => addressPart(r.child, look, 'rw'), { width: 5 }),
    cell('hapus', r => left(r, 'meninggal'), { width: 8 }),
    cell('pindah', r => left(r, 'pindah_keluar'), { width: 8 }),
  ],
})
