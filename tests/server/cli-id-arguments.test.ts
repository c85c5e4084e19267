import { parseArgs } from 'node:util'
import { expect, it } from 'vitest'
import { idArguments } from '../../sync-server/cli/id-arguments.ts'

const id = '-zsomething_22_letters'
const read = (args: readonly string[]) =>
  parseArgs({ args: idArguments(args), options: { wilayah: { type: 'string' }, semua: { type: 'boolean' } } })
    .values

it('an id that begins with a dash is the value of the option before it', () => {
  expect(id).toHaveLength(22)
  expect(read(['--wilayah', id, '--semua'])).toEqual({ wilayah: id, semua: true })
  expect(read(['--wilayah', `-${id.slice(0, 21)}`])).toEqual({ wilayah: `-${id.slice(0, 21)}` })
})

it('everything else stays as it was typed', () => {
  for (const args of [
    ['--semua', '--wilayah', 'Melati'],
    ['--wilayah', '--semua'],
    ['-h'],
    ['berkas', id],
    [],
  ])
    expect(idArguments(args)).toEqual(args)
})
