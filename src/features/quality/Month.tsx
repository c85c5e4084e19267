import { useMemo } from 'react'
import type { Area } from '../../domain/areas/index.ts'
import { byMeasurer, registerOf, sumOf, toMend, within } from '../../domain/quality/index.ts'
import type { Found, OfMeasurer } from '../../domain/quality/index.ts'
import { BigNumber, Button, Card, Hint, LinkButton } from '../../ui/index.ts'
import { Download, Printer } from '../../ui/icons.tsx'
import { download } from '../shared/download.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePrint } from '../shared/use-print.ts'
import { address } from './choice.ts'
import type { Choice } from './choice.ts'
import { figuresFile } from './figures-file.ts'
import { Measurers } from './Measurers.tsx'
import { MendList } from './MendList.tsx'
import { Overview } from './Overview.tsx'
import { PrintedQuality } from './PrintedQuality.tsx'

type Props = {
  found: Found
  choice: Choice
  choose: (change: Partial<Choice>) => void
  list: readonly Area[]
  today: string
  health: boolean
}

/** One month of the chosen posyandu. */
export function Month({ found: all, choice, choose, list, today, health }: Props) {
  const pocket = usePocket()
  const printing = usePrint()
  const wanted = useMemo(() => {
    const one = list.find(p => p.id === choice.wilayah)
    return new Set(one ? [one.id] : list.map(p => p.id))
  }, [list, choice.wilayah])
  const found = useMemo(() => within(all, wanted), [all, wanted])
  const rows = useMemo(() => toMend(all, wanted), [all, wanted])
  const nameOfPlace = (id: string): string => list.find(p => p.id === id)?.nama ?? 'Posyandu lain'
  const who = ({ by }: OfMeasurer): string => {
    const card = pocket.card(by)
    return card?.petugas?.panggilan ?? (card?.nama || 'Petugas lain')
  }
  const mended = sumOf(found.visits).mended + registerOf(found.people).mended
  const place = wanted.size === 1 ? nameOfPlace([...wanted][0] ?? '') : 'semua posyandu'
  return (
    <>
      {printing.open ? (
        <PrintedQuality
          found={found}
          rows={rows}
          place={place}
          today={today}
          nameOfPlace={nameOfPlace}
          who={health ? who : undefined}
        />
      ) : null}
      <div className="stack no-print">
        <Card>
          <BigNumber value={rows.length} label="bisa dirapikan" detail={`${mended} isian sudah dirapikan`} />
        </Card>
        {choice.tampil === 'daftar' ? (
          <>
            {rows.length > 0 ? (
              <Hint>
                Lihat lagi di buku atau tanyakan saat bertemu, lalu sentuh namanya untuk mengubah. Kalau
                angkanya memang begitu, sentuh “Memang benar”.
              </Hint>
            ) : null}
            <MendList rows={rows} today={today} kind={choice.jenis} onKind={jenis => choose({ jenis })} />
          </>
        ) : choice.tampil === 'petugas' ? (
          <Measurers measurers={byMeasurer(found)} who={who} place={nameOfPlace} />
        ) : (
          <Overview found={found} nameOf={nameOfPlace} hrefOf={wilayah => address({ ...choice, wilayah })} />
        )}
        <div className="mutu-choices">
          {health || rows.length > 0 ? (
            <Button icon={Printer} onClick={printing.start}>
              Cetak
            </Button>
          ) : null}
          {health && choice.tampil !== 'daftar' ? (
            <Button
              icon={Download}
              onClick={() =>
                download(figuresFile(found, { place: nameOfPlace, who }), `mutu-data-${choice.bulan}.csv`)
              }
            >
              Simpan CSV
            </Button>
          ) : null}
          {health && choice.tampil === 'daftar' ? (
            <LinkButton icon={Download} href={`/lembar?lembar=perlu-dirapikan&bulan=${choice.bulan}`}>
              Simpan sebagai berkas
            </LinkButton>
          ) : null}
        </div>
      </div>
    </>
  )
}
