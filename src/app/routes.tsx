import { lazy } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'
import { Today } from '../features/today/Today.tsx'

/**
 * What exists on screen, in one list. `Today` is in the first chunk; this list and every other screen come in their own, precached by the
 * service worker, so that a cold start offline shows people as soon as the list can be read.
 */
type Screen = ComponentType<{ params: Readonly<Record<string, string>> }>
type Lazy = LazyExoticComponent<Screen>
type Screens = Readonly<Record<string, () => Promise<Screen>>>

export type Route = { path: string; screen: Screen | Lazy; place: string }

/** The screens of one entry of the navigation, which stays lit on them. */
const under = (place: string, screens: Screens): Route[] =>
  Object.entries(screens).map(([path, load]) => ({
    path,
    place,
    screen: lazy(async () => ({ default: await load() })),
  }))

/** For an account that is open on this phone. */
export const routes: readonly Route[] = [
  { path: '/', place: '/', screen: Today },
  ...under('/', {
    '/hari': async () => (await import('../features/posyandu-day/OpenDay.tsx')).OpenDay,
    '/hari/:day': async () => (await import('../features/posyandu-day/Day.tsx')).Day,
    '/hari/:day/salin': async () => (await import('../features/posyandu-day/CopyFromBook.tsx')).CopyFromBook,
    '/hari/:day/ubah': async () => (await import('../features/posyandu-day/EditDay.tsx')).EditDay,
    '/hari/:day/serahkan': async () => (await import('../features/handover/GiveQueue.tsx')).GiveQueue,
    '/terima-antrean': async () => (await import('../features/handover/TakeQueue.tsx')).TakeQueue,
  }),
  ...under('/cari', {
    '/cari': async () => (await import('../features/people/Search.tsx')).Search,
    '/daftar': async () => (await import('../features/people/Register.tsx')).Register,
    '/warga/:person': async () => (await import('../features/people/Person.tsx')).Person,
    '/warga/:person/ubah': async () => (await import('../features/people/EditPerson.tsx')).EditPerson,
    '/warga/:person/kartu': async () => (await import('../features/people/PersonCard.tsx')).PersonCard,
    '/kartu': async () => (await import('../features/people/Cards.tsx')).Cards,
    '/warga/:person/kehamilan': async () => (await import('../features/people/Pregnancy.tsx')).Pregnancy,
    '/warga/:person/td': async () => (await import('../features/people/TdStatus.tsx')).TdStatus,
    '/warga/:person/menyusui': async () =>
      (await import('../features/people/StopBreastfeeding.tsx')).StopBreastfeeding,
    '/warga/:person/persalinan': async () => (await import('../features/people/Birth.tsx')).Birth,
    '/warga/:person/pindah': async () => (await import('../features/people/Leave.tsx')).Leave,
    '/warga/:person/minta-pindah': async () => (await import('../features/people/AskHistory.tsx')).AskHistory,
    '/warga/:person/kunjungan': async () => (await import('../features/visit/Visit.tsx')).Visit,
    '/warga/:person/tugas': async () => (await import('../features/visit/Assign.tsx')).Assign,
    '/warga/:person/layanan': async () => (await import('../features/people/Service.tsx')).Service,
    '/warga/:person/pmt': async () => (await import('../features/people/pmt/Course.tsx')).Course,
    '/warga/:person/pmt/:course': async () => (await import('../features/people/pmt/Course.tsx')).Course,
    '/warga/:person/pmt/:course/:week': async () => (await import('../features/people/pmt/Week.tsx')).Week,
    '/warga/:person/imunisasi': async () => (await import('../features/people/CopyDoses.tsx')).CopyDoses,
    '/warga/:person/kontak': async () => (await import('../features/people/Contact.tsx')).Contact,
    '/warga/:person/skrining': async () =>
      (await import('../features/people/ScreenedThisYear.tsx')).ScreenedThisYear,
    '/warga/:person/skrining/catat': async () =>
      (await import('../features/people/NoteScreened.tsx')).NoteScreened,
    '/warga/:person/lupakan': async () => (await import('../features/office/Forget.tsx')).Forget,
    '/rumah/:household': async () => (await import('../features/people/Household.tsx')).Household,
    '/ukur/:person': async () => (await import('../features/screening/Choose.tsx')).Choose,
    '/ukur/:person/:instrument': async () => (await import('../features/screening/Measure.tsx')).Measure,
    '/betulkan/:person/:record': async () => (await import('../features/screening/Correct.tsx')).Correct,
    '/hasil/:person/:record': async () => (await import('../features/screening/Result.tsx')).Result,
  }),
  ...under('/tindak-lanjut', {
    '/warga/:person/dobel/:record': async () =>
      (await import('../features/decide/AnswerDouble.tsx')).AnswerDouble,
    '/tindak-lanjut': async () => (await import('../features/tasks/FollowUps.tsx')).FollowUps,
    '/tindak-lanjut/:person': async () => (await import('../features/tasks/PersonTasks.tsx')).PersonTasks,
  }),
  ...under('/saya', {
    '/saya': async () => (await import('../features/settings/Me.tsx')).Me,
    '/saya/menunggu': async () => (await import('../features/settings/Outbox.tsx')).Outbox,
    '/saya/keadaan': async () => (await import('../features/settings/ConditionOfPhone.tsx')).ConditionOfPhone,
    '/saya/berkas': async () => (await import('../features/settings/EmergencyFiles.tsx')).EmergencyFiles,
    '/saya/diterima': async () => (await import('../features/settings/Receipts.tsx')).Receipts,
    '/saya/akun': async () => (await import('../features/settings/Accounts.tsx')).Accounts,
  }),
  ...under('/laporan', {
    '/laporan': async () => (await import('../features/laporan/Laporan.tsx')).Laporan,
  }),
  ...under('/rujukan', {
    '/rujukan': async () => (await import('../features/referral/Referrals.tsx')).Referrals,
    '/rujukan/:person/:record': async () =>
      (await import('../features/referral/AnswerReferral.tsx')).AnswerReferral,
  }),
  ...under('/putuskan', {
    '/putuskan': async () => (await import('../features/decide/Decide.tsx')).Decide,
  }),
  ...under('/sasaran', {
    '/sasaran': async () => (await import('../features/office/PeopleTable.tsx')).PeopleTable,
  }),
  ...under('/catatan', {
    '/catatan': async () => (await import('../features/office/Records.tsx')).Records,
  }),
  ...under('/lembar', {
    '/lembar': async () => (await import('../features/reports/Reports.tsx')).Reports,
  }),
  ...under('/pws', {
    '/pws': async () => (await import('../features/dashboard/Dashboard.tsx')).Dashboard,
    '/pws/nama': async () => (await import('../features/dashboard/Names.tsx')).Names,
  }),
  ...under('/target', {
    '/target': async () => (await import('../features/office/target/Targets.tsx')).Targets,
  }),
  ...under('/mutu', {
    '/mutu': async () => (await import('../features/quality/Quality.tsx')).Quality,
  }),
  ...under('/impor', {
    '/impor': async () => (await import('../features/office/import/Import.tsx')).Import,
  }),
  ...under('/petugas', {
    '/petugas': async () => (await import('../features/office/Staff.tsx')).Staff,
    '/petugas/hp': async () => (await import('../features/office/Devices.tsx')).Devices,
    '/petugas/kembali': async () => (await import('../features/office/Rescued.tsx')).Rescued,
  }),
  ...under('/aturan', {
    '/aturan': async () => (await import('../features/rules/Rules.tsx')).Rules,
  }),
  ...under('/wilayah', {
    '/wilayah': async () => (await import('../features/office/Areas.tsx')).Areas,
  }),
]

/** For a phone without an account, or one that adds another: no place is lit. */
export const doors: readonly Route[] = under('', {
  '/daftarkan-hp': async () => (await import('../features/enrol/Enrol.tsx')).Enrol,
  '/masuk': async () => (await import('../features/enrol/Login.tsx')).Login,
  '/siapkan': async () => (await import('../features/enrol/SetUp.tsx')).SetUp,
})
