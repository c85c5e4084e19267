import type { View } from '../../domain/log/index.ts'
import { askedForOn, openRequests, pindah } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { LinkButton, Notice } from '../../ui/index.ts'
import { plainDay } from '../shared/words.ts'

/** What is open about where she lives: her history was asked for here, or another place asks for it. */
export function MoveNotice({ card, view }: { card: Card; view: View }) {
  const asked = askedForOn(view)
  const came = view.records.some(r => r.kind === pindah.kind)
  return (
    <>
      {openRequests(card.diminta, card.posyandu).map(request => (
        <Notice
          key={request.record}
          kind="kuning"
          title={`Diminta pindah ke ${request.keNama}`}
          actions={
            <LinkButton small href={`/putuskan?kasus=${request.record}`}>
              Jawab
            </LinkButton>
          }
        />
      ))}
      {asked && !came ? (
        <Notice title={`Riwayat dari tempat lama diminta ${plainDay(asked)}, menunggu jawaban`} />
      ) : null}
    </>
  )
}
