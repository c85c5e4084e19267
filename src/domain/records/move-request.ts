/** What another place asked about somebody, as a card holds it. */
export type MoveRequest = {
  readonly record: string
  readonly ke: string
  readonly keNama: string
  readonly olehNama: string
  /** Since when she is registered there. */
  readonly tanggal: string
  readonly on: string
  readonly jawaban?: 'ya' | 'tidak'
  /** On which day who asked took it back: it is no question any more (K8). */
  readonly ditarik?: string
}

/** Since when she is at home here by a yes of her old place (K5); known to health workers alone. */
export const givenSince = (asked: readonly MoveRequest[] = [], at?: string): string | undefined =>
  asked.findLast(r => r.jawaban === 'ya' && r.ditarik === undefined && r.ke === at)?.tanggal

/** K8: what was said yes to here after it was taken back; she did not go. */
export const yesTooLate = (asked: readonly MoveRequest[] = []): readonly MoveRequest[] =>
  asked.filter(r => r.jawaban === 'ya' && r.ditarik !== undefined)

/** What is still to be answered, each place once: she may be several records, and was asked about as each. */
export const openRequests = (asked: readonly MoveRequest[] = [], at?: string): MoveRequest[] =>
  asked.filter((r, i) => isOpen(r) && r.ke !== at && asked.findIndex(o => isOpen(o) && o.ke === r.ke) === i)

const isOpen = ({ jawaban, ditarik }: MoveRequest): boolean => jawaban === undefined && ditarik === undefined
