import { useMemo, useState } from 'react'
import { nearest } from '../../../domain/areas/index.ts'
import { findHeader, headerAt } from '../../../domain/import/index.ts'
import type { Answer, Header, KnownForm, Mapping, MoreRow, NewRow } from '../../../domain/import/index.ts'
import { isTakenBack } from '../../../domain/records/index.ts'
import type { Pen } from '../../../domain/records/index.ts'
import { useAreas, usePosyanduList } from '../../shared/areas.ts'
import { useToday } from '../../shared/clock.ts'
import { usePen } from '../../shared/pen.ts'
import { usePeople } from '../../shared/pocket.tsx'
import { CheckRows } from './CheckRows.tsx'
import { MapColumns } from './MapColumns.tsx'
import type { ChosenList } from './read-list.ts'

type Props = {
  list: ChosenList
  posyandu: string
  onList: (list: ChosenList) => void
  onClose: () => void
  onStart: (pen: Pen, rows: readonly (NewRow | MoreRow)[], more: More) => void
}

type More = { readonly notAdded: number; readonly form: KnownForm | undefined }

/** Two looks at a file before anything is written: which column is what, and what each row would do. */
export function ImportList({ list, posyandu, onList, onClose, onStart }: Props) {
  const people = usePeople()
  // As they were when the list was opened: what comes in meanwhile would change what was looked at.
  const [known] = useState(() => people.filter(p => !isTakenBack(p)))
  const [header, setHeader] = useState<Header>(() => findHeader(list.rows) ?? headerAt(list.rows, 0))
  const [answers, setAnswers] = useState<ReadonlyMap<number, Answer>>(new Map())
  const [checking, setChecking] = useState(false)
  const today = useToday()
  const tree = useAreas()
  const places = usePosyanduList()
  const posyandus = useMemo(
    () => places.map(({ id, nama }) => ({ id, nama, desa: nearest(tree, id, 'desa')?.nama })),
    [places, tree],
  )
  const pen = usePen(posyandu)
  const input = useMemo(
    () => ({ rows: list.rows, header, today, known, posyandu, posyandus, answers }),
    [list, header, today, known, posyandu, posyandus, answers],
  )
  if (!checking)
    return (
      <MapColumns
        list={list}
        header={header}
        onHeader={row => setHeader(headerAt(list.rows, row))}
        onMapping={(mapping: Mapping) => setHeader({ ...header, mapping })}
        onList={onList}
        onClose={onClose}
        onNext={() => setChecking(true)}
      />
    )
  return (
    <CheckRows
      list={list}
      input={input}
      headings={header.headings}
      place={posyandus.find(p => p.id === posyandu)?.nama ?? ''}
      onAnswer={(line, answer) => setAnswers(new Map([...answers, [line, answer]]))}
      onBack={() => setChecking(false)}
      onStart={(rows, notAdded) => onStart(pen, rows, { notAdded, form: header.form })}
    />
  )
}
