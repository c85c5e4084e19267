/**
 * One spelling for what is one sound in Indonesian names, whatever the decade or the school of the writer: the
 * spelling before 1947 (oe, tj, dj, sj), transliterated Arabic (ch/kh, dh, th, ts, dz, q), and fashion (x, ph, y for
 * i). Only true equivalents are merged here; what merely sounds close (o/u, i/e, a silent h) costs a little in
 * slips.ts, so that "Adi" and "Hadi" stay two names.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/ngg/g, 'ng'],
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/^nj/g, 'ny'],
  [/ck/g, 'k'],
  [/ph|f|v/g, 'p'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/[ck]h/g, 'h'],
  [/([bdgt])h/g, '$1'],
  [/dz|zh/g, 'z'],
  [/ts(?=[aiueo])/g, 's'],
  [/s[hjy](?=[aiueo])/g, 's'],
  [/s[hy]/g, 's'],
  [/z/g, 's'],
  [/ae/g, 'ai'],
  [/ie$/g, 'i'],
  [/iy/g, 'i'],
  [/(?<=[^aiueo])y(?=[aiueo])/g, 'i'],
  [/y(?![aiueo])/g, 'i'],
  [/uw(?=[aiueo])/g, 'u'],
  [/(.)\1+/g, '$1'],
]

/** The folded form of a word that is still being typed: its last letter may yet get company. */
export const foldOpen = (word: string): string => rules.reduce((w, [from, to]) => w.replace(from, to), word)

export function fold(word: string): string {
  const open = foldOpen(word)
  return open.length > 2 && open.endsWith('h') ? open.slice(0, -1) : open
}
