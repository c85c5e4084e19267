import { useMemo } from 'react'
import { recordsOf } from '../../domain/log/index.ts'
import { impor, read } from '../../domain/records/index.ts'
import { Row, RowList, Section } from '../../ui/index.ts'
import { useAreas, usePosyanduList } from '../shared/areas.ts'
import { useSubjects } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'
import { count } from './figures.ts'
import { UndoImport } from './UndoImport.tsx'

const shownAtOnce = 10

/** The last lists that came in, each of which can be taken back as a whole. */
export function EarlierImports() {
  const posts = usePosyanduList()
  const tree = useAreas()
  const ids = useMemo(() => posts.map(p => p.id), [posts])
  const opened = useSubjects(ids)
  const batches = (opened ?? [])
    .flatMap(o =>
      recordsOf(o.view, impor.kind).map(record => ({ area: o.id, record, body: read(impor, record) })),
    )
    .toSorted((x, y) => (x.record.happenedOn < y.record.happenedOn ? 1 : -1))
    .slice(0, shownAtOnce)
  if (batches.length === 0) return null
  return (
    <Section title="Impor sebelumnya">
      <RowList label="Impor sebelumnya">
        {batches.map(({ area, record, body }) => {
          const name = body.nama_berkas ?? 'Daftar'
          return (
            <Row
              key={record.id}
              name={name}
              meta={`${count(body.baris ?? 0)} warga, ${tree.byId.get(area)?.nama ?? ''}, ${plainDay(record.happenedOn)}${body.dibatalkan ? ', dibatalkan' : ''}`}
            >
              {body.dibatalkan ? null : <UndoImport area={area} batch={record.id} name={name} />}
            </Row>
          )
        })}
      </RowList>
    </Section>
  )
}
