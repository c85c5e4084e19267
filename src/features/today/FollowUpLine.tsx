import { useEffect, useState } from 'react'
import { Row, RowList, Tile } from '../../ui/index.ts'
import { ListChecks } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { whenIdle } from '../shared/when-idle.ts'

type Count = { readonly people: number; readonly now: number }

/** How many are to be followed up. The rules are loaded and the sum is made after the screen stands, when the phone is idle. */
export function FollowUpLine() {
  const arrived = useArrived()
  const count = useCount()
  return (
    <RowList>
      <Row
        lead={<Tile tone={count && count.now > 0 ? 'merah' : 'netral'} icon={ListChecks} />}
        name="Perlu ditindaklanjuti"
        meta={arrived && count ? words(count) : 'menghitung…'}
        href="/tindak-lanjut"
      />
    </RowList>
  )
}

function words({ people, now }: Count): string {
  if (people === 0) return 'semua sudah ditindaklanjuti'
  return now > 0 ? `${people} warga, ${now} hari ini` : `${people} warga`
}

function useCount(): Count | undefined {
  const cards = useCards()
  const { account, role } = usePocket().profile
  const on = useToday()
  const [count, setCount] = useState<Count>()
  useEffect(() => {
    let current = true
    whenIdle(() => {
      if (!current) return
      void import('../shared/follow-up-count.ts')
        .then(({ followUpCount }) => followUpCount(cards, { on, account, role }))
        // A file that did not arrive now is asked for with the next change; the line leads to the list anyway.
        .then(
          found => (current ? setCount(found) : undefined),
          () => undefined,
        )
    })
    return () => {
      current = false
    }
  }, [cards, account, role, on])
  return count
}
