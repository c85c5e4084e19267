import { useMemo } from 'react'
import { recordsOf } from '../../../domain/log/index.ts'
import { impor, read } from '../../../domain/records/index.ts'
import { usePosyanduList } from '../../shared/areas.ts'
import { useSubjects } from '../../shared/pocket.tsx'

export type EarlierImport = {
  readonly batch: string
  readonly area: string
  readonly name: string
  readonly print: string | undefined
  readonly on: string
  readonly people: number
  readonly weighings: number
  readonly takenBack: boolean
}

/** Every list that came into the posyandu of this account, newest first; undefined while they are being read. */
export function useEarlierImports(): readonly EarlierImport[] | undefined {
  const posts = usePosyanduList()
  const ids = useMemo(() => posts.map(p => p.id), [posts])
  const opened = useSubjects(ids)
  return useMemo(
    () =>
      opened
        ?.flatMap(({ id, view }) =>
          recordsOf(view, impor.kind).map(record => {
            const body = read(impor, record)
            return {
              batch: record.id,
              area: id,
              name: body.nama_berkas ?? 'Daftar',
              print: body.sidik,
              on: record.happenedOn,
              people: body.baris ?? 0,
              weighings: body.pengukuran ?? 0,
              takenBack: body.dibatalkan === true,
            }
          }),
        )
        .toSorted((x, y) => (x.on < y.on ? 1 : -1)),
    [opened],
  )
}

/** The import of the very same file that still holds. */
export const sameFile = (imports: readonly EarlierImport[], print: string): EarlierImport | undefined =>
  imports.find(i => i.print === print && !i.takenBack)
