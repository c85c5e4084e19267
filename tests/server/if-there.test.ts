import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ifThere } from '../../sync-server/if-there.ts'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'saku-if-there-'))))
afterAll(() => rmSync(folder, { recursive: true }))

it('what is there is read, what is not is undefined', async () => {
  writeFileSync(join(folder, 'ada'), 'isi')
  expect(await ifThere(readFile(join(folder, 'ada'), 'utf8'))).toBe('isi')
  expect(await ifThere(readFile(join(folder, 'tidak-ada')))).toBeUndefined()
})

it('what is there and cannot be read is a fault', async () => {
  await expect(ifThere(readFile(folder))).rejects.toThrow('EISDIR')
})
