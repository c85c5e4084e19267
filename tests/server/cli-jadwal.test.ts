import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const door = resolve(import.meta.dirname, '../../sync-server/cli/main.ts')
const jadwal = (...args: string[]) =>
  spawnSync(process.execPath, [door, 'jadwal', ...args], { encoding: 'utf8' })

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'saku-jadwal-'))))
afterAll(() => rmSync(folder, { recursive: true }))

function history(text: string): string {
  const file = join(folder, 'riwayat.csv')
  writeFileSync(file, text)
  return file
}

const girl = ['--lahir', '2025-01-15', '--jk', 'P', '--per', '2026-03-20']

describe('saku jadwal', () => {
  it('prints every dose with its status and days', () => {
    const file = history('antigen,dose,date\nDPT-HB-Hib,1,2025-05-10\nHEXA,2,2025-06-12\n')
    const { status, stdout, stderr } = jadwal(...girl, '--riwayat', file)
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('antigen,dose,status,from,until,due')
    expect(lines).toContain('DPT-HB-Hib,3,kejar,2025-07-12,2030-01-14,2025-07-12')
    expect(lines).toContain('RV,1,lewat-usia,2025-03-15,2025-08-14,')
    expect(lines).toContain('IPV,1,selesai,2025-05-15,2030-01-14,')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('names the rows of a history that cannot be, and goes on', () => {
    const file = history(
      'antigen;dose;date\nCAMPAK;1;2025-10-20\nBCG;x;2025-02-01\nMR;1;2030-01-01\nBCG;;2025-02-01\n',
    )
    const { status, stdout, stderr } = jadwal(...girl, '--riwayat', file)
    expect(stdout).toContain('BCG,1,selesai')
    expect(stderr).toContain('baris 2: antigen "CAMPAK" tidak dikenal')
    expect(stderr).toContain('baris 3: dosis "x" bukan angka 1–9')
    expect(stderr).toContain('MR 2030-01-01: tanggal sesudah --per')
    expect(status).toBe(0)
  })

  it('says which number a day contradicts, and counts one written twice once', () => {
    const file = history('antigen,dose,date\nOPV,2,2025-02-01\nOPV,1,2025-03-05\nOPV,1,2025-06-05\n')
    const { status, stdout, stderr } = jadwal(...girl, '--riwayat', file)
    expect(stderr).toContain('OPV 2025-02-01: tertulis dosis 2, dihitung dosis 1')
    expect(stderr).toContain('OPV 2025-06-05: tertulis dua kali')
    expect(stdout).toContain('OPV,3,kejar')
    expect(status).toBe(0)
  })

  it('adds status T of a woman where it is asked for', () => {
    const file = history('antigen,dose,date\nTd,1,2025-01-10\nTd,2,2025-02-10\n')
    const { stdout } = jadwal(
      '--lahir',
      '1998-01-15',
      '--jk',
      'P',
      '--per',
      '2026-03-20',
      '--td',
      '--riwayat',
      file,
    )
    expect(stdout).toContain('T,2,selesai,,,\nT,3,jatuh-tempo,2025-08-10,,2025-08-10\nT,4,belum-waktunya,,,')
  })

  it.each([
    ['no sex', ['--lahir', '2025-01-15', '--per', '2026-03-20'], '--jk'],
    ['a day that is not', ['--lahir', '2025-02-30', '--jk', 'L', '--per', '2026-03-20'], '--lahir'],
    ['born later', ['--lahir', '2026-04-01', '--jk', 'L', '--per', '2026-03-20'], 'masa depan'],
    ['no such file', [...girl, '--riwayat', 'tidak-ada.csv'], 'tidak-ada.csv'],
    ['an unknown option', [...girl, '--riwayyat', 'x'], 'riwayyat'],
  ])('says what to do: %s', (_, args, word) => {
    const { status, stdout, stderr } = jadwal(...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(word)
  })
})
