import { namer } from '../../bench/demo/names.ts'
import { regions } from '../../bench/demo/name-lists.ts'
import { seeded } from '../../bench/demo/random.ts'

/** The people of a few desa, old and young, among whom one is looked for. */
export function crowd(size: number): readonly string[] {
  const random = seeded('salah-ketik')
  const name = namer(random.fork('names'))
  return Array.from({ length: size }, () =>
    name(random.pick(['L', 'P'] as const), random.int(1945, 2025), random.pick(regions)),
  )
}
