import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkCode, unsealed } from '../../src/db/handover/index.ts'
import { collector } from '../../src/domain/handover/index.ts'
import { id } from '../fixtures/entries.ts'

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/handover-v1', name), 'utf8')

it('Y2 Y3 what version 1 showed is read for ever: mixed frames of a frozen message, its seal, its four figures', async () => {
  const eye = collector()
  const seen = fixture('frames.txt')
    .trim()
    .split('\n')
    .map(text => eye.add(text))
  const whole = seen.find(s => s.state === 'whole')
  const message = whole?.state === 'whole' ? whole.message : new Uint8Array()
  expect(await checkCode(message)).toBe('6181')
  expect(await unsealed(message, [id('Melati')])).toEqual({
    state: 'opened',
    packet: JSON.parse(fixture('packet.json')),
  })
})
