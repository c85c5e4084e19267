import type { Body, Entry, ReaderClass } from './entry.ts'

export const roles = ['kader', 'bidan', 'puskesmas', 'dinkes'] as const
export type Role = (typeof roles)[number]

/**
 * What the machinery must know of a kind to file it; it never reads a kind's name or meaning.
 * home: the body field that says whose feed holds the subject · area: an area of the tree, under the parent in that field
 * link: "same person" (fields `dengan`, `aktif`) · forget: everything about the subject goes
 */
export type Effect =
  | { readonly type: 'home'; readonly field: string }
  | {
      readonly type: 'area'
      readonly parent: string
      /** Subjects of other areas are never moved across such an area. Absent: across the root alone. */
      readonly borders?: (body: Body) => boolean
      /** People are served here, so it can be a home. Absent: everywhere. */
      readonly serves?: (body: Body) => boolean
    }
  | { readonly type: 'link' }
  | { readonly type: 'forget' }

/** The answer of a kind's own stored schema: undefined when the body can be filed. */
export type TypeFault = { readonly field: string; readonly expected: string }

export type Kind = {
  readonly kind: string
  readonly v: number
  readonly writers: readonly Role[]
  /** The strictest reader class of what a body holds; an entry is never shown to a wider class than this. */
  readonly classOf: (body: Body) => ReaderClass
  readonly faultOf: (body: Body) => TypeFault | undefined
  /** Bodies of older versions, read as today's; the stored entry is never rewritten. */
  readonly upcast?: (body: Body, v: number) => Body
  readonly effect?: Effect
  /** E6: the id that the subject of such a founding entry must have; undefined when its parts are missing. */
  readonly subjectId?: (entry: Pick<Entry, 'posyandu' | 'body'>) => string | undefined
}

/** The explicit list, handed in by whoever runs the machinery. A kind that is not in it is kept and passed on unread. */
export type Kinds = ReadonlyMap<string, Kind>

export const kindList = (kinds: readonly Kind[]): Kinds => new Map(kinds.map(k => [k.kind, k]))

/** A body of an older version, as today's. */
export const bodyToday = ({ body, v }: Pick<Entry, 'body' | 'v'>, kind: Kind | undefined): Body =>
  kind?.upcast && v < kind.v ? kind.upcast(body, v) : body

export const strictest = (a: ReaderClass, b: ReaderClass): ReaderClass =>
  a === 'health' || b === 'health' ? 'health' : 'posyandu'
