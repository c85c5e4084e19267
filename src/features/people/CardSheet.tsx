import { memo } from 'react'
import { QrPicture } from '../shared/QrPicture.tsx'
import { cardAdvice } from './card-face.ts'
import type { CardFace } from './card-face.ts'
import './card-sheet.css'

/** Two columns of five: the size of an identity card fits the pouches that every copy shop seals. */
export const cardsPerPage = 10

export const pagesOf = (cards: number): number => Math.ceil(cards / cardsPerPage)

/** On paper only: A4 pages of cards with the lines to cut along. */
export const CardSheet = ({ faces }: { faces: readonly CardFace[] }) => (
  <div className="print-only card-sheet">
    {Array.from({ length: pagesOf(faces.length) }, (_, page) => (
      <div key={page} className="card-page">
        {faces.slice(page * cardsPerPage, (page + 1) * cardsPerPage).map(face => (
          <PaperCard key={face.id} {...face} />
        ))}
      </div>
    ))}
  </div>
)

const PaperCard = memo(({ name, born, posyandu, code, mark }: CardFace) => (
  <div className="paper-card">
    <QrPicture text={code} label={`Kode QR ${name}`} />
    <div>
      {mark ? <p className="paper-mark">{mark}</p> : null}
      <p className="paper-name">{name}</p>
      <p>{born}</p>
      <p>{posyandu}</p>
      <p className="paper-advice">{cardAdvice}</p>
    </div>
  </div>
))
PaperCard.displayName = 'PaperCard'
