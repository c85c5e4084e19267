import { instruments } from '../../../src/domain/instruments/index.ts'
import { definitions } from '../../../src/domain/records/list.ts'
import type { Definition } from '../../../src/domain/records/define.ts'
import { screeningKindId } from '../../../src/domain/records/screening.ts'

/** Per kind and key of its body: type, reader class, codes of the answers: `choice posyandu ya|tidak`. */
export type Keys = Readonly<Record<string, Readonly<Record<string, string>>>>

const line = (type: string, seenBy: string, options: object | undefined): string =>
  [type, seenBy, ...(options ? [Object.keys(options).join('|')] : [])].join(' ')

const all: readonly Definition[] = definitions

export const keysOfBodies: Keys = Object.fromEntries([
  ...all.map(d => [
    d.kind,
    Object.fromEntries(Object.entries(d.fields).map(([k, f]) => [k, line(f.type, f.seenBy, f.options)])),
  ]),
  ...instruments.map(i => [
    screeningKindId(i.id),
    Object.fromEntries(
      Object.entries(i.questions).map(([k, q]) => [
        k,
        line(q.kind, q.seenBy ?? 'posyandu', 'options' in q ? q.options : undefined),
      ]),
    ),
  ]),
])
