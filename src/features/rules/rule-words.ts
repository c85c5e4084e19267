import type { SignOff } from '../../domain/rule-book/index.ts'
import { plainDay } from '../shared/words.ts'
import type { Line } from './sign-state.ts'

export const confidenceWords: Readonly<Record<Line['confidence'], string>> = {
  A: 'A: naskah resmi dilihat langsung',
  B: 'B: beberapa sumber sama',
  C: 'C: satu sumber',
  D: 'D: usulan tanpa naskah',
}

export function signWords(s: SignOff): string {
  switch (s.state) {
    case 'belum':
      return 'Belum disahkan'
    case 'usul':
      return `Belum disahkan. Diusulkan ${s.by}, ${plainDay(s.on)}`
    case 'berubah':
      return `Berubah sejak disahkan ${s.by}, ${plainDay(s.on)}`
    case 'ditolak':
      return `Ditolak ${s.by}, ${plainDay(s.on)}`
    case 'disahkan':
      return `Disahkan ${s.by}, ${plainDay(s.on)}`
  }
}
