import { describe, expect, it } from 'vitest'
import { createUpdates } from '../../src/app/update.ts'

const setUp = () => {
  const waiting: (() => void)[] = []
  const controlling: ((isUpdate: boolean) => void)[] = []
  const happened: string[] = []
  const waits = () => waiting.forEach(listener => listener())
  const controls = (isUpdate: boolean) => controlling.forEach(listener => listener(isUpdate))
  const door = {
    onWaiting: (listener: () => void) => void waiting.push(listener),
    onControlling: (listener: (isUpdate: boolean) => void) => void controlling.push(listener),
    skipWaiting: () => {
      happened.push('skip')
      controls(true)
    },
    register: async () => undefined,
    update: async () => void happened.push('checked'),
  }
  const updates = createUpdates(door, () => happened.push('reload'))
  updates.onUpdateReady(() => happened.push('ready'))
  return { updates, happened, waits, controls }
}

describe('a new version of the app', () => {
  it('is told and never loaded by itself', () => {
    const { happened, waits } = setUp()
    waits()
    expect(happened).toEqual(['ready'])
  })
  it('is told at once to whoever asks later', () => {
    const { updates, happened, waits } = setUp()
    waits()
    updates.onUpdateReady(() => happened.push('ready late'))
    expect(happened).toEqual(['ready', 'ready late'])
  })
  it('takes over and loads when the caller says so', async () => {
    const { updates, happened, waits } = setUp()
    waits()
    await updates.applyUpdate()
    expect(happened.filter(what => what !== 'ready')).toEqual(['skip', 'reload'])
  })
  it('that another tab let in is told, and loaded only when the caller says so', async () => {
    const { updates, happened, controls } = setUp()
    controls(true)
    expect(happened).toEqual(['ready'])
    await updates.applyUpdate()
    expect(happened).toEqual(['ready', 'reload'])
  })
  it('is not told on the very first visit', () => {
    const { happened, controls } = setUp()
    controls(false)
    expect(happened).toEqual([])
  })
  it('is asked for when the caller wants', async () => {
    const { updates, happened } = setUp()
    await updates.checkForUpdate()
    expect(happened).toEqual(['checked'])
  })
})
