import type { Namer } from './names.ts'
import type { Place } from './places.ts'
import type { Random } from './random.ts'

export type Staff = {
  readonly id: string
  readonly nama: string
  readonly peran: 'kader' | 'bidan' | 'puskesmas' | 'dinkes'
  readonly wilayah: readonly string[]
  /** Name to sign in with; kader enrol by invitation. */
  readonly masuk: string
  readonly admin: boolean
  /** Of those whom a cadre calls in an emergency. Nobody answers there: 0800-000 is given to no one. */
  readonly noHp?: string
}

const kaderPerPosyandu = 4

export function staffOf(random: Random, name: Namer, all: readonly Place[]): readonly Staff[] {
  const of = (jenis: Place['jenis']): readonly Place[] => all.filter(p => p.jenis === jenis)
  const one = (peran: Staff['peran'], area: Place, masuk: string, title = ''): Staff => ({
    id: random.id(),
    nama: `${title}${name('P', random.int(1972, 1996), random.pick(['jawa', 'sunda', 'melayu']))}`,
    peran,
    wilayah: [area.id],
    masuk,
    admin: /^puskesmas\d*$/.test(masuk),
  })
  const kader = of('posyandu').flatMap((p, i) =>
    Array.from({ length: kaderPerPosyandu }, (_, k) => one('kader', p, `kader${i + 1}${'abcd'.charAt(k)}`)),
  )
  const bidan = of('desa').map((d, i) => ({
    ...one('bidan', d, `bidan${i + 1}`, 'Bidan '),
    noHp: `0800-000-01${String(i + 1).padStart(2, '0')}`,
  }))
  const office = of('puskesmas').flatMap((p, i) =>
    ['puskesmas', 'gizi'].map(login => one('puskesmas', p, `${login}${i === 0 ? '' : i + 1}`)),
  )
  return [...kader, ...bidan, ...office, ...of('kabupaten').map(k => one('dinkes', k, 'dinkes'))]
}
