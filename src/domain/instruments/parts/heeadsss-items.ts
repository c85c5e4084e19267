import { whenAsked, yesNo, type KeyOf } from '../../instrument/index.ts'

const tanya = (ask: string, label: string) => yesNo({ ask, label, seenBy: 'health' })

export const heeadsssQuestions = {
  rumah: tanya('Apakah kamu merasa nyaman di rumah?', 'Home: nyaman di rumah'),
  sekolah: tanya('Apakah ada yang membebani kamu di sekolah?', 'Education: ada beban di sekolah'),
  tubuh: tanya(
    'Apakah ada bagian tubuhmu yang tidak kamu sukai?',
    'Eating: ada yang tidak disuka pada tubuh',
  ),
  teman: tanya(
    'Apakah kamu punya teman di luar kelompokmu yang biasa?',
    'Activity: punya teman di luar grup',
  ),
  zat: whenAsked(
    tanya('Apakah kamu pernah mencoba rokok, alkohol, atau narkoba?', 'Drugs: rokok, alkohol, narkoba'),
  ),
  pacaran: whenAsked(tanya('Apakah kamu pernah pacaran?', 'Sexuality: pernah pacaran')),
  aman: tanya(
    'Apakah kamu merasa tidak aman di rumah, di sekolah, atau di jalan?',
    'Safety: merasa tidak aman',
  ),
  bunuhDiri: whenAsked(tanya('Apakah kamu pernah ingin bunuh diri?', 'Suicide: ingin bunuh diri')),
}

export type HeeadsssKey = KeyOf<typeof heeadsssQuestions>

/** The printed questions have mixed polarity: here stands which answer is the worrying one. */
export const jawabanBerisiko: Readonly<Record<HeeadsssKey, boolean>> = {
  rumah: false,
  sekolah: true,
  tubuh: true,
  teman: false,
  zat: true,
  pacaran: true,
  aman: true,
  bunuhDiri: true,
}

export const heeadsssKeys = [
  'rumah',
  'sekolah',
  'tubuh',
  'teman',
  'zat',
  'pacaran',
  'aman',
  'bunuhDiri',
] as const satisfies readonly HeeadsssKey[]

/** Those that are referred; "pacaran" is talked about, and the wish to die has a rule of its own. */
export const dirujuk = [
  'rumah',
  'sekolah',
  'tubuh',
  'teman',
  'zat',
  'aman',
] as const satisfies readonly HeeadsssKey[]
