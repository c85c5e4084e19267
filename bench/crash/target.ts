/** One kind of accident, repeated. Every target is a module of its own that the list in `targets.ts` names. */
export type Options = {
  /** How often; undefined: as often as the target thinks right for a release. */
  readonly times: number | undefined
  readonly seed: number
  /** Under the server. */
  readonly database: 'sqlite' | 'postgres'
  readonly say: (line: string) => void
}

/** `good`: nothing was lost. `impossible`: this machine cannot do it, and nothing was tried. */
export type Result = {
  readonly outcome: 'good' | 'lost' | 'impossible'
  readonly figures: Readonly<Record<string, unknown>>
}

export type Target = (options: Options) => Promise<Result>

export const impossible = (because: string): Result => ({ outcome: 'impossible', figures: { because } })
export const judged = (good: boolean, figures: Result['figures']): Result => ({
  outcome: good ? 'good' : 'lost',
  figures,
})
