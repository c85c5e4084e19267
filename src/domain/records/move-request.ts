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
}

/** What is still to be answered, each place once: she may be several records, and was asked about as each. */
export const openRequests = (asked: readonly MoveRequest[] = [], at?: string): MoveRequest[] =>
  asked.filter(
    (r, i) =>
      r.jawaban === undefined &&
      r.ke !== at &&
      asked.findIndex(o => o.jawaban === undefined && o.ke === r.ke) === i,
  )
