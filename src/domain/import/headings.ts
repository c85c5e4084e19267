import type { ColumnKey } from './columns.ts'

/** Headings as they are met in real lists, without signs and spaces. Tried in this order: the narrow before the wide. */
const headings: readonly (readonly [ColumnKey, RegExp])[] = [
  ['nomor_kk', /^(no|nomor)?(kk|kartukeluarga)$/],
  ['nik_ibu', /^(no|nomor)?nikibu(kandung)?$/],
  ['nik_ayah', /^(no|nomor)?nik(ayah|bapak)$/],
  ['nik_ortu', /^(no|nomor)?nik(ortu|orangtua)$/],
  ['nik', /^(no|nomor)?(nik|ktp|nikktp|nikanak|nikbalita|nikbumil|niklansia|indukkependudukan)(nik|ktp)?$/],
  ['jkn_no', /^(no|nomor)?(kartu)?(jkn|bpjs)(kis)?$/],
  ['no_hp', /^(no|nomor)?(hp|telp|telepon|telpon|handphone|wa|whatsapp|kontak|hpwa)(ortu|orangtua|ibu)?$/],
  ['rt_rw', /^rtrw$/],
  ['rt', /^rt$/],
  ['rw', /^rw$/],
  ['tanggal_ukur', /^(tanggal|tgl)(ukur|pengukuran|diukur|timbang|penimbangan|ditimbang)$/],
  [
    'tanggal_lahir',
    /^(tanggal|tgl|tg)(lahir|lhr)(anak|balita|bayi|bumil|ibuhamil|lansia)?$|^(ttl|tempattanggallahir|tempattgllahir|lahir|dob)$/,
  ],
  ['hpht', /^(tanggal|tgl)?(hpht|haripertamahaidterakhir)$/],
  ['hamil_ke', /^(hamil|kehamilan)(anak)?ke$/],
  ['uk_lahir', /^(usia|umur)(hamil|kehamilan)(saatlahir)?$/],
  ['bb_lahir', /^(bb|beratbadan|berat)(lahir|saatlahir)(kg|gram|gr)?$/],
  ['pb_lahir', /^(pb|tb|panjangbadan|panjang|tinggi)(lahir|saatlahir)(cm)?$/],
  ['lk_lahir', /^(lk|lingkarkepala)(lahir|saatlahir)(cm)?$/],
  ['zs_bbu', /^(zs|zscore|z)bbu$/],
  ['zs_tbu', /^(zs|zscore|z)(tbu|pbu|pbutbu)$/],
  ['zs_bbtb', /^(zs|zscore|z)(bbtb|bbpb|bbpbbbtb)$/],
  ['kelas_bbu', /^(status|kelas)?bbu$/],
  ['kelas_tbu', /^(status|kelas)?(tbu|pbu)$/],
  ['kelas_bbtb', /^(status|kelas)?(bbtb|bbpb)$/],
  ['bb', /^(bb|berat|beratbadan)(kg|saatini|sekarang|saatdiukur)?$/],
  ['tb', /^(tb|pb|pbtb|tbpb|tinggi|panjang|tinggibadan|panjangbadan)(cm|saatini|sekarang|saatdiukur)?$/],
  ['cara_ukur', /^(cara|posisi)(ukur|pengukuran|diukur)$/],
  ['lila', /^(lila|lingkarlenganatas)(cm)?$/],
  ['lk', /^(lk|lika|lingkarkepala)(cm)?$/],
  ['mbg', /^(dapat)?mbg$/],
  ['kelas_balita', /^kelasibubalita$/],
  ['jk', /^(jk|lp|jeniskelamin|jnskelamin|jkel|kelamin|sex|gender|jkelamin|jklp|jeniskelaminlp)$/],
  ['umur_bulan', /^(umur|usia)(dalam)?(bulan|bln|bl)$/],
  ['umur', /^(umur|usia)(dalam)?(tahun|thn|th)?$/],
  ['ibu_nama', /^(nama)?ibu(kandung)?$/],
  ['ayah_nama', /^(nama)?(ayah|bapak)$/],
  ['suami_nama', /^(nama)?suami$/],
  ['panggilan', /^(nama)?panggilan$/],
  ['anak_ke', /^anakke$/],
  ['posyandu', /^(nama)?posyandu$/],
  ['desa', /^(nama)?(desa|kelurahan|kel|kalurahan|nagari|desakel|desakelurahan|kelurahandesa)$/],
  ['dusun', /^(nama)?(dusun|kampung|kp|dukuh|lingkungan|banjar|jorong|dsn)$/],
  ['alamat', /^alamat(lengkap|domisili|rumah|ktp|jalanrtrwdusun)?$/],
  ['pekerjaan', /^pekerjaan$/],
  ['status_kawin', /^(status)?(perkawinan|kawin|pernikahan|nikah)$/],
  ['sekolah', /^(nama|asal)?sekolah$/],
  ['kelas', /^kelas$/],
  [
    'nama',
    /^nama(lengkap|anak|balita|bayi|warga|sasaran|bumil|ibuhamil|lansia|remaja|peserta|pasien|penduduk|bayibalita|anakbalita)?$/,
  ],
]

/** A heading without signs, spaces and numbers: "Tgl. Lahir" and "tgl_lahir" are one. */
export const bareHeading = (heading: string): string => heading.toLowerCase().replace(/[^a-z]/g, '')

const remark = /\([^)]*\)/g
const withoutRemark = (heading: string): string => bareHeading(heading.replace(remark, ''))

/** Of the mother, the father or the husband, not of a woman whom the list is about. */
const ofKin = /\b(ibu(?!\s*(hamil|bersalin|nifas|menyusui))|ayah|bapak|ortu|orang\s*tua|wali|suami)\b/i
export const namesKin = (words: string): boolean => ofKin.test(words.replaceAll('_', ' '))

const ofChild = /\b(anak|balita|bayi)\b/i
/** "Nama Anak", not "Jumlah anak": whose line it is, whatever stands above it. */
export const namesChild = (words: string): boolean => {
  const key = keyOfHeading(words)
  return key !== undefined && ofOnePerson.has(key) && ofChild.test(words.replaceAll('_', ' '))
}

/** Where "Ibu" stands above or beside one of these, it is hers: "Tgl Lahir (Ibu)" is no birth date of the child. */
const ofOnePerson: ReadonlySet<ColumnKey> = new Set([
  'nama',
  'nik',
  'jkn_no',
  'tanggal_lahir',
  'umur',
  'umur_bulan',
  'jk',
  'panggilan',
  'pekerjaan',
])

/** What a heading most likely stands for; nothing rather than a wild guess. `beside` are the lines above and below it. */
export function keyOfHeading(heading: string, beside: readonly string[] = []): ColumnKey | undefined {
  const [whole, plain] = [bareHeading(heading), withoutRemark(heading)]
  const key = headings.find(([, shape]) => shape.test(whole) || shape.test(plain))?.[0]
  if (key === undefined || !ofOnePerson.has(key)) return key
  return [...beside, ...(heading.match(remark) ?? [])].some(namesKin) ? undefined : key
}
