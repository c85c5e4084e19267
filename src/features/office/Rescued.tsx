import { useCallback, useEffect, useState } from 'react'
import type { RescuedList } from '../../domain/devices/index.ts'
import { AppShell, EmptyState, Loading } from '../../ui/index.ts'
import { CircleCheck } from '../../ui/icons.tsx'
import { HealthWorkersOnly } from '../shared/HealthWorkersOnly.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import type { Answer } from '../shared/server.tsx'
import { NotRead } from './NotRead.tsx'
import { RescuedRows } from './RescuedRows.tsx'

const title = 'Catatan yang dikembalikan'

/** What others than its author brought back after the server was restored (W6): only the server knows. */
export function Rescued() {
  const { role } = usePocket().profile
  if (role === 'bidan' || role === 'puskesmas') return <RescuedAnswer />
  return (
    <HealthWorkersOnly title={title} back="/">
      Bidan melihat bagian ini sesudah server dipulihkan.
    </HealthWorkersOnly>
  )
}

function RescuedAnswer() {
  const server = useServer()
  const [answer, setAnswer] = useState<Answer<RescuedList>>()
  const again = useCallback(async () => setAnswer(await server.rescued()), [server])
  useEffect(() => void again(), [again])
  if (!answer)
    return (
      <AppShell title={title} back="/petugas">
        <Loading />
      </AppShell>
    )
  if (!answer.ok)
    return (
      <NotRead
        title={title}
        back="/petugas"
        what="Daftar ini belum bisa dibuka"
        message={answer.message}
        onAgain={again}
      />
    )
  return (
    <AppShell title={title} back="/petugas" wide>
      {answer.value.items.length === 0 ? (
        <EmptyState icon={CircleCheck} title="Tidak ada catatan yang dikembalikan">
          Daftar ini terisi hanya bila server pernah dipulihkan dari cadangan.
        </EmptyState>
      ) : (
        <RescuedRows list={answer.value} />
      )}
    </AppShell>
  )
}
