import type { Role } from '../../domain/log/index.ts'
import type { Place } from '../../ui/index.ts'
import {
  ChartLine,
  CircleCheck,
  Database,
  FileText,
  House,
  ListChecks,
  MapPin,
  Merge,
  Printer,
  Ruler,
  Search,
  Stethoscope,
  Upload,
  UserRound,
  Users,
} from '../../ui/icons.tsx'

const today: Place = { href: '/', label: 'Hari ini', icon: House }
const search: Place = { href: '/cari', label: 'Cari', icon: Search }
const me: Place = { href: '/saya', label: 'Saya', icon: UserRound }
const people: Place = { href: '/sasaran', label: 'Sasaran', icon: Users }
const followUps: Place = { href: '/tindak-lanjut', label: 'Tugas', icon: ListChecks }
const report: Place = { href: '/laporan', label: 'Laporan', icon: ChartLine }
const referrals: Place = { href: '/rujukan', label: 'Rujukan', icon: Stethoscope }
const decide: Place = { href: '/putuskan', label: 'Dobel', icon: Merge }
const coverage: Place = { href: '/pws', label: 'PWS', icon: ChartLine }
const records: Place = { href: '/catatan', label: 'Tarik data', icon: Database }
const sheets: Place = { href: '/lembar', label: 'Unduh & cetak', icon: Printer }
const targets: Place = { href: '/target', label: 'Target', icon: Ruler }
const quality: Place = { href: '/mutu', label: 'Mutu data', icon: CircleCheck }
const imports: Place = { href: '/impor', label: 'Impor sasaran', icon: Upload }
const staff: Place = { href: '/petugas', label: 'Petugas', icon: Users }
const rules: Place = { href: '/aturan', label: 'Aturan', icon: FileText }
const areas: Place = { href: '/wilayah', label: 'Wilayah', icon: MapPin }

/** At the foot of a phone: at most five. */
const phone: Record<Role, readonly Place[]> = {
  kader: [today, search, followUps, report, me],
  bidan: [today, search, referrals, decide, me],
  puskesmas: [people, search, referrals, coverage, me],
  dinkes: [coverage, me],
}

/** Beside the page on a laptop: everything of the role. */
const laptop: Record<Role, readonly Place[]> = {
  kader: [today, search, followUps, report, me],
  bidan: [
    today,
    people,
    search,
    followUps,
    report,
    referrals,
    decide,
    coverage,
    quality,
    sheets,
    staff,
    rules,
    me,
  ],
  puskesmas: [
    people,
    search,
    followUps,
    referrals,
    decide,
    coverage,
    targets,
    quality,
    sheets,
    records,
    imports,
    staff,
    areas,
    rules,
    me,
  ],
  dinkes: [coverage, me],
}

export const placesOf = (role: Role): readonly Place[] => phone[role]
export const sidePlacesOf = (role: Role): readonly Place[] => laptop[role]

/** Where the app opens: those who work at the posyandu see the day, the puskesmas its people. */
export const homeOf = (role: Role): string =>
  role === 'puskesmas' ? '/sasaran' : role === 'dinkes' ? '/pws' : '/'
