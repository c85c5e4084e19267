import { beforeEach, describe, expect, it, vi } from 'vitest'
import { maxParked, parkShared, takeParked } from '../../src/app/parked-files.ts'
import { maxFileChars } from '../../src/domain/log/sealed/sealed-file.ts'

/** As much of Cache Storage as is used here. */
function cacheInMemory() {
  const held = new Map<string, Response>()
  return {
    put: async (key: string, value: Response) => void held.set(key, value),
    keys: async () => [...held.keys()],
    match: async (key: string) => held.get(key)?.clone(),
    delete: async (key: string) => held.delete(key),
  }
}

const shared = (count: number, text = 'isi'): FormData => {
  const form = new FormData()
  form.append('catatan', 'bukan berkas')
  for (let i = 0; i < count; i++) form.append('berkas', new File([text], `berkas ${i}.txt`))
  return form
}
const names = () => {
  let n = 0
  return () => `nama ${(n += 1)}`
}

async function taken(): Promise<readonly File[]> {
  const files: File[] = []
  await takeParked(async some => void files.push(...some))
  return files
}

describe('what another app, or a page of a stranger, posts to the app', () => {
  beforeEach(() => {
    const cache = cacheInMemory()
    vi.stubGlobal('caches', { open: async () => cache })
    return () => vi.unstubAllGlobals()
  })

  it('waits under its name until the app takes it, and then is gone', async () => {
    expect(await parkShared(shared(2), names())).toBe('parked')
    expect((await taken()).map(f => f.name)).toEqual(['berkas 0.txt', 'berkas 1.txt'])
    expect(await taken()).toEqual([])
  })

  it('waits on when taking it failed', async () => {
    await parkShared(shared(1), names())
    await expect(takeParked(() => Promise.reject(new Error('penuh')))).rejects.toThrow('penuh')
    expect(await taken()).toHaveLength(1)
  })

  it('fills no disk: no more than so many, all or none of what was shared together, and none at full length', async () => {
    const name = names()
    expect(await parkShared(shared(maxParked + 1), name)).toBe('too-many')
    expect(await taken()).toEqual([])
    await parkShared(shared(maxParked - 1), name)
    expect(await parkShared(shared(2), name)).toBe('too-many')
    expect(await taken()).toHaveLength(maxParked - 1)
    await parkShared(shared(1, 'x'.repeat(maxFileChars + 500)), name)
    expect((await taken())[0]?.size).toBe(maxFileChars + 1)
  })
})
