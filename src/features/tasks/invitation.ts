import { longDay } from '../shared/words.ts'

type Invitation = {
  readonly posyandu: string
  /** The day of the posyandu, if she named it. */
  readonly day?: string | undefined
  readonly from: string
}

/**
 * What is sent to a phone that a family shares: an invitation and nothing else. No name, no age, no reason: whoever reads it
 * learns only that there is a posyandu.
 */
export const invitation = ({ posyandu, day, from }: Invitation): string =>
  [
    `Bapak/Ibu yang kami hormati, kami mengundang Bapak/Ibu sekeluarga ke ${posyandu}`,
    day ? ` pada ${longDay(day)}` : '',
    `. Kalau berhalangan, silakan kabari kami. Terima kasih. ${from}`,
  ].join('')
