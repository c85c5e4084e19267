import {
  gdpTinggi,
  gdpWaspada,
  gdsTinggi,
  gdsWaspada,
  rendah,
} from '../../../domain/instruments/parts/gula-thresholds.ts'
import { figure } from '../../shared/words.ts'
import type { Frame } from './frame.ts'
import { drawn, lineAt, reaches, toBidan } from './picture.ts'
import type { Dot, Picture, Reader } from './picture.ts'
import type { Taken } from './taken.ts'

const kinds = {
  sewaktu: { name: 'GDS', high: gdsTinggi, aware: gdsWaspada },
  puasa: { name: 'GDP', high: gdpTinggi, aware: gdpWaspada },
} as const
type Kind = keyof typeof kinds

const kindOf = (t: Taken): Kind | undefined => {
  const word = t.word('gulaJenis')
  return word === 'sewaktu' || word === 'puasa' ? word : undefined
}

/** Random and fasting samples are two things in one picture: told apart by their mark, each with its own line. */
export function sugarPicture(
  taken: readonly Taken[],
  frame: Frame,
  today: string,
  reader: Reader,
): Picture | undefined {
  const dots = taken.flatMap(t => dotOf(t, reader))
  const seen = (Object.keys(kinds) as Kind[]).filter(kind =>
    // its own keys
    taken.some(t => kindOf(t) === kind && t.figure('gula') !== undefined),
  )
  if (seen.length === 0) return undefined
  const title = 'Gula darah'
  return {
    id: 'gula',
    chip: 'Gula darah',
    title,
    unit: 'mg/dL',
    definition: drawn({
      title,
      frame,
      dots,
      axis: 'Gula darah, mg/dL',
      now: today,
      lines: seen.map(kind =>
        lineAt(
          kinds[kind].high,
          frame,
          kind === 'sewaktu' ? 'red' : 'orange',
          `batas ${kinds[kind].name}`,
          reader,
        ),
      ),
      marks: [
        { mark: 'dot', words: 'sewaktu (GDS)' },
        { mark: 'ring', words: 'puasa (GDP)' },
        { mark: 'low', words: 'di luar batas' },
      ],
    }),
  }
}

function dotOf(t: Taken, { policy, health }: Reader): Dot[] {
  const gula = t.figure('gula')
  const kind = kindOf(t)
  if (gula === undefined || kind === undefined) return []
  const { name, high, aware } = kinds[kind]
  const [isHigh, isLow] = [reaches(high, gula, policy), reaches(rendah, gula, policy)]
  const flagged = isHigh || isLow
  const plain = reaches(aware, gula, policy) ? 'waspada, periksa lagi dalam 3 bulan' : 'di dalam batas'
  return [
    {
      id: t.record,
      on: t.on,
      value: gula,
      said: `${name} ${figure(gula)} mg/dL`,
      verdict: flagged ? (health ? (isHigh ? 'tinggi' : 'rendah') : toBidan) : plain,
      flagged,
      ring: kind === 'puasa',
    },
  ]
}
