/** What a list of sasaran may tell of a person. The order is that of the mapping screen. */
export const columnLabels = {
  nama: 'Nama',
  nik: 'NIK',
  tanggal_lahir: 'Tanggal lahir',
  umur: 'Umur',
  jk: 'Jenis kelamin',
  ibu_nama: 'Nama ibu',
  ayah_nama: 'Nama ayah',
  suami_nama: 'Nama suami',
  rt: 'RT',
  rw: 'RW',
  rt_rw: 'RT/RW',
  dusun: 'Dusun',
  alamat: 'Alamat',
  no_hp: 'No HP',
  posyandu: 'Posyandu',
  nomor_kk: 'Nomor KK',
  panggilan: 'Panggilan',
  anak_ke: 'Anak ke-',
  bb_lahir: 'BB lahir',
  pb_lahir: 'PB lahir',
  jkn_no: 'Nomor JKN',
  pekerjaan: 'Pekerjaan',
} as const

export type ColumnKey = keyof typeof columnLabels

/** Which column of the file tells what; a key that is absent is not in the file. */
export type Mapping = { readonly [K in ColumnKey]?: number }

export const columnKeys = Object.keys(columnLabels) as readonly ColumnKey[] // the keys of the object above

/** Headings as they are met in real lists, without signs and spaces. Tried in this order: the narrow before the wide. */
const headings: readonly (readonly [ColumnKey, RegExp])[] = [
  ['nomor_kk', /^(no|nomor)?(kk|kartukeluarga)$/],
  ['nik', /^(no|nomor)?(nik|ktp|nikktp|nikanak|nikbalita|nikbumil|niklansia|indukkependudukan)(nik|ktp)?$/],
  ['jkn_no', /^(no|nomor)?(kartu)?(jkn|bpjs)(kis)?$/],
  ['no_hp', /^(no|nomor)?(hp|telp|telepon|telpon|handphone|wa|whatsapp|kontak|hpwa)(ortu|orangtua|ibu)?$/],
  ['rt_rw', /^rtrw$/],
  ['rt', /^rt$/],
  ['rw', /^rw$/],
  [
    'tanggal_lahir',
    /^(tanggal|tgl|tg)(lahir|lhr)(anak|balita|bayi|ibu)?$|^(ttl|tempattanggallahir|tempattgllahir|lahir|dob)$/,
  ],
  ['bb_lahir', /^(bb|beratbadan|berat)(lahir|saatlahir)(kg|gram|gr)?$/],
  ['pb_lahir', /^(pb|tb|panjangbadan|panjang|tinggi)(lahir|saatlahir)(cm)?$/],
  ['jk', /^(jk|lp|jeniskelamin|jnskelamin|jkel|kelamin|sex|gender|jkelamin|jklp|jeniskelaminlp)$/],
  ['umur', /^(umur|usia)(tahun|th|bulan|bln)?$/],
  ['ibu_nama', /^(nama)?ibu(kandung)?$/],
  ['ayah_nama', /^(nama)?(ayah|bapak)$/],
  ['suami_nama', /^(nama)?suami$/],
  ['panggilan', /^(nama)?panggilan$/],
  ['anak_ke', /^anakke$/],
  ['posyandu', /^(nama)?posyandu$/],
  ['dusun', /^(nama)?(dusun|kampung|kp|dukuh|lingkungan|banjar|jorong|dsn)$/],
  ['alamat', /^alamat(lengkap|domisili|rumah|ktp)?$/],
  ['pekerjaan', /^pekerjaan$/],
  [
    'nama',
    /^nama(lengkap|anak|balita|bayi|warga|sasaran|bumil|ibuhamil|lansia|remaja|peserta|pasien|penduduk|bayibalita|anakbalita)?$/,
  ],
]

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z]/g, '')

export function keyOfHeading(heading: string): ColumnKey | undefined {
  const whole = heading.toLowerCase().replace(/[^a-z]/g, '')
  return headings.find(([, shape]) => shape.test(whole) || shape.test(plain(heading)))?.[0]
}

export type Header = { readonly row: number; readonly mapping: Mapping }

const searchedRows = 15

/** The row with the most known headings among the first ones: lists begin with titles and letterheads. */
export function findHeader(rows: readonly (readonly string[])[]): Header | undefined {
  let best: Header | undefined
  rows.slice(0, searchedRows).forEach((cells, row) => {
    const mapping = mappingOf(cells)
    if ('nama' in mapping && Object.keys(mapping).length > Object.keys(best?.mapping ?? {}).length)
      best = { row, mapping }
  })
  return best && Object.keys(best.mapping).length > 1 ? best : undefined
}

/** The first column of a heading counts. */
function mappingOf(cells: readonly string[]): Mapping {
  const mapping: { [K in ColumnKey]?: number } = {}
  cells.forEach((cell, i) => {
    const key = keyOfHeading(cell)
    if (key) mapping[key] ??= i
  })
  return mapping
}
