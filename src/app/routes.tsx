import { lazy } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'
import { Today } from '../features/today/Today.tsx'

/**
 * What exists on screen, in one list. `Today` is in the first chunk; this list and every other screen come in their own, precached by the
 * service worker, so that a cold start offline shows people as soon as the list can be read.
 */
type Screen = ComponentType<{ params: Readonly<Record<string, string>> }>
type Lazy = LazyExoticComponent<Screen>

const screen = (load: () => Promise<Screen>): Lazy => lazy(async () => ({ default: await load() }))

export type Route = { path: string; screen: Screen | Lazy; place: string }

/** For an account that is open on this phone. `place` is the entry of the navigation that stays lit. */
export const routes: readonly Route[] = [
  { path: '/', place: '/', screen: Today },
  {
    path: '/hari',
    place: '/',
    screen: screen(async () => (await import('../features/posyandu-day/OpenDay.tsx')).OpenDay),
  },
  {
    path: '/hari/:day',
    place: '/',
    screen: screen(async () => (await import('../features/posyandu-day/Day.tsx')).Day),
  },
  {
    path: '/hari/:day/salin',
    place: '/',
    screen: screen(async () => (await import('../features/posyandu-day/CopyFromBook.tsx')).CopyFromBook),
  },
  {
    path: '/hari/:day/ubah',
    place: '/',
    screen: screen(async () => (await import('../features/posyandu-day/EditDay.tsx')).EditDay),
  },
  {
    path: '/hari/:day/serahkan',
    place: '/',
    screen: screen(async () => (await import('../features/handover/GiveQueue.tsx')).GiveQueue),
  },
  {
    path: '/terima-antrean',
    place: '/',
    screen: screen(async () => (await import('../features/handover/TakeQueue.tsx')).TakeQueue),
  },
  {
    path: '/cari',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Search.tsx')).Search),
  },
  {
    path: '/daftar',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Register.tsx')).Register),
  },
  {
    path: '/warga/:person',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Person.tsx')).Person),
  },
  {
    path: '/warga/:person/ubah',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/EditPerson.tsx')).EditPerson),
  },
  {
    path: '/warga/:person/kartu',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/PersonCard.tsx')).PersonCard),
  },
  {
    path: '/kartu',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Cards.tsx')).Cards),
  },
  {
    path: '/warga/:person/kehamilan',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Pregnancy.tsx')).Pregnancy),
  },
  {
    path: '/warga/:person/td',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/TdStatus.tsx')).TdStatus),
  },
  {
    path: '/warga/:person/menyusui',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/StopBreastfeeding.tsx')).StopBreastfeeding),
  },
  {
    path: '/warga/:person/persalinan',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Birth.tsx')).Birth),
  },
  {
    path: '/warga/:person/pindah',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Leave.tsx')).Leave),
  },
  {
    path: '/warga/:person/kunjungan',
    place: '/cari',
    screen: screen(async () => (await import('../features/visit/Visit.tsx')).Visit),
  },
  {
    path: '/warga/:person/tugas',
    place: '/cari',
    screen: screen(async () => (await import('../features/visit/Assign.tsx')).Assign),
  },
  {
    path: '/warga/:person/layanan',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Service.tsx')).Service),
  },
  {
    path: '/warga/:person/pmt',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/pmt/Course.tsx')).Course),
  },
  {
    path: '/warga/:person/pmt/:course',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/pmt/Course.tsx')).Course),
  },
  {
    path: '/warga/:person/pmt/:course/:week',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/pmt/Week.tsx')).Week),
  },
  {
    path: '/warga/:person/imunisasi',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/CopyDoses.tsx')).CopyDoses),
  },
  {
    path: '/warga/:person/kontak',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Contact.tsx')).Contact),
  },
  {
    path: '/warga/:person/lupakan',
    place: '/cari',
    screen: screen(async () => (await import('../features/office/Forget.tsx')).Forget),
  },
  {
    path: '/warga/:person/dobel/:record',
    place: '/tindak-lanjut',
    screen: screen(async () => (await import('../features/decide/AnswerDouble.tsx')).AnswerDouble),
  },
  {
    path: '/rumah/:household',
    place: '/cari',
    screen: screen(async () => (await import('../features/people/Household.tsx')).Household),
  },
  {
    path: '/ukur/:person',
    place: '/cari',
    screen: screen(async () => (await import('../features/screening/Choose.tsx')).Choose),
  },
  {
    path: '/ukur/:person/:instrument',
    place: '/cari',
    screen: screen(async () => (await import('../features/screening/Measure.tsx')).Measure),
  },
  {
    path: '/betulkan/:person/:record',
    place: '/cari',
    screen: screen(async () => (await import('../features/screening/Correct.tsx')).Correct),
  },
  {
    path: '/hasil/:person/:record',
    place: '/cari',
    screen: screen(async () => (await import('../features/screening/Result.tsx')).Result),
  },
  {
    path: '/saya',
    place: '/saya',
    screen: screen(async () => (await import('../features/settings/Me.tsx')).Me),
  },
  {
    path: '/saya/menunggu',
    place: '/saya',
    screen: screen(async () => (await import('../features/settings/Outbox.tsx')).Outbox),
  },
  {
    path: '/saya/keadaan',
    place: '/saya',
    screen: screen(async () => (await import('../features/settings/ConditionOfPhone.tsx')).ConditionOfPhone),
  },
  {
    path: '/saya/berkas',
    place: '/saya',
    screen: screen(async () => (await import('../features/settings/EmergencyFiles.tsx')).EmergencyFiles),
  },
  {
    path: '/saya/diterima',
    place: '/saya',
    screen: screen(async () => (await import('../features/settings/Receipts.tsx')).Receipts),
  },
  {
    path: '/saya/akun',
    place: '/saya',
    screen: screen(async () => (await import('../features/settings/Accounts.tsx')).Accounts),
  },
  {
    path: '/tindak-lanjut',
    place: '/tindak-lanjut',
    screen: screen(async () => (await import('../features/tasks/FollowUps.tsx')).FollowUps),
  },
  {
    path: '/tindak-lanjut/:person',
    place: '/tindak-lanjut',
    screen: screen(async () => (await import('../features/tasks/PersonTasks.tsx')).PersonTasks),
  },
  {
    path: '/laporan',
    place: '/laporan',
    screen: screen(async () => (await import('../features/laporan/Laporan.tsx')).Laporan),
  },
  {
    path: '/rujukan',
    place: '/rujukan',
    screen: screen(async () => (await import('../features/referral/Referrals.tsx')).Referrals),
  },
  {
    path: '/rujukan/:person/:record',
    place: '/rujukan',
    screen: screen(async () => (await import('../features/referral/AnswerReferral.tsx')).AnswerReferral),
  },
  {
    path: '/putuskan',
    place: '/putuskan',
    screen: screen(async () => (await import('../features/decide/Decide.tsx')).Decide),
  },
  {
    path: '/sasaran',
    place: '/sasaran',
    screen: screen(async () => (await import('../features/office/PeopleTable.tsx')).PeopleTable),
  },
  {
    path: '/catatan',
    place: '/catatan',
    screen: screen(async () => (await import('../features/office/Records.tsx')).Records),
  },
  {
    path: '/lembar',
    place: '/lembar',
    screen: screen(async () => (await import('../features/reports/Reports.tsx')).Reports),
  },
  {
    path: '/pws',
    place: '/pws',
    screen: screen(async () => (await import('../features/dashboard/Dashboard.tsx')).Dashboard),
  },
  {
    path: '/pws/nama',
    place: '/pws',
    screen: screen(async () => (await import('../features/dashboard/Names.tsx')).Names),
  },
  {
    path: '/target',
    place: '/target',
    screen: screen(async () => (await import('../features/office/target/Targets.tsx')).Targets),
  },
  {
    path: '/mutu',
    place: '/mutu',
    screen: screen(async () => (await import('../features/quality/Quality.tsx')).Quality),
  },
  {
    path: '/impor',
    place: '/impor',
    screen: screen(async () => (await import('../features/office/import/Import.tsx')).Import),
  },
  {
    path: '/petugas',
    place: '/petugas',
    screen: screen(async () => (await import('../features/office/Staff.tsx')).Staff),
  },
  {
    path: '/petugas/hp',
    place: '/petugas',
    screen: screen(async () => (await import('../features/office/Devices.tsx')).Devices),
  },
  {
    path: '/petugas/kembali',
    place: '/petugas',
    screen: screen(async () => (await import('../features/office/Rescued.tsx')).Rescued),
  },
  {
    path: '/aturan',
    place: '/aturan',
    screen: screen(async () => (await import('../features/rules/Rules.tsx')).Rules),
  },
  {
    path: '/wilayah',
    place: '/wilayah',
    screen: screen(async () => (await import('../features/office/Areas.tsx')).Areas),
  },
]

/** For a phone without an account, or one that adds another. */
export const doors: readonly Omit<Route, 'place'>[] = [
  { path: '/daftarkan-hp', screen: screen(async () => (await import('../features/enrol/Enrol.tsx')).Enrol) },
  { path: '/masuk', screen: screen(async () => (await import('../features/enrol/Login.tsx')).Login) },
  { path: '/siapkan', screen: screen(async () => (await import('../features/enrol/SetUp.tsx')).SetUp) },
]
