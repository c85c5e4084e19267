import type { SasaranList, SasaranRow } from '../../../domain/import/index.ts'
import { sasaranGroups } from '../../../domain/indicators/index.ts'
import type { SasaranSource } from '../../../domain/records/index.ts'
import { DataTable, Notice } from '../../../ui/index.ts'
import { columnWords, groups } from './typed-plan.ts'
import type { AreaPlan } from './use-plans.ts'

type Props = { list: SasaranList; plans: readonly AreaPlan[]; source: SasaranSource }

const shownFaults = 10

/** What the file would write, beside what stands there now, and the rows that are not used. */
export function FileRows({ list, plans, source }: Props) {
  const { rows, faults, unread } = list
  const planOf = new Map(plans.map(p => [p.area.id, p]))
  const read = groups.filter(group => rows.some(r => r.numbers[group] !== undefined))
  const cell = ({ area, numbers }: SasaranRow, group: (typeof groups)[number]) => {
    const now = numbers[group]
    const before = planOf.get(area)?.plan?.[source]?.[group]
    if (now === undefined) return '–'
    const words = now.toLocaleString('id-ID')
    return before === undefined || before === now ? words : `${before.toLocaleString('id-ID')} → ${words}`
  }
  return (
    <>
      {faults.length > 0 ? (
        <Notice kind="kuning" title={`${faults.length} baris tidak dipakai`} live>
          <ul className="office-points">
            {faults.slice(0, shownFaults).map(({ line, message }) => (
              <li key={line}>
                Baris {line}: {message}
              </li>
            ))}
          </ul>
          {faults.length > shownFaults ? <p>dan {faults.length - shownFaults} baris lain.</p> : null}
          <p>Betulkan di berkasnya lalu pilih lagi, atau simpan yang sudah benar.</p>
        </Notice>
      ) : null}
      {unread.length > 0 ? (
        <Notice title="Kolom yang tidak dibaca">{unread.join(', ')}. Bukan kelompok sasaran.</Notice>
      ) : null}
      {rows.length === 0 ? (
        <Notice kind="kuning" title="Tidak ada angka yang bisa dipakai" />
      ) : (
        <DataTable
          caption={`Yang akan disimpan, sasaran ${columnWords[source]}`}
          rows={rows}
          rowKey={r => r.area}
          pageSize={rows.length}
          columns={[
            { id: 'wilayah', header: 'Wilayah', cell: r => planOf.get(r.area)?.area.nama ?? '' },
            ...read.map(group => ({
              id: group,
              header: sasaranGroups[group],
              figure: true,
              cell: (r: SasaranRow) => cell(r, group),
            })),
          ]}
        />
      )}
    </>
  )
}
