import type { Entry, Verdict } from '../../src/domain/log/index.ts'

/** What the simulator reads in messages, wherever in a message it stands, so that new messages need nothing new here. */
type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A message and the messages inside it, such as the page in the answer to a push. */
export function partsOf(message: unknown): readonly Fields[] {
  if (!isFields(message)) return []
  return [message, ...Object.values(message).flatMap(inner => partsOf(inner))]
}

const listOf = (part: Fields, key: string): readonly unknown[] => {
  const list = part[key]
  return Array.isArray(list) ? list : []
}

/** Every number of the log that a message names. */
export function seqsIn(message: unknown): number[] {
  return partsOf(message).flatMap(part => {
    const own = typeof part['seq'] === 'number' ? [part['seq']] : []
    const inner = ['verdicts', 'placed', 'items'].flatMap(key => listOf(part, key).flatMap(seqsIn))
    return [...own, ...inner]
  })
}

export const savesIn = (message: unknown): number =>
  partsOf(message).reduce((n, p) => n + listOf(p, 'saves').length, 0)

/** The verdicts of an answer that the server has just made. */
export const verdictsIn = (answer: unknown): readonly Verdict[] =>
  partsOf(answer).flatMap(part => listOf(part, 'verdicts')) as readonly Verdict[] // made by the server in this process

type Served = { readonly entry?: Entry }

/** What a page of an answer serves. */
export function entriesIn(answer: unknown): readonly Entry[] {
  const items = partsOf(answer).flatMap(part => listOf(part, 'items')) as readonly Served[] // made by the server in this process
  return items.flatMap(({ entry }) => entry ?? [])
}

/** H1: in every answer. */
export const epochIn = (answer: unknown): string =>
  isFields(answer) && typeof answer['epoch'] === 'string' ? answer['epoch'] : ''

/** The message with another list under this key, where it has one. */
export function withList(
  message: unknown,
  key: string,
  change: (list: readonly unknown[]) => readonly unknown[],
): unknown {
  if (!isFields(message) || !Array.isArray(message[key])) return message
  return { ...message, [key]: change(message[key]) }
}

/** Pages are as small as the history says: whoever asks for one gets that limit, alone or with a push. */
export function withLimit(path: string, message: unknown, limit: number | undefined): unknown {
  if (limit === undefined || !isFields(message)) return message
  if (path.endsWith('/pull')) return { ...message, limit }
  return isFields(message['page']) ? { ...message, page: { ...message['page'], limit } } : message
}
