import { notComputed } from '../../../domain/import/index.ts'
import type { SheetCell } from '../../../domain/import/index.ts'
import { attribute, elementsIn, unescaped, withoutElements } from './xml.ts'

export const mostColumns = 200

export const stringsIn = (xml: string): string[] => [...elementsIn(xml, 'si')].map(si => runsIn(si.inner))

/** All runs of one cell; the phonetic guide (`rPh`) is not part of it. */
const runsIn = (xml: string): string =>
  [...elementsIn(withoutElements(xml, 'rPh'), 't')].map(t => unescaped(t.inner)).join('')

export function cellsIn(xml: string, strings: readonly string[]): SheetCell[] {
  const cells: SheetCell[] = []
  for (const { attributes, inner } of elementsIn(xml, 'c')) {
    const column = columnOf(attribute(attributes, 'r')) ?? cells.length
    if (column >= mostColumns) continue
    while (cells.length < column) cells.push(undefined)
    cells[column] = cellOf(attribute(attributes, 't'), inner, strings)
  }
  return cells
}

/** "AB12" → 27 */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  return letters === undefined
    ? undefined
    : [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1
}

function cellOf(type: string | undefined, xml: string, strings: readonly string[]): SheetCell {
  if (type === 'inlineStr') return runsIn(xml)
  const value = elementsIn(xml, 'v').next().value?.inner
  if (value === undefined) return isFormula(xml) ? notComputed : undefined
  if (type === 's') return strings[Number(value)]
  if (type === 'b') return value === '1'
  if (type === 'str' || type === 'd' || type === 'e') return unescaped(value)
  return numberOf(value)
}

const isFormula = (xml: string): boolean => !elementsIn(xml, 'f').next().done

const wholeNumber = /^\d+$/

/**
 * Digits that some program wrote out stay as they stand. A number that may have lost its last digits looks as it does in a
 * cell of Excel, 3.27E+15, because written out nobody could tell it from a NIK.
 */
function numberOf(value: string): SheetCell {
  const number = Number(value)
  const digits = wholeNumber.test(value) ? value : String(number)
  if (mayBeRounded(digits, number)) return number.toExponential().toUpperCase()
  return wholeNumber.test(digits) ? digits : number
}

/** Excel keeps fifteen digits and writes 0 behind them; beyond 2^53 a computer keeps every other number. */
const mayBeRounded = (digits: string, number: number): boolean =>
  /^\d{15,}0$/.test(digits) ||
  (wholeNumber.test(digits) && !Number.isSafeInteger(number) && BigInt(digits) === BigInt(number))
