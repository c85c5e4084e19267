import { useState } from 'react'
import { setYearPlan } from '../../../domain/records/index.ts'
import { Button, Notice, useToast } from '../../../ui/index.ts'
import { Plus } from '../../../ui/icons.tsx'
import { usePen } from '../../shared/pen.ts'
import { SaveFault } from '../../shared/SaveFault.tsx'
import { useSaving } from '../../shared/saving.ts'
import { Confirm } from '../Confirm.tsx'
import { useSavePlans } from './save-plans.ts'
import type { AreaPlan } from './use-plans.ts'

/** Last year's numbers as a start, for areas that have none yet; each is an entry like one that was typed. */
export function CopyYear({ plans, tahun }: { plans: readonly AreaPlan[]; tahun: number }) {
  const toast = useToast()
  const pen = usePen('')
  const savePlans = useSavePlans()
  const { saving, fault, run } = useSaving()
  const [asking, setAsking] = useState(false)
  const empty = plans.filter(p => p.opened === undefined && p.before !== undefined)
  if (empty.length === 0) return <SaveFault fault={fault} />
  const copy = (): Promise<void> =>
    run(async () => {
      setAsking(false)
      await savePlans(
        empty.map(({ area, before }) =>
          setYearPlan(
            { ...pen, posyandu: area.id },
            { area: area.id, tahun },
            {
              pusdatin: before?.pusdatin,
              daerah: before?.daerah,
              riil: before?.riil,
              target: before?.target,
            },
          ),
        ),
      )
      toast(`Angka ${tahun - 1} disalin untuk ${empty.length} wilayah. Periksa lagi satu per satu.`)
    })
  return (
    <>
      <SaveFault fault={fault} />
      <Notice
        title={`${empty.length} wilayah sudah punya angka ${tahun - 1}`}
        actions={
          <Button small icon={Plus} disabled={saving} onClick={() => setAsking(true)}>
            Salin angka {tahun - 1}
          </Button>
        }
      >
        Bisa disalin sebagai awal, lalu dibetulkan. Wilayah yang sudah diisi untuk {tahun} tidak diubah.
      </Notice>
      <Confirm
        question={
          asking
            ? {
                title: `Salin angka ${tahun - 1} ke ${tahun}?`,
                text: `Sasaran dan target ${empty.length} wilayah yang belum diisi mulai dari angka tahun lalu. PWS langsung memakainya, jadi periksa lagi setelah disalin. Siapa yang mengesahkan tidak ikut disalin.`,
                yes: 'Salin',
                onYes: () => void copy(),
              }
            : undefined
        }
        onClose={() => setAsking(false)}
      />
    </>
  )
}
