import { metOf, ratioOf } from './line.ts'
import type { Line } from './line.ts'

const headings = ['', 'value', 'baseline', 'ratio', 'goal', 'met']

const figure = (n: number): string => {
  const digits = Math.abs(n) < 10 ? 2 : Math.abs(n) < 100 ? 1 : 0
  return n.toLocaleString('en', { maximumFractionDigits: digits })
}

const goalRatio = ({ goal = 0, reference }: Line): string =>
  reference === undefined ? '' : ` or ${figure(goal / reference)}×`

function cellsOf(line: Line): string[] {
  const ratio = ratioOf(line)
  return [
    line.what,
    `${figure(line.value)} ${line.unit}`,
    line.baseline ? `${figure(line.baseline.value)} (${line.baseline.what})` : '',
    ratio === undefined ? '' : `${figure(ratio)}×`,
    line.goal === undefined ? '' : `≤ ${figure(line.goal)}${goalRatio(line)}`,
    metOf(line) ?? '',
  ]
}

/** Aligned for a terminal, with what limits a line below it. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [headings, ...lines.map(cellsOf)]
  const widths = headings.map((_, i) => Math.max(...rows.map(r => (r[i] ?? '').length)))
  const text = (cells: readonly string[]): string =>
    cells
      .map((c, i) => c.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  const body = lines.flatMap(line => [text(cellsOf(line)), ...(line.note ? [`    ${line.note}`] : [])])
  return [text(headings), ...body].join('\n')
}

/** The same for programs. */
export const jsonOf = (lines: readonly Line[], about: object): string =>
  JSON.stringify({
    ...about,
    lines: lines.map(line => ({ ...line, ratio: ratioOf(line), met: metOf(line) })),
  })
