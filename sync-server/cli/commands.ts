import type { Command } from './command.ts'

export const accountsUsage = 'akun [sandi NAMA-MASUK | dinkes NAMA-MASUK "NAMA"]'

export const areasUsage = 'wilayah impor BERKAS.csv [--periksa]'

/** Each loads what it needs when it is called: the list of words must not wait for database and reference figures. */
export const commands: readonly Command[] = [
  {
    name: 'pull',
    usage: 'pull --url ALAMAT --login NAMA [--since CURSOR] [--format ndjson|csv] [--out FOLDER]',
    summary:
      'menarik catatan sebagai akun puskesmas; kata sandi dari SAKU_PASSWORD atau ditanyakan. Tanpa --out ke keluaran ' +
      'standar (npm run --silent saku -- pull … > berkas), dengan --out ke folder yang bisa dilanjutkan',
    run: async args => (await import('./pull-command.ts')).pull(args),
  },
  {
    name: 'export',
    usage:
      'export fhir --from TANGGAL --to TANGGAL --out FOLDER [--puskesmas NAMA|ID] [--login NAMA [--url ALAMAT]] [--zona WIB|WITA|WIT] | ' +
      'export lembar --jenis LEMBAR --bulan TTTT-BB --out BERKAS.xlsx|.csv [--wilayah NAMA|ID] [--susunan NAMA]',
    summary:
      'fhir: draf SATUSEHAT (FHIR R4), satu bundel untuk tiap kunjungan posyandu, dengan daftar yang tidak dikirim dan ID yang ' +
      'harus diisi puskesmas (docs/satusehat.md). Di server sendiri, atau dengan --login sebagai akun puskesmas atau bidan. Tanpa ' +
      '--zona menurut kode provinsi. lembar: di server sendiri, satu register atau lembar untuk sistem lain, posyandu demi ' +
      'posyandu; tanpa --jenis menyebut lembar yang ada; yang perlu dilengkapi ditulis di berkas di sampingnya (docs/sheets.md)',
    run: async args => (await import('./export-command.ts')).exportFiles(args),
  },
  {
    name: 'backup',
    usage: 'backup',
    summary: 'membuat cadangan sekarang dan mengujinya; folder server dari SAKU_DATA',
    run: async () => (await import('./backup-command.ts')).backup(),
  },
  {
    name: 'restore',
    usage: 'restore BERKAS [--ke FOLDER]',
    summary:
      'memasang kembali sebuah cadangan: memeriksanya, menyimpan database yang sekarang di samping (tidak dihapus), membuka zaman ' +
      'baru, dan memakai ledger; server harus berhenti dulu',
    run: async args => (await import('./restore-command.ts')).restore(args),
  },
  {
    name: 'verify',
    usage: 'verify [BERKAS] [--json]',
    summary:
      'memeriksa database server, atau sebuah cadangan, tanpa mengubahnya: keutuhan, audit, isi, jumlah periksa, hubungan, ledger; ' +
      'setiap pemeriksaan OK atau GALAT. Boleh saat server berjalan',
    run: async args => (await import('./verify-command.ts')).verifyData(args),
  },
  {
    name: 'migrate',
    usage: 'migrate',
    summary: 'menyesuaikan susunan database dengan versi ini (server melakukannya juga saat dimulai)',
    run: async () => (await import('./migrate-command.ts')).migrateData(),
  },
  {
    name: 'pindah',
    usage: 'pindah',
    summary:
      'memindahkan semuanya dari SQLite (SAKU_DATA) ke PostgreSQL yang masih kosong (DATABASE_URL), membandingkannya, dan menyimpan ' +
      'berkas lama di samping; server harus berhenti dulu, HP tidak perlu disentuh',
    run: async () => (await import('./move-command.ts')).moveToPostgres(),
  },
  {
    name: 'darurat',
    usage: 'darurat [--terima] BERKAS… | --kunci-baru',
    summary:
      'di server sendiri: memasukkan berkas darurat dari HP yang tidak ada sinyal; --terima juga dari HP yang sudah dicabut, ' +
      'setelah pemiliknya ditanya. --kunci-baru membuat kunci berkas darurat yang baru',
    run: async args => (await import('./emergency-command.ts')).emergencyFiles(args),
  },
  {
    name: 'akun',
    usage: accountsUsage,
    summary:
      'di server sendiri: daftar akun; kata sandi sementara untuk satu akun; akun baru untuk dinas kesehatan',
    run: async args => (await import('./accounts-command.ts')).accounts(args),
  },
  {
    name: 'wilayah',
    usage: areasUsage,
    summary:
      'di server sendiri: kecamatan (puskesmas), desa, dusun, dan posyandu satu kabupaten dari daftar (kolom kode, nama, tingkat, ' +
      'induk; kode Permendagri). Semua atau tidak sama sekali; yang sudah ada tidak diulang. --periksa: hanya memeriksa (docs/import.md)',
    run: async args => (await import('./area-command.ts')).areas(args),
  },
  {
    name: 'perangkat',
    usage: 'perangkat [--format tabel|csv] [--semua]',
    summary:
      'di server sendiri: HP dan laptop yang terdaftar: kapan terakhir terhubung, berapa yang belum terkirim, berapa catatan yang ' +
      'tidak pernah sampai; yang perlu dilihat di atas. --semua: juga yang dicabut dan yang akunnya nonaktif',
    run: async args => (await import('./devices-command.ts')).devicesCommand(args),
  },
  {
    name: 'tindak-lanjut',
    usage: 'tindak-lanjut [--per TANGGAL] [--posyandu ID] [--peran kader|bidan]',
    summary:
      'di server sendiri: daftar "Perlu ditindaklanjuti" sebagai CSV, dari catatan server dan dengan aturan yang sama ' +
      'seperti di HP. Tanpa --per: hari ini; --peran kader: tanpa tugas yang hanya untuk tenaga kesehatan',
    run: async args => (await import('./follow-up-command.ts')).followUpList(args),
  },
  {
    name: 'indikator',
    usage: 'indikator [--bulan TAHUN-BULAN] [--posyandu ID] [--format tabel|csv] | --arti',
    summary:
      'di server sendiri: SKDN, rekap R1–R4, dan semua indikator satu bulan, dihitung ulang dari seluruh catatan; ' +
      'artinya di docs/indicators.md. --posyandu: satu posyandu, atau semua di bawah satu desa atau puskesmas; --arti: arti setiap angka',
    run: async args => (await import('./indicator-command.ts')).indicatorFigures(args),
  },
  {
    name: 'proyeksi',
    usage: 'proyeksi bangun',
    summary:
      'di server sendiri: membuang angka dasbor yang tersimpan dan menghitungnya ulang dari seluruh catatan, dengan kemajuannya; ' +
      'boleh saat server berjalan. Catatan tidak disentuh',
    run: async args => (await import('./projection-command.ts')).projection(args),
  },
  {
    name: 'peta',
    usage: 'peta BERKAS.geojson [--sebagian]',
    summary:
      'di server sendiri: memasang peta desa untuk PWS; kode desa di peta harus sama dengan kode desa di Wilayah, kalau tidak, ' +
      'kode yang tidak cocok disebut dan peta lama tetap dipakai. --sebagian: yang cocok saja dipasang',
    run: async args => (await import('./map-command.ts')).map(args),
  },
  {
    name: 'jadwal',
    usage:
      'jadwal --lahir TANGGAL --jk L|P --per TANGGAL [--riwayat BERKAS.csv] [--heksa TANGGAL] [--tanpa-je] [--tanpa-opv] [--td]',
    summary:
      'jadwal imunisasi seorang anak sebagai CSV (antigen,dose,status,from,until,due). Riwayat: antigen,dose,date; ' +
      'baris yang tidak mungkin disebut di keluaran galat dan tidak dihitung. --heksa: heksavalen untuk yang lahir mulai tanggal itu',
    run: async args => (await import('./schedule-command.ts')).schedule(args),
  },
  {
    name: 'antropometri',
    usage: 'antropometri [BERKAS.csv]',
    summary:
      'menghitung z-score WHO dan kelas Permenkes 2/2020 untuk tiap baris, dari berkas atau masukan standar ke keluaran standar ' +
      '(npm run --silent saku -- antropometri ukur.csv > hasil.csv); kolomnya dijelaskan di docs/growth.md',
    run: async args => (await import('./antropometri-command.ts')).antropometri(args),
  },
  {
    name: 'aturan',
    usage: 'aturan [--format html|csv|json] [--out BERKAS]',
    summary:
      'buku aturan: setiap pertanyaan, batas, hasil, rujukan, dan jadwal dengan sumbernya. Tanpa pilihan menulis buku-aturan.html dan ' +
      'buku-aturan.csv di folder ini; dengan --format ke keluaran standar; kolom dan kuncinya dijelaskan di docs/rules.md',
    run: async args => (await import('./rule-book-command.ts')).writeRuleBook(args),
  },
  {
    name: 'nilai',
    usage: 'nilai BERKAS.json | -',
    summary:
      'mencoba kasus tanpa HP: apa yang dikatakan aplikasi untuk satu orang dan jawabannya, sebagai JSON; ' +
      'kunci masukan dan keluarannya dijelaskan di docs/rules.md',
    run: async args => (await import('./trial-command.ts')).tryCases(args),
  },
]
