import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { useLive } from '../../features/shared/pocket.tsx'
import type { AppPocket } from '../../features/shared/pocket.tsx'
import { placesOf } from '../../features/shared/places.ts'
import type { Practice } from '../../features/shared/practice.tsx'
import { FirstTasks } from '../../features/today/FirstTasks.tsx'
import { Anchor, Button, Notice } from '../../ui/index.ts'
import type { Shell } from '../../ui/index.ts'
import { GraduationCap } from '../../ui/icons.tsx'
import { placeOf } from '../place-of.ts'

const mark = 'MODE LATIHAN – bukan data warga'

type Props = { readonly pocket: AppPocket; readonly practice: Practice }

/** The same frame in another colour: band, chip and title say on every screen that nothing of it is real. */
export function usePracticeShell({ pocket, practice }: Props): Shell {
  const [path] = useLocation()
  const closed = useLive(pocket.closed)
  return useMemo(
    () => ({
      brand: 'Saku Kader LATIHAN',
      mark,
      chip: (
        <Anchor className="sync" data-state="practice" href="/saya">
          <span className="sync-face">
            <GraduationCap />
            <span>Latihan</span>
          </span>
        </Anchor>
      ),
      places: placesOf('kader'),
      current: placeOf(path),
      me: { name: pocket.profile.name, role: 'Kader' },
      first: <FirstTasks />,
      banner: (
        <>
          <p className="demo-banner practice-banner">
            <GraduationCap />
            <span>{mark}</span>
          </p>
          {closed === 'open' ? null : <Ended />}
          {path === '/hari' && practice.beside !== undefined ? (
            <RealDay beside={practice.beside} toAccount={practice.toAccount} />
          ) : null}
        </>
      ),
    }),
    [pocket, path, closed, practice],
  )
}

const Ended = () => (
  <Notice
    title="Latihan ini sudah ditutup di jendela lain"
    actions={
      <Button small onClick={() => window.location.assign('/')}>
        Muat ulang
      </Button>
    }
  />
)

/** The one screen where forgetting that this is practice would cost a whole posyandu day. */
const RealDay = ({ beside, toAccount }: { beside: string; toAccount: () => void }) => (
  <Notice
    kind="kuning"
    title="Ini latihan, bukan hari buka sungguhan"
    actions={
      <Button small onClick={toAccount}>
        Buka akun {beside}
      </Button>
    }
  >
    Yang dicatat di sini tidak pernah terkirim.
  </Notice>
)
