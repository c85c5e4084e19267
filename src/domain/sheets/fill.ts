import type { Figures } from '../indicators/index.ts'
import type { View } from '../log/index.ts'
import { recordById, shown } from '../log/index.ts'
import { orang } from '../records/index.ts'
import type { Asked } from './asked.ts'
import { lookBook } from './look.ts'
import type { Look } from './look.ts'
import type { FromFigures, Row, Sheet, Subject } from './sheet.ts'

export type Incomplete = {
  readonly id: string
  readonly name: string
  readonly posyandu: string
  readonly missing: readonly string[]
}

export type Filled = {
  readonly rows: readonly Row[]
  /** Rows whose form cannot do without a cell that is empty, and people who could be put into no form at all. */
  readonly incomplete: readonly Incomplete[]
  /** Rows that were left off because the other system has them (`alreadyWords` of the sheet). */
  readonly already: number
}

export type Filling = {
  visit(subject: Subject): void
  /** Whom rows speak of and who lives elsewhere: a mother at another posyandu. She gets no row. */
  unread(): readonly string[]
  know(subject: Subject): void
  finish(first?: number): Filled
}

/** The rows of a sheet of figures from sums that are kept: nobody is read. */
export const filledFrom = (
  { counted }: { readonly counted: FromFigures },
  figures: Figures,
  of: { readonly month: string; readonly posyandu: readonly string[] },
  names: Pick<Look, 'area' | 'staff'>,
  edition?: string,
): readonly Row[] => counted.rows(figures, of, lookBook(names).look, edition)

/** One pass over everybody of an area; the rows come at the end, because a child's row asks for her mother. */
export function fill(
  sheet: Sheet,
  asked: Asked,
  names: Pick<Look, 'area' | 'staff'>,
  edition?: string,
): Filling {
  const book = lookBook(names)
  const collector = sheet.start(asked, edition)
  const unplaced: Incomplete[] = []
  return {
    visit: subject => {
      book.visit(subject.view, subject.id)
      collector.visit(subject)
      const nowhere = withoutBirth(subject, asked)
      if (nowhere) unplaced.push(nowhere)
    },
    unread: book.unread,
    know: ({ id, view }) => book.visit(view, id),
    finish: first => {
      const rows = collector.finish(book.look, first)
      const listed = new Set(rows.map(r => r.whose.id))
      return {
        rows,
        already: collector.already?.() ?? 0,
        incomplete: [...lackingIn(rows), ...unplaced.filter(u => !listed.has(u.id))],
      }
    },
  }
}

/** Who has several rows that lack the same is to be mended once. */
function lackingIn(rows: readonly Row[]): readonly Incomplete[] {
  const people = Map.groupBy(
    rows.filter(r => r.missing.length > 0),
    r => r.whose.id,
  )
  return [...people.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const missing = new Set([first, ...more].flatMap(r => r.missing))
    return [{ ...first.whose, missing: [...missing] }]
  })
}

/** Without date of birth or sex nobody knows on which form she belongs. */
function withoutBirth({ id, view }: { id: string; view: View }, asked: Asked): Incomplete | undefined {
  const person = recordById(view, orang.kind, id)
  if (!person || shown(person, 'status') !== 'aktif') return undefined
  const posyandu = String(shown(person, 'posyandu') ?? '')
  if (asked.posyandu && !asked.posyandu.has(posyandu)) return undefined
  const missing = [
    ...(shown(person, 'tanggal_lahir') ? [] : ['Tanggal lahir']),
    ...(shown(person, 'jk') ? [] : ['Jenis kelamin']),
  ]
  return missing.length > 0
    ? { id, name: String(shown(person, 'nama') ?? 'Tanpa nama'), posyandu, missing }
    : undefined
}
