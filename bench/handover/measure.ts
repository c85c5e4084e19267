import jsQR from 'jsqr'
import { sealed } from '../../src/db/handover/index.ts'
import { collector, framesOf } from '../../src/domain/handover/index.ts'
import { restAfter } from '../../src/features/shared/scan-frame.ts'
import { rng } from '../../tests/simulator/rng.ts'
import { median } from '../line.ts'
import type { Line } from '../line.ts'
import { photo, side } from './camera.ts'
import { queueOfDay } from './day.ts'

/** As `QrFilm` shows them, and how much slower a cheap phone reads than this machine. */
const shownFor = 200
const slower = 6

/** The queue of a day, from the screen of one phone to the other: bytes, pictures, and how long two people stand there. */
export async function measureHandover(): Promise<Line[]> {
  const eye = rng(1)
  const packet = queueOfDay()
  const message = await sealed(packet, eye.bytes)
  const frames = framesOf(message)
  if (!frames) throw new Error('The queue of a day is too long to be shown')
  const whole = collector()
  const took: number[] = []
  let at = 0
  let looks = 0
  let missed = 0
  for (let done = false; !done;) {
    const text = frames.text(Math.floor(at / shownFor))
    const pixels = photo(text, 0.6 + 0.3 * eye.next(), eye)
    const from = performance.now()
    const found = jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })
    const spent = (performance.now() - from) * slower
    took.push(spent)
    looks += 1
    if (found?.data !== text) missed += 1
    else done = whole.add(text).state === 'whole'
    at += spent + restAfter(spent, true)
  }
  return [
    {
      what: 'queue of a day, 60 people, sealed',
      value: message.length,
      unit: 'B',
      note: `${packet.entries.length} entries`,
    },
    { what: 'its pictures', value: frames.blocks, unit: 'codes', note: `${looks} looks, ${missed} missed` },
    { what: 'reading one picture, CPU ×6 (worker)', value: Math.round(median(took)), unit: 'ms' },
    { what: 'from screen to screen, CPU ×6', value: Math.round(at / 1000), unit: 's', goal: 60 },
  ]
}
