import { useCallback, useEffect, useState } from 'react'
import type { CarriedFile } from '../../db/index.ts'
import type { NotTaken } from '../shared/emergency.ts'
import { useSync } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'

export type Carrying = {
  readonly files: readonly CarriedFile[] | undefined
  readonly notTaken: readonly NotTaken[]
  readonly busy: boolean
  choose(files: readonly File[]): Promise<void>
  vouchFor(id: string): Promise<void>
  drop(id: string): Promise<void>
}

/** What this phone carries for others, offered whenever the screen opens and whenever the server was reached. */
export function useCarried(): Carrying {
  const server = useServer()
  const sync = useSync()
  const [files, setFiles] = useState<readonly CarriedFile[]>()
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([])
  const [busy, setBusy] = useState(false)
  const look = useCallback(async () => setFiles(await server.carried()), [server])
  const offer = useCallback(async () => {
    await look()
    await server.sendCarried()
    await look()
  }, [server, look])
  useEffect(() => {
    void server.takeShared().then(setNotTaken).then(offer)
  }, [server, offer])
  useEffect(() => {
    // Any change may mean that the signal is back.
    if (sync) void offer()
  }, [offer, sync])

  const during = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true)
    try {
      await work()
    } finally {
      setBusy(false)
    }
  }
  return {
    files,
    notTaken,
    busy,
    choose: chosen =>
      during(async () => {
        setNotTaken(await server.carry(chosen))
        await offer()
      }),
    vouchFor: id => during(() => server.vouchFor(id).then(offer)),
    drop: id => during(() => server.dropCarried(id).then(look)),
  }
}
