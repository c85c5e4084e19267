/** The database cannot be used as it is. The message is the sentence for the operator: why, and what to do. */
export class UnusableDatabase extends Error {
  override readonly name: string = 'UnusableDatabase'
}
