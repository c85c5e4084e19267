import {
  AppShell,
  BigNumber,
  Button,
  Card,
  FigureRow,
  Progress,
  Row,
  RowList,
  Tile,
  Who,
} from '../../ui/index.ts'
import { CloudCheck, Eye, RefreshCw, Share2, ShieldCheck, UserRound, Users, Wrench } from '../../ui/icons.tsx'
import type { Role } from '../../domain/log/index.ts'
import type { SyncState } from '../../db/index.ts'
import { useMyAreaNames } from '../shared/areas.ts'
import { useNow } from '../shared/clock.ts'
import { Arriving } from '../shared/Arriving.tsx'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import { placesOf, sidePlacesOf } from '../shared/places.ts'
import { syncButton, unsentWords } from '../shared/sync-words.ts'
import { clockTime, plainDay } from '../shared/words.ts'
import { isoDay } from '../shared/clock.ts'
import { Contrast } from './Contrast.tsx'
import { PracticeRow } from './PracticeRow.tsx'
import { SyncProblem } from './SyncProblem.tsx'

const roles = { kader: 'Kader', bidan: 'Bidan', puskesmas: 'Puskesmas', dinkes: 'Dinas Kesehatan' } as const

/** The truth of sync, and what belongs to this phone. */
export function Me() {
  const pocket = usePocket()
  const sync = useSync()
  const server = useServer()
  const now = useNow()
  const { profile } = pocket
  const areaNames = useMyAreaNames()
  const keepsRecords = profile.role !== 'dinkes'
  const total = sync.sent + sync.waiting + sync.toFix + sync.waitingOnServer
  return (
    <AppShell
      title="Saya"
      {...(keepsRecords
        ? {
            foot: (
              <Button kind="main" icon={RefreshCw} disabled={sync.running} onClick={() => server.syncNow()}>
                {syncButton(sync)}
              </Button>
            ),
          }
        : {})}
    >
      <div className="stack">
        <Who
          tile={<Tile tone="utama" icon={UserRound} />}
          name={profile.name}
          meta={`${roles[profile.role]} · ${areaNames}`}
        />
        <SyncProblem />
        {keepsRecords ? (
          <Card>
            {total === 0 ? (
              <BigNumber value={0} label="simpanan" detail="belum ada dalam 35 hari terakhir" />
            ) : (
              <BigNumber
                value={sync.sent}
                label={`dari ${total} sudah sampai`}
                detail="simpanan 35 hari terakhir"
              >
                <Progress value={sync.sent} max={total} label="Simpanan yang sudah sampai" />
              </BigNumber>
            )}
            <FigureRow
              figures={[
                { value: sync.waiting, label: unsentWords(sync), href: '/saya/menunggu' },
                { value: sync.toFix, label: 'perlu dibetulkan', href: '/saya/menunggu' },
                ...(sync.waitingOnServer > 0
                  ? [
                      {
                        value: sync.waitingOnServer,
                        label: 'sudah sampai, menunggu data lain',
                        href: '/saya/menunggu',
                      },
                    ]
                  : []),
              ]}
            />
          </Card>
        ) : null}
        <Arriving />
        <p className="muted">
          {keepsRecords
            ? lastWords(sync, now())
            : 'Akun ini membaca angka wilayah. Tidak ada catatan warga di perangkat ini.'}
        </p>
        <MorePlaces role={profile.role} />
        <RowList>
          {keepsRecords ? (
            <>
              <Row
                lead={<Tile tone="utama" icon={CloudCheck} />}
                name="Tanda terima"
                meta="yang sudah diterima puskesmas, per hari buka"
                href="/saya/diterima"
              />
              <Row
                lead={<Tile tone={sync.toFix > 0 ? 'kuning' : 'netral'} icon={Wrench} />}
                name="Yang belum terkirim"
                meta="daftar yang menunggu dan perlu dibetulkan"
                href="/saya/menunggu"
              />
              <Row
                lead={<Tile tone="netral" icon={Share2} />}
                name="Berkas darurat"
                meta="lama tidak ada sinyal: titipkan lewat HP orang lain"
                href="/saya/berkas"
              />
            </>
          ) : null}
          <Row
            lead={<Tile tone="netral" icon={Users} />}
            name="Ganti akun"
            meta="akun lain di HP ini, atau daftarkan yang baru"
            href="/saya/akun"
          />
          {profile.role === 'kader' ? <PracticeRow /> : null}
          <Row
            lead={<Tile tone="netral" icon={ShieldCheck} />}
            name="Keadaan HP ini"
            meta="salinan cadangan, ruang, tanggal"
            href="/saya/keadaan"
          />
          <Row
            lead={<Tile tone="netral" icon={Eye} />}
            name="Tulisan dan warna"
            meta="kontras tinggi untuk dibaca di bawah matahari"
          >
            <Contrast />
          </Row>
        </RowList>
        <p className="muted">Saku Kader {import.meta.env.VITE_APP_VERSION}</p>
      </div>
    </AppShell>
  )
}

function lastWords({ lastSyncAt: at, running }: SyncState, now: Date): string {
  if (at === undefined)
    return running
      ? 'Catatan puskesmas sedang diambil untuk pertama kali.'
      : 'Belum pernah tersambung sejak didaftarkan.'
  const day = isoDay(new Date(at))
  return day === isoDay(now)
    ? `Terakhir tersambung hari ini, ${clockTime(at)}.`
    : `Terakhir tersambung ${plainDay(day)}, ${clockTime(at)}.`
}

/** What a laptop shows beside the page and the foot of a phone has no room for. */
function MorePlaces({ role }: { role: Role }) {
  const shown = new Set(placesOf(role).map(p => p.href))
  const more = sidePlacesOf(role).filter(p => !shown.has(p.href))
  if (more.length === 0) return null
  return (
    <RowList>
      {more.map(p => (
        <Row key={p.href} lead={<Tile tone="utama" icon={p.icon} />} name={p.label} href={p.href} />
      ))}
    </RowList>
  )
}
