/** How much of the camera's picture is read, and how often: the phone's other work goes on meanwhile. */

/** The side that is decoded: a card held a hand away still has five points for each of its squares. */
const widest = 480
/** At most eight readings a second. */
const shortestRest = 125
/** Of codes that follow one another: twice for each that is shown. */
const filmPace = 80
/** Mean brightness of 0–255 under which a camera no longer tells the squares apart. */
const darkBelow = 45

export type Crop = { readonly x: number; readonly y: number; readonly size: number; readonly drawn: number }

/** The square in the middle, which is also what the screen shows. */
export function cropOf(width: number, height: number): Crop {
  const size = Math.min(width, height)
  return { x: (width - size) / 2, y: (height - size) / 2, size, drawn: Math.min(size, widest) }
}

/** Never more than half of the time is spent on reading, however slow the phone; a film is read as fast as it can be. */
export const restAfter = (spent: number, film = false): number =>
  Math.max((film ? filmPace : shortestRest) - spent, film ? 0 : spent)

export function isDark(rgba: Uint8ClampedArray): boolean {
  if (rgba.length === 0) return false
  let sum = 0
  for (let i = 0; i < rgba.length; i += 4)
    sum += 0.299 * (rgba[i] ?? 0) + 0.587 * (rgba[i + 1] ?? 0) + 0.114 * (rgba[i + 2] ?? 0)
  return sum / (rgba.length / 4) < darkBelow
}

/** A card lies before the camera for many readings and is told once, until it was away for a while. */
export function toldOnce(awayFor = 2000): (text: string, at: number) => boolean {
  let last: { text: string; at: number } | undefined
  return (text, at) => {
    const again = last?.text === text && at - last.at < awayFor
    last = { text, at }
    return !again
  }
}
