import { useLocation } from 'wouter'
import { carryIn } from '../../db/handover/index.ts'
import type { Packet } from '../../domain/handover/index.ts'
import { AppShell, Button, Facts, Hint, Notice, useToast } from '../../ui/index.ts'
import { Check } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { SaveFault } from '../shared/SaveFault.tsx'
import { useSaving } from '../shared/saving.ts'
import { longDay } from '../shared/words.ts'
import { CheckNumber } from './CheckNumber.tsx'

type Props = { packet: Packet; code: string; people: number; onClose: () => void }

/** Whose it is, of which day, how much: then she takes it, or not. */
export function Confirm({ packet, code, people, onClose }: Props) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const { saving, fault, run } = useSaving()
  const { from, on, day, entries } = packet
  const name = pocket.card(from.account)?.nama ?? from.name
  const take = (): Promise<void> =>
    run(async () => {
      const { fresh } = await carryIn(await pocket.log(), packet)
      toast(
        fresh > 0
          ? `${fresh} isian dari HP ${name} masuk. Tersimpan di HP`
          : 'Semua sudah ada di HP ini. Tidak ada yang berubah.',
      )
      navigate(pocket.card(day) ? `/hari/${day}` : '/', { replace: true })
    })
  return (
    <AppShell
      title="Terima antrean"
      back="/hari"
      task
      foot={
        <Button kind="main" icon={Check} disabled={saving} onClick={() => void take()}>
          Terima antrean
        </Button>
      }
    >
      <div className="stack">
        <SaveFault fault={fault} />
        <Facts
          facts={[
            { term: 'Dari HP', value: <strong>{name}</strong>, wide: true },
            { term: 'Hari buka', value: longDay(on), wide: true },
          ]}
        />
        <CheckNumber code={code} people={people} entries={entries.length} />
        <Notice title={`Nomor di HP ${name} juga ${code}?`}>Kalau berbeda, jangan terima.</Notice>
        <Hint>
          Yang diterima ditandai “dari HP lain” sampai HP {name} mengirimnya sendiri ke puskesmas. Catatan
          Bapak/Ibu tidak berubah.
        </Hint>
        <Button onClick={onClose}>Jangan terima</Button>
      </div>
    </AppShell>
  )
}
