import { useEffect, useState } from 'react'
import { AppShell, LinkButton, Loading, Row, RowList, Section, Tile } from '../../ui/index.ts'
import { UserPlus, UserRound } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'

type Known = Awaited<ReturnType<ReturnType<typeof useServer>['accounts']>>[number]
const roles = { kader: 'Kader', bidan: 'Bidan', puskesmas: 'Puskesmas', dinkes: 'Dinas Kesehatan' } as const

/** A phone that the family or two kader share: each account has its own database and its own outbox. */
export function Accounts() {
  const server = useServer()
  const { profile } = usePocket()
  const [known, setKnown] = useState<readonly Known[]>()
  useEffect(() => {
    void server.accounts().then(setKnown)
  }, [server])
  return (
    <AppShell
      title="Ganti akun"
      back="/saya"
      foot={
        <LinkButton kind="main" icon={UserPlus} href="/daftarkan-hp">
          Tambah akun lain
        </LinkButton>
      }
    >
      {known === undefined ? <Loading /> : null}
      <Section title="Akun di HP ini">
        <RowList>
          {(known ?? []).map(k => (
            <Row
              key={k.replica}
              lead={<Tile tone="netral" icon={UserRound} />}
              name={k.name}
              meta={k.replica === profile.replica ? `${roles[k.role]} · sedang dipakai` : roles[k.role]}
              {...(k.replica === profile.replica ? {} : { onClick: () => void server.switchTo(k.replica) })}
            />
          ))}
        </RowList>
      </Section>
      <p className="hint">Catatan yang belum terkirim tetap aman di akun masing-masing.</p>
    </AppShell>
  )
}
