import { Chip, DemoBanner } from '../../../src/ui/index.ts'
import type { Place, Shell } from '../../../src/ui/index.ts'
import {
  ChartLine,
  House,
  ListChecks,
  Search,
  Settings,
  Split,
  Stethoscope,
  UserRound,
  Users,
} from '../../../src/ui/icons.tsx'

const places: readonly Place[] = [
  { href: '/', label: 'Hari ini', icon: House },
  { href: '/cari', label: 'Cari', icon: Search },
  { href: '/tindak', label: 'Tugas', icon: ListChecks, count: 5, countLabel: 'tugas menunggu' },
  { href: '/saya', label: 'Saya', icon: UserRound },
]

export const kader: Shell = {
  brand: 'Saku Kader',
  chip: <Chip state="waiting" text="7 menunggu sinyal" href="/saya" />,
  places,
  current: '/',
}

export const trouble: Shell = {
  ...kader,
  chip: (
    <Chip
      state="trouble"
      text="Ada masalah pada data di HP ini. Jangan hapus aplikasi; hubungi puskesmas."
      href="/saya"
    />
  ),
  banner: <DemoBanner />,
}

export const bidan: Shell = {
  brand: 'Saku Kader',
  chip: <Chip state="sent" text="Semua terkirim (118)" href="/saya" />,
  places,
  sidePlaces: [
    { href: '/', label: 'Hari ini', icon: House },
    { href: '/sasaran', label: 'Sasaran', icon: Users },
    { href: '/rujukan', label: 'Rujukan', icon: Stethoscope, count: 3, countLabel: 'belum dijawab' },
    { href: '/dobel', label: 'Data dobel', icon: Split, count: 5, countLabel: 'menunggu keputusan' },
    { href: '/pws', label: 'PWS desa', icon: ChartLine },
    { href: '/atur', label: 'Pengaturan', icon: Settings },
  ],
  current: '/sasaran',
  me: { name: 'Ratna Wulandari', role: 'Bidan, Pustu Karangjati' },
}
