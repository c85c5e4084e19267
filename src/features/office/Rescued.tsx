import { useCallback, useEffect, useState } from 'react'
import type { RescuedList } from '../../domain/devices/index.ts'
import { AppShell, Button, EmptyState, Loading } from '../../ui/index.ts'
import { CircleCheck, RefreshCw, ShieldCheck, WifiOff } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import type { Answer } from '../shared/server.tsx'
import { RescuedRows } from './RescuedRows.tsx'

const title = 'Catatan yang dikembalikan'

/** What others than its author brought back after the server was restored (W6): only the server knows. */
export function Rescued() {
  const { role } = usePocket().profile
  if (role === 'bidan' || role === 'puskesmas') return <RescuedAnswer />
  return (
    <AppShell title={title} back="/">
      <EmptyState icon={ShieldCheck} title="Untuk bidan dan puskesmas">
        Bidan melihat bagian ini sesudah server dipulihkan.
      </EmptyState>
    </AppShell>
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
      <AppShell
        title={title}
        back="/petugas"
        foot={
          <Button kind="main" icon={RefreshCw} onClick={() => void again()}>
            Coba lagi
          </Button>
        }
      >
        <EmptyState icon={WifiOff} title="Daftar ini belum bisa dibuka">
          {answer.message}
        </EmptyState>
      </AppShell>
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
