import { Button, LinkButton, Notice, Row, RowList, Saved } from '../../ui/index.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { unusableWords } from '../shared/qr-words.ts'
import type { CardOutcome } from './use-card-reader.ts'

type Props = {
  outcome: CardOutcome
  today: string
  /** Where a guest is registered. */
  guest: string
  onSearch: () => void
}

/** Who came in, to be compared with who stands there; or why the code led nowhere and how to go on. */
export function CardOutcomeNotice({ outcome, today, guest, onSearch }: Props) {
  if (outcome.kind === 'queued')
    return (
      <div role="status">
        <RowList>
          <Row
            lead={<PersonTile card={outcome.card} day={today} />}
            name={nameOf(outcome.card)}
            meta={metaOf(outcome.card, today)}
          />
        </RowList>
        <Saved text="Masuk antrean. Tersimpan di HP" />
      </div>
    )
  const search = (
    <Button small onClick={onSearch}>
      Cari namanya
    </Button>
  )
  if (outcome.kind === 'stranger')
    return (
      <Notice
        kind="kuning"
        live
        title="Kartu ini bukan warga di HP ini"
        actions={
          <>
            {search}
            <LinkButton small href={guest}>
              Daftarkan sebagai tamu
            </LinkButton>
          </>
        }
      >
        Mungkin warga posyandu lain, sudah pindah, sudah dihapus, atau datanya belum sampai.
      </Notice>
    )
  const { title, words } = unusableWords[outcome.kind]
  return (
    <Notice kind="kuning" live title={title} actions={search}>
      {words}
    </Notice>
  )
}
