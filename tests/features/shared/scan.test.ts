import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { troubleOf } from '../../../src/features/shared/camera.ts'
import { qrModules } from '../../../src/features/shared/qr-modules.ts'
import { openReader } from '../../../src/features/shared/qr-reader.ts'
import type { DetectorClass, QrReader } from '../../../src/features/shared/qr-reader.ts'
import { personQr, referralQr } from '../../../src/features/shared/qr-text.ts'
import { cropOf, isDark, restAfter, toldOnce } from '../../../src/features/shared/scan-frame.ts'

const id = 'AbC_dEf-0123456789xyzA'
const picture = {} as HTMLCanvasElement // the readers of these tests do not look at it

describe('the picture that is read', () => {
  it('is the square in the middle, at most 480 wide', () => {
    expect(cropOf(1280, 720)).toEqual({ x: 280, y: 0, size: 720, drawn: 480 })
    expect(cropOf(320, 400)).toEqual({ x: 0, y: 40, size: 320, drawn: 320 })
  })

  it('is read at most eight times a second, and half of the time is left to the phone', () => {
    expect(restAfter(5)).toBe(120)
    expect(restAfter(300)).toBe(300)
  })

  it('is dark before a covered lens and bright before a white card', () => {
    const grey = (value: number) => new Uint8ClampedArray(16 * 16 * 4).fill(value)
    expect(isDark(grey(20))).toBe(true)
    expect(isDark(grey(200))).toBe(false)
    expect(isDark(new Uint8ClampedArray(0))).toBe(false)
  })
})

it('a card that stays before the camera is told once, and again when it comes back', () => {
  const isNew = toldOnce(2000)
  expect([isNew('a', 0), isNew('a', 500), isNew('a', 2400), isNew('b', 2500), isNew('a', 2600)]).toEqual([
    true,
    false,
    false,
    true,
    true,
  ])
  expect(isNew('a', 5000)).toBe(true)
})

describe('who reads', () => {
  const phones = (detect: () => Promise<{ rawValue: string }[]>, formats = ['qr_code']): DetectorClass =>
    class {
      static getSupportedFormats = () => Promise.resolve(formats)
      detect = detect
    }
  const ours = (): QrReader => () => Promise.resolve('ours')
  const { signal } = new AbortController()

  it('the phone’s own reader where it knows QR codes', async () => {
    const read = await openReader(
      signal,
      phones(() => Promise.resolve([{ rawValue: 'phone' }])),
      ours,
    )
    expect(await read(picture)).toBe('phone')
  })

  it('ours where the phone has none, or one that knows no QR codes', async () => {
    expect(await (await openReader(signal, undefined, ours))(picture)).toBe('ours')
    const barcodes = phones(() => Promise.resolve([]), ['ean_13'])
    expect(await (await openReader(signal, barcodes, ours))(picture)).toBe('ours')
  })

  it('ours from the moment the phone’s own fails', async () => {
    let asked = 0
    const broken = phones(() => {
      asked += 1
      return Promise.reject(new Error('Barcode detection service unavailable.'))
    })
    const read = await openReader(signal, broken, ours)
    expect([await read(picture), await read(picture), asked]).toEqual(['ours', 'ours', 1])
  })

  it('a picture without a code is nothing', async () => {
    const read = await openReader(
      signal,
      phones(() => Promise.resolve([])),
      ours,
    )
    expect(await read(picture)).toBeUndefined()
  })
})

it('why there is no picture, as it can be mended', () => {
  const why = (name: string) => troubleOf(new DOMException('', name))
  expect(why('NotAllowedError')).toBe('refused')
  expect(why('NotReadableError')).toBe('busy')
  expect(why('NotFoundError')).toBe('absent')
  expect(troubleOf(new TypeError('no mediaDevices'))).toBe('absent')
})

it.each([personQr(id), referralQr(id, id)])('%s is drawn so that a reader reads it', text => {
  const { size, rows } = qrModules(text)
  const one = 4
  const width = size * one
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (rows[Math.floor(y / one)]?.[Math.floor(x / one)])
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  expect(jsQR(pixels, width, width)?.data).toBe(text)
})
