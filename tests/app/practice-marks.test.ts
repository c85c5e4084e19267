import { describe, expect, it } from 'vitest'
import { practiceMarks } from '../../src/features/shared/practice-marks.ts'

const store = () => {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}
const today = '2026-11-22'
const at = (path: string, hasAccount: boolean, on = today) => ({ path, today: on, hasAccount })

describe('which database a page opens', () => {
  it('is never the practice before somebody chose it', () => {
    const marks = practiceMarks({ tab: store(), phone: store() })
    expect(marks.opens(at('/', false))).toBe(false)
    expect(marks.opens(at('/', true))).toBe(false)
  })
  it('without an account is the practice until it is left, also after a restart', () => {
    const phone = store()
    const marks = practiceMarks({ tab: store(), phone })
    marks.begin(today)
    expect(marks.opens(at('/', false))).toBe(true)
    const restarted = practiceMarks({ tab: store(), phone })
    expect(restarted.opens(at('/cari', false, '2027-03-01'))).toBe(true)
    restarted.end()
    expect(restarted.opens(at('/', false))).toBe(false)
  })
  it('beside an account is the practice only in the tab and on the day in which it was chosen', () => {
    const phone = store()
    const marks = practiceMarks({ tab: store(), phone })
    marks.begin(today)
    expect(marks.opens(at('/', true))).toBe(true)
    expect(marks.opens(at('/', true, '2026-11-23'))).toBe(false)
    expect(practiceMarks({ tab: store(), phone }).opens(at('/', true))).toBe(false)
    marks.pause()
    expect(marks.opens(at('/', true))).toBe(false)
  })
  it.each(['/daftarkan-hp', '/masuk', '/siapkan', '/daftarkan-hp/'])('is real at the door %s', path => {
    const marks = practiceMarks({ tab: store(), phone: store() })
    marks.begin(today)
    expect(marks.opens(at(path, false))).toBe(false)
    expect(marks.opens(at(path, true))).toBe(false)
    // Whoever comes from the door with a new account is not led back into practice.
    expect(marks.opens(at('/', true))).toBe(false)
  })
})
