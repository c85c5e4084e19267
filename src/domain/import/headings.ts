import type { ColumnKey } from './columns.ts'

/** Headings as they are met in real lists, without signs and spaces. Tried in this order: the narrow before the wide. */
const headings: readonly (readonly [ColumnKey, RegExp])[] = [
  ['nomor_kk', /^(no|nomor)?(kk|kartukeluarga)$/],
  ['nik_ortu', /^(no|nomor)?nik(ortu|orangtua|ibu|ayah|bapak)$/],
  ['nik', /^(no|nomor)?(nik|ktp|nikktp|nikanak|nikbalita|nikbumil|niklansia|indukkependudukan)(nik|ktp)?$/],
  ['jkn_no', /^(no|nomor)?(kartu)?(jkn|bpjs)(kis)?$/],
  ['no_hp', /^(no|nomor)?(hp|telp|telepon|telpon|handphone|wa|whatsapp|kontak|hpwa)(ortu|orangtua|ibu)?$/],
  ['rt_rw', /^rtrw$/],
  ['rt', /^rt$/],
  ['rw', /^rw$/],
  ['tanggal_ukur', /^(tanggal|tgl)(ukur|pengukuran|diukur|timbang|penimbangan|ditimbang)$/],
  [
    'tanggal_lahir',
    /^(tanggal|tgl|tg)(lahir|lhr)(anak|balita|bayi|ibu)?$|^(ttl|tempattanggallahir|tempattgllahir|lahir|dob)$/,
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

const withoutRemark = (heading: string): string => bareHeading(heading.replace(/\([^)]*\)/g, ''))

/** What a heading most likely stands for; nothing rather than a wild guess. */
export function keyOfHeading(heading: string): ColumnKey | undefined {
  const [whole, plain] = [bareHeading(heading), withoutRemark(heading)]
  return headings.find(([, shape]) => shape.test(whole) || shape.test(plain))?.[0]
}
