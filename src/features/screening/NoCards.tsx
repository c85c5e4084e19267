import type { Card } from '../../domain/records/index.ts'
import { AppShell, EmptyState, LinkButton } from '../../ui/index.ts'
import { UserRound } from '../../ui/icons.tsx'

type Props = { card: Card | undefined; person: string; back: string; hari: string | undefined }

/** Nothing can be asked: she is not on this phone, or her age or sex is not known. */
export function NoCards({ card, person, back, hari }: Props) {
  const query = hari === undefined ? '' : `?hari=${hari}`
  return (
    <AppShell title="Ukur dan tanya" back={back} task>
      {card ? (
        <EmptyState
          icon={UserRound}
          title="Lengkapi dulu tanggal lahir dan jenis kelamin."
          action={<LinkButton href={`/warga/${person}/ubah${query}`}>Lengkapi data</LinkButton>}
        >
          Kartu yang sesuai dipilih dari umur.
        </EmptyState>
      ) : (
        <EmptyState icon={UserRound} title="Orang ini belum ada di HP ini.">
          Datanya masuk begitu ada sinyal.
        </EmptyState>
      )}
    </AppShell>
  )
}
