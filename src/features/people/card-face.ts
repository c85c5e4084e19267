import type { Card } from '../../domain/records/index.ts'
import { nameOf } from '../shared/person-words.ts'
import { personQr } from '../shared/qr-text.ts'

/**
 * What a family keeps, loses and lends: enough to hand it to the right one of two Sitis, and nothing that a stranger may
 * not know. No NIK, no address, no day of birth, no life stage (it would tell a pregnancy), no health.
 */
export type CardFace = {
  readonly id: string
  readonly name: string
  readonly born: string
  readonly posyandu: string
  readonly code: string
  /** What a card of invented people says about itself. */
  readonly mark: string
}

export const faceOf = (card: Card, posyandu: string | undefined, mark = ''): CardFace => ({
  id: card.id,
  name: nameOf(card),
  born: card.lahir ? `lahir ${card.lahir.slice(0, 4)}` : '',
  posyandu: posyandu === undefined ? '' : withWord(posyandu),
  code: personQr(card.id),
  mark,
})

const withWord = (name: string): string => (/^posyandu\b/i.test(name) ? name : `Posyandu ${name}`)

export const cardAdvice = 'Bawa setiap hari buka posyandu.'
