import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idFromBytes } from '../../../src/domain/log/index.ts'
import { parseQr, personQr, referralQr } from '../../../src/features/shared/qr-text.ts'

const siti = 'AbC_dEf-0123456789xyzA'
const slip = 'zyxWVUtsr_qpo-NMLkji98'
const anId = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(idFromBytes)

describe('what stands in a QR code', () => {
  it('is the id and nothing about the person', () => {
    expect(personQr(siti)).toBe(`SAKU:1:${siti}`)
    expect(referralQr(siti, slip)).toBe(`SAKU:1:R:${siti}:${slip}`)
  })

  it('every id comes back letter for letter', () => {
    fc.assert(
      fc.property(anId, anId, (person, record) => {
        expect(parseQr(personQr(person))).toEqual({ kind: 'person', person })
        expect(parseQr(referralQr(person, record))).toEqual({ kind: 'referral', person, record })
      }),
      { seed: 41 },
    )
  })

  it.each([`  SAKU:1:${siti}\r\n`, `saku:1:${siti}`, `Saku:1:${siti}\t`])(
    'blanks around it and small letters in the name do not matter: %j',
    text => expect(parseQr(text)).toEqual({ kind: 'person', person: siti }),
  )

  it('a small r is a slip too', () =>
    expect(parseQr(`saku:1:r:${siti}:${slip}`)).toEqual({ kind: 'referral', person: siti, record: slip }))

  it.each([
    '00020101021126570011ID.DANA.WWW011893600915300000000002090000000000303UMI51440014ID.CO.QRIS.WWW',
    'https://pedulilindungi.id/sertifikat/123',
    'HC1:6BFOXN%TSMAHN-HYOKQNF',
    siti,
  ])('somebody else’s code is foreign: %s', text => expect(parseQr(text).kind).toBe('foreign'))

  it('an empty text and a book are foreign', () => {
    expect(parseQr('  ').kind).toBe('foreign')
    expect(parseQr(`SAKUKU:1:${siti}`).kind).toBe('foreign')
    expect(parseQr(`SAKU:1:${'a'.repeat(5000)}`).kind).toBe('foreign')
  })

  it.each([`SAKU:2:${siti}`, 'SAKU:17:anything:else'])('of a later app: %s', text =>
    expect(parseQr(text).kind).toBe('newer'),
  )

  it.each([
    'SAKU',
    'SAKU:',
    'SAKU:1',
    'SAKU:1:',
    'SAKU:0:x',
    `SAKU:x:${siti}`,
    `SAKU:1:${siti.slice(1)}`,
    `SAKU:1:${siti}A`,
    `SAKU:1:${siti} x`,
    `SAKU:1:X:${siti}:${slip}`,
    `SAKU:1:R:${siti}`,
    `SAKU:1:R:${siti}:${slip}:more`,
    'SAKU:1:NIK-3201234567890123:x',
  ])('ours but not whole: %s', text => expect(parseQr(text).kind).toBe('damaged'))

  it('whatever is held before the camera gets an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map(s => `SAKU:1:${s}`),
        ),
        text => {
          expect(['person', 'referral', 'newer', 'damaged', 'foreign']).toContain(parseQr(text).kind)
        },
      ),
      { seed: 7 },
    )
  })
})
