import { alasanLupakan } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'

/** Codes, because the reason outlives her only in the server's audit, where no name may stand. */
export const reasons = Object.entries(alasanLupakan).map(([value, label]) => ({ value, label }))

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id')

/** Her name as it is registered, or the word; a hurried thumb types neither by chance. */
export const isConfirmed = (typed: string, name: string): boolean =>
  plain(typed) !== '' && [plain(name), 'lupakan'].includes(plain(typed))

/** Who loses a link to her and stays: her children, and those of her household. */
export type Left = { readonly card: Card; readonly as: 'anak' | 'serumah' }

export function leftBehind(card: Card, people: readonly Card[]): Left[] {
  const gone = new Set([card.id, ...(card.gabungan ?? [])])
  return people.flatMap((other): Left[] => {
    if (gone.has(other.id)) return []
    if (other.ibuId !== undefined && gone.has(other.ibuId)) return [{ card: other, as: 'anak' }]
    return card.rumah !== undefined && other.rumah === card.rumah ? [{ card: other, as: 'serumah' }] : []
  })
}

export const leftWords: Readonly<Record<Left['as'], string>> = {
  anak: 'tetap terdaftar, tidak lagi tersambung ke ibunya',
  serumah: 'tetap terdaftar di rumah yang sama',
}
