import { useState } from 'react'
import { useMyPosyandu } from '../../shared/areas.ts'
import { HealthWorkersOnly } from '../../shared/HealthWorkersOnly.tsx'
import { usePocket } from '../../shared/pocket.tsx'
import { ChooseList } from './ChooseList.tsx'
import { ImportList } from './ImportList.tsx'
import { ImportDone } from './ImportDone.tsx'
import { ImportRunning } from './ImportRunning.tsx'
import type { ChosenList } from './read-list.ts'
import { useImport } from './use-import.ts'
import '../office.css'
import './import.css'

/** An existing list: a file, which column is what, a look at what it would do, and one press. Nobody types 300 people. */
export function Import() {
  const { role } = usePocket().profile
  const [list, setList] = useState<ChosenList>()
  const [left, setLeft] = useState(0)
  const [chosen, setPosyandu] = useState<string>()
  const first = useMyPosyandu()
  const imports = useImport()
  const posyandu = chosen ?? first
  if (role !== 'puskesmas' && role !== 'bidan')
    return <HealthWorkersOnly title="Impor sasaran">Berikan daftar sasaran kepada bidan.</HealthWorkersOnly>
  const { importing } = imports
  const close = (): void => {
    setList(undefined)
    setLeft(0)
    imports.leave()
  }
  if (importing.state === 'done')
    return <ImportDone pending={importing.pending} left={left} onClose={close} />
  if (importing.state !== 'idle')
    return <ImportRunning importing={importing} imports={imports} onClose={close} />
  if (!list)
    return <ChooseList posyandu={posyandu} onPosyandu={setPosyandu} onList={setList} imports={imports} />
  return (
    <ImportList
      key={`${list.print} ${list.sheet}`}
      list={list}
      posyandu={posyandu}
      onList={setList}
      onClose={close}
      onStart={(pen, rows, { notAdded, form }) => {
        setLeft(notAdded)
        void imports.start(pen, { name: list.name, print: list.print, system: form?.system }, rows)
      }}
    />
  )
}
