import type { ReactNode } from 'react'
import type { Card } from '../../domain/records/index.ts'
import { Row } from '../../ui/index.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, whereOf } from '../shared/person-words.ts'

type Props = { card: Card; typed: string; day: string; came: boolean; onChoose: () => void }

export function FoundRow({ card, typed, day, came, onChoose }: Props) {
  const where = whereOf(card)
  return (
    <Row
      lead={<PersonTile card={card} day={day} />}
      name={marked(nameOf(card), typed)}
      meta={
        <>
          {metaOf(card, day)}
          {where ? (
            <>
              <br />
              {marked(where, typed)}
            </>
          ) : null}
          {card.nikEnd && /^\d+$/.test(typed.trim()) ? (
            <>
              <br />
              NIK berakhir {card.nikEnd}
            </>
          ) : null}
          {card.sasaran === 'tamu' ? (
            <>
              <br />
              Tamu
            </>
          ) : null}
        </>
      }
      end={came ? 'sudah datang' : undefined}
      onClick={onChoose}
    />
  )
}

/** Marks what was typed where it stands letter for letter; a name that only sounds alike is shown plain. */
function marked(text: string, typed: string): ReactNode {
  const word = typed.trim().split(/\s+/).at(-1) ?? ''
  const at = word.length < 2 ? -1 : text.toLowerCase().indexOf(word.toLowerCase())
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + word.length)}</mark>
      {text.slice(at + word.length)}
    </>
  )
}
