import type { Page } from 'playwright-core'

/** The little of a stored card by which people for the pictures are chosen. */
type Stored = {
  readonly id: string
  readonly kind: string
  readonly lahir?: string
  readonly rumah?: string
  readonly status?: string
  readonly area?: { readonly jenis: string }
  readonly episodes?: readonly { readonly akhir?: string }[]
  readonly rujukan?: readonly { readonly record: string }[]
  readonly fakta?: { readonly pmt?: { readonly record: string; readonly weeks: readonly number[] } }
}

/** The cards of the account that is open in this browser, as its database holds them. */
const cardsOf = (page: Page): Promise<readonly Stored[]> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const names = (await indexedDB.databases()).map(d => d.name ?? '')
    const name = names.find(n => /^saku-[A-Za-z0-9_-]{22}$/.test(n)) ?? ''
    const db = await asked(indexedDB.open(name))
    const rows = await asked(db.transaction('cards').objectStore('cards').getAll())
    db.close()
    return rows.map((row: { value: Stored }) => row.value)
  })

function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The demo has no ${what}`)
  return found
}

/** Every screen about somebody that `take-pictures` does not come past by itself: its picture and its address. */
export async function screensAbout(page: Page): Promise<readonly [name: string, path: string][]> {
  const people = (await cardsOf(page)).filter(c => c.kind === 'orang' && c.status !== 'meninggal')
  const bornIn = (from: string, until: string): Stored =>
    need(
      people.find(p => p.lahir !== undefined && p.lahir >= from && p.lahir < until && p.rumah !== undefined),
      `person born ${from} to ${until}`,
    )
  const child = bornIn('2024-06-01', '2025-12-01')
  const adult = bornIn('1975-01-01', '1990-01-01')
  const lansia = bornIn('1930-01-01', '1960-01-01')
  const mother = need(
    people.find(p => p.episodes?.some(e => e.akhir === undefined)),
    'pregnant woman',
  )
  const busui = need(
    people.find(p => p.episodes?.some(e => e.akhir === 'lahir_hidup')),
    'mother after a birth',
  )
  const referred = need(
    people.find(p => p.rujukan?.length),
    'open referral',
  )
  const fed = need(
    people.find(p => p.fakta?.pmt?.weeks.includes(3) && !p.fakta.pmt.weeks.includes(2)),
    'child in the fourth week of a course of extra food',
  )
  const course = `/warga/${fed.id}/pmt/${fed.fakta?.pmt?.record}`
  return [
    ['warga-balita', `/warga/${child.id}`],
    ['warga-hamil', `/warga/${mother.id}`],
    ['warga-ubah', `/warga/${adult.id}/ubah`],
    ['warga-imunisasi', `/warga/${child.id}/imunisasi`],
    ['warga-kehamilan', `/warga/${mother.id}/kehamilan`],
    ['warga-td', `/warga/${mother.id}/td`],
    ['warga-menyusui', `/warga/${busui.id}/menyusui`],
    ['warga-persalinan', `/warga/${mother.id}/persalinan`],
    ['warga-kontak', `/warga/${mother.id}/kontak`],
    ['warga-pindah', `/warga/${adult.id}/pindah`],
    ['warga-minta-pindah', `/warga/${adult.id}/minta-pindah`],
    ['warga-kunjungan', `/warga/${mother.id}/kunjungan`],
    ['warga-tugas', `/warga/${mother.id}/tugas`],
    ['ceklis-ibu-hamil', `/ukur/${mother.id}/kunjungan-hamil?lokasi=rumah`],
    ['ceklis-lansia', `/ukur/${lansia.id}/kunjungan-lansia?lokasi=rumah`],
    ['kunjungan-khusus', `/ukur/${adult.id}/kunjungan-tbc?lokasi=rumah`],
    ['warga-layanan', `/warga/${child.id}/layanan`],
    ['warga-skrining', `/warga/${mother.id}/skrining`],
    ['warga-skrining-catat', `/warga/${adult.id}/skrining/catat`],
    ['warga-skrining-satu', `/warga/${adult.id}/skrining/catat?penyakit=jantung`],
    ['warga-pmt', `/warga/${child.id}/pmt`],
    ['pmt-minggu', `${course}/2`],
    ['rumah-tangga', `/rumah/${child.rumah}`],
    ['pilih-kartu', `/ukur/${lansia.id}`],
    ['ceklis-perkembangan', `/ukur/${child.id}/perkembangan`],
    ['ukur-lansia', `/ukur/${lansia.id}/lansia`],
    ['rujukan-jawab', `/rujukan/${referred.id}/${referred.rujukan?.[0]?.record}`],
    ['tindak-lanjut', '/tindak-lanjut'],
    ['tindak-lanjut-warga', `/tindak-lanjut/${referred.id}`],
    ['laporan', '/laporan'],
    ['laporan-nama', '/laporan?daftar=skdn-d'],
    ['kartu-cetak', '/kartu'],
    ['keadaan', '/saya/keadaan'],
    ['akun', '/saya/akun'],
    ['tanda-terima', '/saya/diterima'],
    ['terima-antrean', '/terima-antrean'],
    ['berkas-darurat', '/saya/berkas'],
    ['mutu', '/mutu'],
    ['mutu-daftar', '/mutu?tampil=daftar'],
    ['mutu-petugas', '/mutu?tampil=petugas'],
    ['hp-kader', '/petugas/hp'],
    ['dikembalikan', '/petugas/kembali'],
  ]
}

/** What only the puskesmas opens. */
export async function screensOfOffice(page: Page): Promise<readonly [name: string, path: string][]> {
  const cards = await cardsOf(page)
  const person = need(
    cards.find(c => c.kind === 'orang'),
    'person',
  )
  const posyandu = need(
    cards.find(c => c.kind === 'wilayah' && c.area?.jenis === 'posyandu'),
    'posyandu',
  ).id
  return [
    ['lupakan', `/warga/${person.id}/lupakan`],
    ['posyandu-gabung', `/wilayah?tata=${posyandu}`],
    ['petugas-baru', '/petugas?baru'],
    ['pws', '/pws?susun=indikator'],
    ['pws-ringkas', '/pws?susun=wilayah'],
    ['pws-tren', '/pws?tampil=tren'],
    ['pws-peringkat', '/pws?tampil=peringkat'],
    ['pws-kuadran', '/pws?tampil=kuadran'],
    ['pws-laju', '/pws?tampil=laju&klaster=3'],
    ['pws-peta', '/pws?tampil=peta'],
    ['target', '/target'],
    ['target-berkas', '/target?isi=berkas'],
    ['target-isi', `/target?wilayah=${posyandu}`],
    ['target-persen', `/target?wilayah=${posyandu}&isi=target`],
    ['lembar', '/lembar'],
    ['lembar-asik', '/lembar?lembar=asik-balita'],
    ['aturan', '/aturan'],
    ['aturan-bab', '/aturan?bab=dewasa'],
    ['aturan-satu', '/aturan?aturan=ambang%2Flila-kek&bab=dewasa'],
  ]
}
