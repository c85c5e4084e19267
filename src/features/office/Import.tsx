import { useState } from 'react'
import { AppShell, EmptyState } from '../../ui/index.ts'
import { ShieldCheck } from '../../ui/icons.tsx'
import { useMyPosyandu } from '../shared/areas.ts'
import { usePocket } from '../shared/pocket.tsx'
import { ChooseList } from './ChooseList.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import type { ReadList } from './read-list.ts'
import './office.css'

export type ChosenList = Extract<ReadList, { outcome: 'rows' }>

/** An existing list of sasaran: a file, a look at what it would do, and one press. Nobody types 300 people. */
export function Import() {
  const { role } = usePocket().profile
  const [list, setList] = useState<ChosenList>()
  const [chosen, setPosyandu] = useState<string>()
  const first = useMyPosyandu()
  const posyandu = chosen ?? first
  if (role !== 'puskesmas' && role !== 'bidan')
    return (
      <AppShell title="Impor sasaran">
        <EmptyState icon={ShieldCheck} title="Dilakukan bidan atau puskesmas">
          Berikan daftar sasaran kepada bidan.
        </EmptyState>
      </AppShell>
    )
  if (!list) return <ChooseList posyandu={posyandu} onPosyandu={setPosyandu} onList={setList} />
  return <ImportPreview list={list} posyandu={posyandu} onClose={() => setList(undefined)} />
}
