import { plainNumber } from './rows.ts'
import { isCommon, isHonorific, wordsOf } from './words.ts'

export type TypedWord = {
  readonly text: string
  /** The last word, still being typed. */
  readonly open: boolean
  /** Two typed words read as one. */
  readonly joined: boolean
  readonly digits: boolean
  readonly common: boolean
}

export type Query = {
  /** Ways to read what was typed: as it stands, and with two neighbours joined ("nur hayati" for Nurhayati). */
  readonly readings: readonly (readonly TypedWord[])[]
  readonly rt?: string
  /** "anak siti": the words name the mother. */
  readonly ofMother: boolean
}

const maxTyped = 6
const neverJoined = 16

export function parseQuery(text: string): Query {
  const { rt, rest } = takeRt(text)
  const all = wordsOf(rest)
  const ofMother = all.length > 1 && (all[0] === 'anak' || all[0] === 'anaknya')
  const named = ofMother ? all.slice(1) : all
  const closed = /\s$/.test(text)
  const kept = named.filter((w, i) => !isHonorific(w) || (i === named.length - 1 && !closed && w.length < 3))
  const words = (kept.length > 0 ? kept : named).slice(0, maxTyped)
  return { readings: readingsOf(words), ofMother, ...(rt ? { rt } : {}) }
}

function takeRt(text: string): { rt?: string; rest: string } {
  const hit = /\brt\s*[.:]?\s*(\d{1,3})(\s*\/?\s*(rw\s*[.:]?\s*)?\d{1,3}\b)?/i.exec(text)
  if (!hit) return { rest: text.replace(/\brt\s*\.?\s*$/i, '') }
  const rest = text.slice(0, hit.index) + ' ' + text.slice(hit.index + hit[0].length)
  return { rt: plainNumber(hit[1] ?? ''), rest: rest.replace(/\brw\s*\.?\s*\d*/i, ' ') }
}

function readingsOf(words: readonly string[]): TypedWord[][] {
  const readings = [words.map((w, i) => typedWord(w, i === words.length - 1, false))]
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1] ?? '', words[i] ?? '']
    if (/\d/.test(a + b) || a.length + b.length > neverJoined) continue
    const rest = words.slice(i + 1)
    readings.push([
      ...words.slice(0, i - 1).map(w => typedWord(w, false, false)),
      typedWord(a + b, rest.length === 0, true),
      ...rest.map((w, k) => typedWord(w, k === rest.length - 1, false)),
    ])
  }
  return readings
}

const shortestPart = 3

/** Two words typed as one ("bambangsutrisno"): every place where its beginning is a word that somebody has. */
export function splitReadings(
  words: readonly TypedWord[],
  isKnown: (word: string) => boolean,
): TypedWord[][] {
  const [word, ...more] = words
  if (!word || more.length > 0 || word.digits) return []
  const readings: TypedWord[][] = []
  for (let at = shortestPart; at <= word.text.length - shortestPart; at++) {
    const beginning = word.text.slice(0, at)
    if (!isKnown(beginning)) continue
    readings.push([typedWord(beginning, false, false), typedWord(word.text.slice(at), true, false)])
  }
  return readings
}

const typedWord = (text: string, open: boolean, joined: boolean): TypedWord => ({
  text,
  open,
  joined,
  digits: /^\d/.test(text),
  common: isCommon(text),
})
