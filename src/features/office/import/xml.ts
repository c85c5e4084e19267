/** A tag or an element that has no end: half a file, or one made to keep a reader busy. */
export class Unfinished extends Error {}

export type Element = {
  readonly attributes: string
  readonly inner: string
  /** Where it begins and ends in the text. */
  readonly from: number
  readonly to: number
}

/**
 * The elements of one name, with or without a namespace, none inside another. The pattern of a tag stops at the next `<`
 * and never fails, and an end is sought once, so that no text costs more than its length.
 */
export function* elementsIn(xml: string, name: string): Generator<Element, void> {
  const opening = new RegExp(`<(\\w+:)?${name}\\b((?:[^<>"']+|"[^"<]*"|'[^'<]*')*)(>?)`, 'g')
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const [, prefix = '', attributes = '', end] = found
    if (end === '') throw new Unfinished(name)
    const from = found.index
    const behind = opening.lastIndex
    if (attributes.endsWith('/')) {
      yield { attributes, inner: '', from, to: behind }
      continue
    }
    const closing = `</${prefix}${name}>`
    const at = xml.indexOf(closing, behind)
    if (at < 0) throw new Unfinished(name)
    opening.lastIndex = at + closing.length
    yield { attributes, inner: xml.slice(behind, at), from, to: opening.lastIndex }
  }
}

/** The text without the elements of one name. */
export function withoutElements(xml: string, name: string): string {
  const kept: string[] = []
  let at = 0
  for (const { from, to } of elementsIn(xml, name)) {
    kept.push(xml.slice(at, from))
    at = to
  }
  return [...kept, xml.slice(at)].join('')
}

/** `name` may carry its namespace, as in `r:id`. */
export const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export const unescaped = (text: string): string =>
  text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return named[code] ?? whole
    const point =
      code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
