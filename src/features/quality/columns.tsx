import type { OfCard, OfMeasurer, OfPosyandu, Sum } from '../../domain/quality/index.ts'
import { instrumentById } from '../../domain/instruments/index.ts'
import { Pill } from '../../ui/index.ts'
import type { Column } from '../../ui/index.ts'
import { digitLines, mayHelp, percent } from './words.ts'

/** Columns that screen and paper share. A share stands with its count, so that two of three is not read as a rule. */
function shareColumn<R>(
  id: string,
  header: string,
  of: (row: R) => readonly [part: number, whole: number],
): Column<R> {
  return {
    id,
    header,
    figure: true,
    cell: row => {
      const [part, whole] = of(row)
      return whole === 0 ? (
        '–'
      ) : (
        <>
          <span className="mutu-share">{percent(part, whole)}</span>{' '}
          <span className="mutu-share">
            ({part}/{whole})
          </span>
        </>
      )
    },
    sortBy: row => {
      const [part, whole] = of(row)
      return whole === 0 ? undefined : part / whole
    },
  }
}

const countColumn = <R,>(id: string, header: string, of: (row: R) => number): Column<R> => ({
  id,
  header,
  figure: true,
  cell: of,
  sortBy: of,
})

const typedColumns = <R,>(of: (row: R) => Sum): Column<R>[] => [
  countColumn('kartu', 'Kartu', row => of(row).cards),
  shareColumn('terisi', 'Isian terisi', row => [of(row).answered, of(row).asked]),
  shareColumn('lewat-1', 'Disimpan > 1 hari', row => [of(row).late, of(row).timed]),
  shareColumn('lewat-7', '> 7 hari', row => [of(row).veryLate, of(row).timed]),
]

const measuredColumns = <R,>(of: (row: R) => Sum): Column<R>[] => [
  shareColumn('dicek', 'Angka perlu dicek', row => [of(row).doubtful, of(row).figured]),
  shareColumn('sama', 'Sama bulan lalu', row => [of(row).same, of(row).comparable]),
]

export const placeColumns = (nameOf: (posyandu: string) => string): Column<OfPosyandu>[] => [
  {
    id: 'posyandu',
    header: 'Posyandu',
    cell: p => nameOf(p.posyandu),
    sortBy: p => nameOf(p.posyandu),
  },
  ...typedColumns<OfPosyandu>(p => p.sum),
  ...measuredColumns<OfPosyandu>(p => p.sum),
  shareColumn('identitas', 'Identitas lengkap', p => [p.register.complete, p.register.people]),
  countColumn('belum', 'Belum dirapikan', p => p.sum.open + p.register.open),
  countColumn('sudah', 'Sudah', p => p.sum.mended + p.register.mended),
]

type Named = { readonly who: (m: OfMeasurer) => string; readonly place: (posyandu: string) => string }

export const measurerColumns = ({ who, place }: Named): Column<OfMeasurer>[] => [
  { id: 'nama', header: 'Petugas', cell: who, sortBy: who },
  { id: 'posyandu', header: 'Posyandu', cell: m => place(m.posyandu), sortBy: m => place(m.posyandu) },
  ...typedColumns<OfMeasurer>(m => m.typed),
  ...measuredColumns<OfMeasurer>(m => m.measured),
  {
    id: 'angka-akhir',
    header: 'Angka akhir, 6 bulan',
    cell: m => (
      <>
        {mayHelp(m) ? <Pill level="kuning">Dampingi</Pill> : null}
        {digitLines(m).map(line => (
          <span className="mutu-what mutu-digits" key={line}>
            {line}
          </span>
        ))}
      </>
    ),
    sortBy: m => Number(!mayHelp(m)),
  },
]

const mostGaps = 3

/** "TD sistole (12), Lingkar perut (4)" */
export function gapWords({ instrument, gaps }: OfCard): string {
  const questions = instrumentById(instrument)?.questions ?? {}
  return gaps
    .slice(0, mostGaps)
    .map(({ key, times }) => `${questions[key]?.label ?? key} (${times})`)
    .join(', ')
}

export const titleOfCard = ({ instrument }: OfCard): string => instrumentById(instrument)?.title ?? instrument

export const cardColumns: readonly Column<OfCard>[] = [
  { id: 'jenis', header: 'Kartu', cell: titleOfCard, sortBy: titleOfCard },
  countColumn('banyak', 'Banyaknya', c => c.sum.cards),
  shareColumn('terisi', 'Isian terisi', c => [c.sum.answered, c.sum.asked]),
  ...measuredColumns<OfCard>(c => c.sum),
  { id: 'kosong', header: 'Paling sering kosong', cell: gapWords },
]
