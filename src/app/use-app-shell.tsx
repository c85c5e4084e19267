import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Condition, Live, SyncState } from '../db/index.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'
import { useNow } from '../features/shared/clock.ts'
import { useLive } from '../features/shared/pocket.tsx'
import { chipWords } from '../features/shared/sync-words.ts'
import { Button, Chip, DemoBanner, Notice } from '../ui/index.ts'
import type { Shell } from '../ui/index.ts'
import { ClockNotice, isClockWrong } from './ClockNotice.tsx'
import { placesOf, sidePlacesOf } from '../features/shared/places.ts'
import { startUpdates } from './update.ts'
import type { Updates } from './update.ts'

const roleWords = {
  kader: 'Kader',
  bidan: 'Bidan',
  puskesmas: 'Puskesmas',
  dinkes: 'Dinas Kesehatan',
} as const

const nothing: SyncState = { waiting: 0, sent: 0, waitingOnServer: 0, toFix: 0, running: false, online: true }
const noSync: Live<SyncState> = { get: () => nothing, subscribe: () => () => undefined }
const stillOpen: AppPocket['closed'] = { get: () => 'open', subscribe: () => () => undefined }

const asUsual: Condition = { copy: 'unknown', room: 'unknown' }
const noCondition: Live<Condition> = { get: () => asUsual, subscribe: () => () => undefined }
const Troubles = lazy(async () => ({ default: (await import('./Troubles.tsx')).Troubles }))

/** Screens where something is being filled in: an update is never offered there. */
const inForm = /^\/(ukur|betulkan|daftar|warga\/[^/]+\/|hari\/[^/]+\/salin|impor|target)/

/** Top bar, navigation and banners of every screen. */
export function useAppShell({ pocket, demo }: { pocket?: AppPocket; demo: boolean }): Shell {
  const [path] = useLocation()
  const sync = useLive(pocket?.sync ?? noSync)
  const closed = useLive(pocket?.closed ?? stillOpen)
  const { room } = useLive(pocket?.condition ?? noCondition)
  const { damage } = sync
  const [updates, setUpdates] = useState<Updates>()
  const [updateReady, setUpdateReady] = useState(false)
  useEffect(() => {
    void startUpdates().then(found => {
      setUpdates(found)
      found?.onUpdateReady(() => setUpdateReady(true))
    })
  }, [])
  const words = chipWords(sync)
  const now = useNow()
  const wrongClock = isClockWrong(sync, now())
  const newer = closed === 'newer-app'
  const sends = pocket !== undefined && pocket.profile.role !== 'dinkes'
  const inTrouble = damage !== undefined || room === 'low' || room === 'spoilt'
  const offer = newer || (updateReady && !inForm.test(path))

  return useMemo(
    () => ({
      brand: 'Saku Kader',
      // The dinkes has figures and no records: nothing of it waits, nothing is sent (RULES.md J8).
      chip: sends ? <Chip state={words.state} text={words.text} href="/saya" /> : null,
      places: pocket ? placesOf(pocket.profile.role) : [],
      sidePlaces: pocket ? sidePlacesOf(pocket.profile.role) : [],
      current: path,
      ...(pocket ? { me: { name: pocket.profile.name, role: roleWords[pocket.profile.role] } } : {}),
      banner: (
        <>
          {demo ? <DemoBanner /> : null}
          {wrongClock ? <ClockNotice now={now()} /> : null}
          {inTrouble && path !== '/saya/keadaan' ? (
            <Suspense>
              <Troubles damage={damage} room={room} />
            </Suspense>
          ) : null}
          {offer ? (
            <Notice
              title={newer ? 'Aplikasi diperbarui, muat ulang' : 'Versi baru siap dipakai'}
              actions={
                <Button
                  small
                  onClick={() => void (updates ? updates.applyUpdate() : window.location.reload())}
                >
                  Muat ulang
                </Button>
              }
            >
              Isian yang belum selesai tetap tersimpan.
            </Notice>
          ) : null}
        </>
      ),
    }),
    [
      pocket,
      sends,
      words.state,
      words.text,
      path,
      demo,
      newer,
      offer,
      updates,
      wrongClock,
      now,
      inTrouble,
      damage,
      room,
    ],
  )
}
