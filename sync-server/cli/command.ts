export type Command = {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly run: (args: string[]) => Promise<void>
}
