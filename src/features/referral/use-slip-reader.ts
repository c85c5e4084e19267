import { useState } from 'react'
import { useLocation } from 'wouter'
import { usePocket } from '../shared/pocket.tsx'
import { parseQr } from '../shared/qr-text.ts'
import { unusableWords } from '../shared/qr-words.ts'

type Said = { readonly title: string; readonly words: string }

const stranger: Said = {
  title: 'Orang ini tidak ada di daftar Bapak/Ibu',
  words:
    'Mungkin warga wilayah lain, atau datanya belum sampai. Kirim dan ambil data di Saya, atau cari namanya.',
}

/** A slip opens its referral; a person's card opens the one that she waits for, else her page. */
export function useSlipReader(): { said: Said | undefined; read: (text: string) => void } {
  const pocket = usePocket()
  const [, navigate] = useLocation()
  const [said, setSaid] = useState<Said>()
  const read = (text: string): void => {
    const qr = parseQr(text)
    if (qr.kind === 'referral') return navigate(`/rujukan/${qr.person}/${qr.record}`)
    if (qr.kind !== 'person') return setSaid(unusableWords[qr.kind])
    const card = pocket.card(qr.person)
    if (card?.kind !== 'orang') return setSaid(stranger)
    const [waiting, ...more] = card.rujukan ?? []
    navigate(waiting && more.length === 0 ? `/rujukan/${card.id}/${waiting.record}` : `/warga/${card.id}`)
  }
  return { said, read }
}
