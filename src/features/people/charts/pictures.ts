import type { View } from '../../../domain/log/index.ts'
import { beginOf, episodeState } from '../../../domain/records/index.ts'
import { armPicture } from './arm-picture.ts'
import { monthsFrame, weeksFrame } from './frame.ts'
import type { Frame } from './frame.ts'
import { massPicture } from './mass-picture.ts'
import type { Picture, Reader } from './picture.ts'
import { pressurePicture } from './pressure-picture.ts'
import { sugarPicture } from './sugar-picture.ts'
import { takenOf } from './taken.ts'
import type { Born } from './taken.ts'
import { weightPicture } from './weight-picture.ts'

/** Every picture of somebody that has at least one point: of an open pregnancy over its weeks, of everybody else over months. */
export function picturesOf(view: View, born: Born, today: string, reader: Reader): Picture[] {
  const all = takenOf(view, born, today)
  const { pregnant } = episodeState(view, today)
  const begin = pregnant && beginOf(pregnant.episode)
  const weeks = begin !== undefined && pregnant?.weeks !== undefined ? weeksFrame(begin) : undefined
  const months = monthsFrame(all[0]?.on ?? today, today)
  const frame: Frame = weeks ?? months
  const taken = weeks ? all.filter(t => t.on >= weeks.from) : all.filter(t => t.on >= months.from)
  const found = [
    weeks && pregnant ? weightPicture(taken, weeks, today, pregnant.episode, reader) : undefined,
    pressurePicture(taken, frame, today, born.jk, reader),
    sugarPicture(all, months, today, reader),
    born.jk === 'P' ? armPicture(taken, frame, today, reader) : undefined,
    pregnant ? undefined : massPicture(taken, frame, today, reader),
  ]
  return found.filter(picture => picture !== undefined)
}
