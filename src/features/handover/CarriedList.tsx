import { useEffect, useState } from 'react'
import { carriedFrom, dropCarried } from '../../db/handover/index.ts'
import type { CarriedFrom } from '../../db/handover/index.ts'
import { Button, Dialog, Row, RowList, Section, useToast } from '../../ui/index.ts'
import { plainDay } from '../shared/words.ts'
import { usePocket } from '../shared/pocket.tsx'

/** What came from other phones and is not from the server yet; it can be put aside. */
export function CarriedList() {
  const pocket = usePocket()
  const toast = useToast()
  const [list, setList] = useState<readonly CarriedFrom[]>([])
  const [asking, setAsking] = useState<CarriedFrom>()
  useEffect(() => {
    let current = true
    const read = (): void => {
      void pocket
        .log()
        .then(carriedFrom)
        .then(found => (current ? setList(found) : undefined))
    }
    read()
    const stop = pocket.cards.subscribe(read)
    return () => {
      current = false
      stop()
    }
  }, [pocket])
  const nameOf = (one: CarriedFrom): string => pocket.card(one.account)?.nama ?? 'kader lain'
  const whenOf = ({ day }: CarriedFrom): string => {
    const on = pocket.card(day)?.hari?.tanggal
    return on ? ` · hari buka ${plainDay(on)}` : ''
  }
  const drop = async (one: CarriedFrom): Promise<void> => {
    setAsking(undefined)
    await dropCarried(await pocket.log(), one.replica)
    toast(`Yang dari HP ${nameOf(one)} dikeluarkan`)
  }
  if (list.length === 0) return null
  return (
    <Section title="Sudah diterima, belum di puskesmas">
      <RowList>
        {list.map(one => (
          <Row key={one.replica} name={`Dari HP ${nameOf(one)}`} meta={`${one.saves} simpanan${whenOf(one)}`}>
            <Button small onClick={() => setAsking(one)}>
              Keluarkan
            </Button>
          </Row>
        ))}
      </RowList>
      <Dialog
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
        title="Keluarkan dari HP ini?"
        actions={
          <>
            <Button kind="main" onClick={() => (asking ? void drop(asking) : undefined)}>
              Keluarkan
            </Button>
            <Button onClick={() => setAsking(undefined)}>Batal</Button>
          </>
        }
      >
        Yang dari HP {asking ? nameOf(asking) : ''} tidak terlihat lagi di sini. Di HP itu tidak ada yang
        hilang, dan yang Bapak/Ibu catat sendiri tetap ada.
      </Dialog>
    </Section>
  )
}
