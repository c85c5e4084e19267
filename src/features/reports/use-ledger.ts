import { everPosyanduBelow } from '../../domain/areas/index.ts'
import { recordById } from '../../domain/log/index.ts'
import { countedOf, disalin, openRecord, read, sheetLeft, undoSheetLeft } from '../../domain/records/index.ts'
import type { ReadOf } from '../../domain/records/index.ts'
import { changedSince, printsOf } from '../../domain/sheets/index.ts'
import type { Row } from '../../domain/sheets/index.ts'
import { useAreas } from '../shared/areas.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubjects } from '../shared/pocket.tsx'
import type { Made } from './SheetPage.tsx'

type Body = ReadOf<typeof disalin.fields>
export type LedgerLine = {
  readonly record: string
  readonly posyandu: string
  readonly by: string
  readonly body: Body
}

export type Ledger = {
  /** The last time that each posyandu was carried over to each system, newest first. */
  readonly copied: readonly Copied[]
  readonly note: (how: 'xlsx' | 'csv' | 'cetak') => Promise<void>
  readonly copy: (system: NonNullable<Body['sistem']>) => Promise<void>
  readonly undo: (lines: readonly LedgerLine[]) => Promise<void>
}

export type Copied = {
  readonly system: NonNullable<Body['sistem']>
  readonly lines: readonly LedgerLine[]
  /** Of the posyandu that are shown, those that were not carried over. */
  readonly without: readonly string[]
  readonly changed: readonly string[]
  readonly gone: number
}

/** What left the app of this sheet and month, posyandu by posyandu, and what has changed since it was carried over. */
export function useLedger(made: Made): Ledger {
  const { sheet, edition, month, area, posyandu, today, filled } = made
  const pocket = usePocket()
  const tree = useAreas()
  const pen = usePen(area.id)
  const opened = useSubjects(posyandu) ?? []
  const version = [sheet.version, edition].filter(Boolean).join(' ')
  const lines = opened.flatMap(o =>
    countedOf(o.view, disalin.kind).flatMap((record): LedgerLine[] => {
      const body = read(disalin, record)
      return body.lembar === sheet.id && body.bulan === month && body.cara === 'disalin'
        ? [{ record: record.id, posyandu: record.about, by: record.items[0]?.entry.by ?? '', body }]
        : []
    }),
  )
  const rowsOf = (post: string): readonly Row[] => filled.rows.filter(r => r.whose.posyandu === post)
  const numbered = sheet.heads(edition)[0]?.key.toLowerCase() === 'no'

  const write = (body: Pick<Body, 'cara' | 'sistem'>, withPrints: boolean): Promise<unknown> =>
    pocket.save(
      everPosyanduBelow(tree, area.id).flatMap(({ id }) => {
        const rows = rowsOf(id)
        if (rows.length === 0) return []
        return sheetLeft(pen, id, {
          lembar: sheet.id,
          versi: version,
          bulan: month,
          cara: body.cara ?? 'disalin',
          sistem: body.sistem,
          jumlah: rows.length,
          tanggal: today,
          ...(withPrints ? { sidik: printsOf(rows, numbered) } : {}),
        })
      }),
    )

  const systems = [...new Set(lines.flatMap(l => l.body.sistem ?? []))]
  return {
    copied: systems.map(system => {
      const last = posyandu.flatMap(
        post => lines.findLast(l => l.posyandu === post && l.body.sistem === system) ?? [],
      )
      const since = last.map(l => changedSince(rowsOf(l.posyandu), numbered, l.body.sidik ?? ''))
      return {
        system,
        lines: last,
        without: posyandu.filter(p => rowsOf(p).length > 0 && !last.some(l => l.posyandu === p)),
        changed: since.flatMap(s => s.changed),
        gone: since.reduce((sum, s) => sum + s.gone, 0),
      }
    }),
    note: async how => void (await write({ cara: how }, false)),
    copy: async system => void (await write({ cara: 'disalin', sistem: system }, true)),
    undo: async some => {
      const drafts = some.flatMap(line => {
        const view = opened.find(o => o.id === line.posyandu)?.view
        const record = view && recordById(view, disalin.kind, line.record)
        return record ? undoSheetLeft(pen, openRecord(record)) : []
      })
      if (drafts.length > 0) await pocket.save(drafts)
    },
  }
}
