import { pushAnswer } from '../domain/log/index.ts'
import type { PushAnswer, PushRequest } from '../domain/log/index.ts'
import { takesColumns, takesHeader } from '../domain/log/columns/type.ts'
import type { Call } from './http-call.ts'
import type { HttpBody, Zip } from './http-body.ts'
import type { Reading } from './http-columns.ts'
import { failed } from './transport.ts'
import type { Failed, Outcome } from './transport.ts'

/** What a server of before the columns takes at once. */
const olderTakes = 500
const path = '/api/push'

export type Push = {
  push(input: PushRequest): Promise<Outcome<PushAnswer>>
  /** Any answer of the server says whether it takes columns. */
  heard(headers: Headers): void
}

/**
 * In columns from the first push on, for the server that handed out this app reads them. One that was set back to an
 * older version says so in its answers, or refuses, and is then sent plain JSON.
 */
export function pushing(
  ask: (what: Call<PushAnswer>) => Promise<Outcome<PushAnswer>>,
  reading: Reading,
  gzip?: Zip['gzip'],
): Push {
  let taken = true
  let refused = false

  async function inColumns(input: PushRequest): Promise<Outcome<PushAnswer> | undefined> {
    const body = taken && !refused ? await columnsOf(input, gzip) : undefined
    if (!body) return undefined
    const outcome = await ask({ path, body, answer: pushAnswer, ...reading(body.ids) })
    if (!failed(outcome) || !isUnread(outcome, input)) return outcome
    refused ||= outcome.fault === 'refused'
    return undefined
  }

  return {
    heard: headers => (taken = headers.get(takesHeader) === takesColumns),
    async push(input) {
      const outcome = await inColumns(input)
      if (outcome) return outcome
      return tooManyForOlder(input) ? { fault: 'too-large' } : ask({ path, input, answer: pushAnswer })
    },
  }
}

/** Loaded when something is sent. Whatever goes wrong here, plain JSON takes the same entries. */
const columnsOf = (input: PushRequest, gzip?: Zip['gzip']): Promise<HttpBody | undefined> =>
  import('./columns-body.ts').then(({ columnsBody }) => columnsBody(input, gzip)).catch(() => undefined)

/**
 * It does not know the form (`jenis`), cannot read it (`kolom`), or a box on the way does not let it through. What one
 * save alone is too large for is judged by its plain form.
 */
const isUnread = ({ fault, reason }: Failed, { saves }: PushRequest): boolean =>
  fault === 'refused'
    ? reason === undefined || reason === 'jenis' || reason === 'kolom'
    : fault === 'too-large' && saves.length === 1

/** Said here, not after the upload; less is sent then. One save is never too many. */
const tooManyForOlder = ({ saves }: PushRequest): boolean =>
  saves.length > 1 && saves.reduce((n, s) => n + s.entries.length, 0) > olderTakes
