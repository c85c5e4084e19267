import { QrPicture } from '../shared/QrPicture.tsx'
import type { CardFace } from './card-face.ts'
import './person-card.css'

/** The card on the screen, in letters that are read at arm's length; on paper it is CardSheet. */
export const CardFront = ({ name, born, posyandu, code, mark }: CardFace) => (
  <article className="card-face" aria-label={`Kartu ${name}`}>
    <QrPicture text={code} label={`Kode QR ${name}`} />
    {mark ? <p>{mark}</p> : null}
    <p className="page-title">{name}</p>
    <p>{[posyandu, born].filter(Boolean).join(' · ')}</p>
  </article>
)
