import type { Range } from './question.ts'
import type { Subject } from './subject.ts'

type Step = {
  readonly over: number
  readonly of: 'unit' | 'percent'
  /** Not asked before this completed month: a young infant grows by a quarter in a month. */
  readonly fromMonth?: number
}

/** How far a figure may lie from the last one before it is asked "periksa lagi, yakin?": the wrong person may stand there. */
export type Jump = {
  readonly rise?: Step
  readonly fall?: Step
  /** An older figure says nothing about this one. */
  readonly withinMonths?: number
}

export type LastFigure = { readonly value: number; readonly monthsAgo: number }

type Judged = { readonly soft: Range; readonly jump?: Jump | undefined }

/** From and to, both included: what is likely, and near enough to the last figure. */
export function expectedRange(
  { soft, jump }: Judged,
  last: LastFigure | undefined,
  who: Pick<Subject, 'ageMonths'>,
): Range {
  const [from, to] = soft
  if (!jump || !last || last.monthsAgo > (jump.withinMonths ?? last.monthsAgo)) return soft
  const least = last.value - far(jump.fall, last, who)
  const most = last.value + far(jump.rise, last, who)
  return [Math.max(from, exact(least)), Math.min(to, exact(most))]
}

function far(step: Step | undefined, last: LastFigure, who: Pick<Subject, 'ageMonths'>): number {
  if (!step || who.ageMonths < (step.fromMonth ?? 0)) return Number.POSITIVE_INFINITY
  return step.of === 'unit' ? step.over : (last.value * step.over) / 100
}

/** 80,5 − 0,5 is 80, not a hair above it. */
const exact = (x: number): number => Math.round(x * 1e6) / 1e6
