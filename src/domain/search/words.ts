/** A name or a query as plain lower-case words: accents gone, apostrophes closed up ("Nur'aini" is one word). */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/['’‘`ʼ]/g, '').match(/[a-z]+|\d+/g) ?? []
}

/** Said before a name, not part of it. Dropped from a query, unless nothing else was typed. */
const honorifics = new Set(
  (
    'bu ibu pak bapak bpk mbak mba mas kang ceu teh neng mbah nenek kakek eyang abang bang kak kakak adik dik dek ' +
    'om tante bude pakde bulik paklik ny nyonya nn tn tuan sdr sdri h hj haji hajah hajjah kh ust ustad ustadz ' +
    'ustadzah dr drs dra ir alm almh bin binti'
  ).split(' '),
)

export const isHonorific = (word: string): boolean => honorifics.has(word)

/** The short and old ways to write the words that stand before so many names. */
const short: Readonly<Record<string, string>> = {
  ...aliases('muhammad', 'moh muh mohd muhd mhd mohm muham moham mohamd muhamd moch much mokh mukh moeh'),
  ...aliases('siti', 'st sti sitti stie'),
  ...aliases('abdul', 'abd abdl abdoel abdoul'),
  ...aliases('ahmad', 'ahm achm akhm ach'),
  ...aliases('nur', 'nr noor nour'),
  ...aliases('bayi', 'by'),
  ...aliases('wayan', 'wyn yan'),
  ...aliases('ketut', 'kt ktt'),
  ...aliases('nyoman', 'nym'),
  ...aliases('gusti', 'gst'),
  ...aliases('raden', 'rd'),
  ...aliases('tubagus', 'tb tbg'),
  ...aliases('yohanes', 'yoh joh'),
}

function aliases(full: string, shorts: string): Record<string, string> {
  return Object.fromEntries(shorts.split(' ').map(s => [s, full]))
}

export const spelledOut = (word: string): string => short[word] ?? word

/** Words so common before a name that leaving them out, or adding one, says little about who is meant. */
const common = new Set(['muhammad', 'siti', 'abdul', 'ahmad', 'nur', 'sri', 'bayi', 'raden'])

export const isCommon = (word: string): boolean => common.has(spelledOut(word))
