import { expect, test } from 'vitest'
import { areaTree } from '../../../src/domain/areas/index.ts'
import { choiceFrom } from '../../../src/features/dashboard/choice.ts'
import { groundOf } from '../../../src/features/dashboard/ground.ts'
import { tableFile } from '../../../src/features/dashboard/table-file.ts'

const tree = areaTree([
  { id: 'p', nama: 'Puskesmas', jenis: 'puskesmas' },
  { id: 'd', nama: '=Desa;Satu', jenis: 'desa', induk: 'p' },
])

test('a file of the figures says each with its numerator, and hides what is hidden; a name is no formula', async () => {
  const start = { susun: 'indikator', bulan: '2026-10', wilayah: 'p' } as const
  const choice = choiceFrom('?klaster=4', start)
  const world = {
    ground: groundOf({ tree, own: ['p'], wholes: true }),
    plans: [],
    standing: (_: unknown, place: string) =>
      place === 'd'
        ? ({ hidden: true } as const)
        : ({ hidden: false, value: 81.25, numerator: 13, denominator: 16, quadrant: 'baik' } as const),
  }
  const file = tableFile({ world, choice, href: () => '', go: () => undefined, from: '2026-01' }, 'hari ini')
  const lines = (await file.text()).split('\n')
  expect(lines[1]).toBe(
    `"'=Desa;Satu";2026-10;tbc-skrining;Warga diskrining gejala TBC;;;;;;;angka kecil, tidak ditampilkan;hari ini`,
  )
  expect(lines.at(-2)).toBe(
    'Puskesmas;2026-10;tbc-dikunjungi;Pasien TBC dikunjungi;13;16;81,3;;;Baik;;hari ini',
  )
})
