import { describe, expect, test } from 'vitest'
import { faultsOf } from '../../../src/domain/fhir/index.ts'
import { isLoinc, isSnomed } from '../../../src/domain/fhir/check/codes.ts'
import { card, person, place, service, told } from './made-visit.ts'

const given = [
  ...place(),
  person({ tanggal_lahir: '2025-12-01' }),
  card('bayi-balita-apras', { bb: 8.4, tb: 71.5, caraUkur: 'telentang', asiEksklusif: false }),
  card('skilas', { orientasi: 'benar', bisikKanan: 'tidak-bisa' }),
  service({ jenis: 'imunisasi', produk: 'DPT-HB-Hib' }),
  service({ jenis: 'vit_a' }),
  service({ jenis: 'ttd', jumlah: 30 }),
]
const bundle = told(given).drafts[0]?.bundle
type Tree = { [key: string]: Tree }

/** The valid bundle, with one thing made wrong. */
function wrong(change: (entry: (type: string) => Tree, whole: Tree) => void): string[] {
  const copy: Tree = JSON.parse(JSON.stringify(bundle))
  const entries = Object.values(copy['entry'] ?? {})
  const of = (type: string): Tree => {
    const found = entries.find(e => String(e['resource']?.['resourceType']) === type)?.['resource']
    if (!found) throw new Error(`no ${type} in the bundle`)
    return found
  }
  change(of, copy)
  return faultsOf(copy).map(f => `${f.at}: ${f.what}`)
}

const put = (at: Tree, key: string, value: unknown): void => void (at[key] = value as Tree) // wrong on purpose
const odd = 'urn:uuid:00000000-0000-8000-8000-000000000000'
const first = (at: Tree | undefined): Tree => Object.values(at ?? {})[0] ?? {}

test('the bundle that is made wrong below is right', () => {
  expect(new Set(bundle?.entry.map(e => e.resource.resourceType))).toEqual(
    new Set([
      'Encounter',
      'Observation',
      'Immunization',
      'Procedure',
      'MedicationStatement',
      'QuestionnaireResponse',
    ]),
  )
  expect(faultsOf(bundle)).toEqual([])
})

describe('our own rules see what a general validator does not', () => {
  test.each<[string, (of: (type: string) => Tree, whole: Tree) => void]>([
    ['two values', of => put(of('Observation'), 'valueBoolean', true)],
    ['no value', of => delete of('Observation')['valueQuantity']],
    ['a day of no calendar', of => put(of('Observation'), 'effectiveDateTime', '2026-02-30T01:00:00+00:00')],
    ['an hour of no clock', of => put(of('Observation'), 'issued', '2026-02-03T25:00:00+00:00')],
    ['a local time', of => put(of('Observation'), 'issued', '2026-11-10T08:00:00+07:00')],
    ['a time with Z', of => put(of('Observation'), 'issued', '2026-11-10T08:00:00Z')],
    ['issued before it was measured', of => put(of('Observation'), 'issued', '2026-11-09T00:00:00+00:00')],
    [
      'a reference to nothing',
      of =>
        put(
          of('Observation')['encounter'] ?? {},
          'reference',
          'urn:uuid:00000000-0000-8000-8000-000000000000',
        ),
    ],
    [
      'a reference to another kind',
      of => put(of('Observation')['subject'] ?? {}, 'reference', 'Practitioner/N1'),
    ],
    [
      'a reference that is no id',
      of => put(of('Observation')['subject'] ?? {}, 'reference', 'Patient/{{id}}'),
    ],
    ['an empty list', of => put(of('Observation'), 'performer', [])],
    ['an empty object', of => put(of('Observation'), 'code', {})],
    ['a control character', of => put(of('Observation')['code'] ?? {}, 'text', 'BB\u0007kg')],
    ['half a pair of UTF-16', of => put(of('Observation')['code'] ?? {}, 'text', 'BB \ud83d')],
    ['a text with a blank at its end', of => put(of('Observation')['code'] ?? {}, 'text', 'BB ')],
    ['a UUID of version 8', (_, whole) => put(first(whole['entry']), 'fullUrl', odd)],
    ['an empty text', of => put(of('Observation')['code'] ?? {}, 'text', ' ')],
    ['null', of => put(of('Observation'), 'category', null)],
    ['an element that is not there', of => put(of('Observation'), 'value', 7)],
    ['a unit that is not UCUM', of => put(of('Observation')['valueQuantity'] ?? {}, 'code', 'mmHg')],
    [
      'a unit of another system',
      of => put(of('Observation')['valueQuantity'] ?? {}, 'system', 'http://loinc.org'),
    ],
    ['a figure as text', of => put(of('Observation')['valueQuantity'] ?? {}, 'value', '8.4')],
    ['a LOINC code mistyped', of => put(first(of('Observation')['code']?.['coding']), 'code', '29463-8')],
    [
      'a code system by https',
      of => put(first(of('Observation')['code']?.['coding']), 'system', 'https://loinc.org'),
    ],
    [
      'an identifier of a wrong address',
      of => put(first(of('Encounter')['identifier']), 'system', 'http://sys-ids.kemkes.go.id/nik'),
    ],
    [
      'a NIK of 15 digits',
      of =>
        put(of('Encounter'), 'identifier', [
          { system: 'https://fhir.kemkes.go.id/id/nik', value: '337401550590000' },
        ]),
    ],
    ['a visit without its history', of => delete of('Encounter')['statusHistory']],
    [
      'a visit that ends when it begins',
      of => put(of('Encounter')['period'] ?? {}, 'end', of('Encounter')['period']?.['start']),
    ],
    ['a visit without a place', of => delete of('Encounter')['location']],
    ['a visit without a health worker', of => delete of('Encounter')['participant']],
    ['a visit without a facility', of => delete of('Encounter')['serviceProvider']],
    ['an observation without category', of => delete of('Observation')['category']],
    ['an observation without encounter', of => delete of('Observation')['encounter']],
    ['an injection without a place', of => delete of('Immunization')['location']],
    ['an injection without primarySource', of => delete of('Immunization')['primarySource']],
    ['an injection without performer', of => delete of('Immunization')['performer']],
    [
      'a medicine without the day on which it was said',
      of => delete of('MedicationStatement')['dateAsserted'],
    ],
    ['a procedure without encounter', of => delete of('Procedure')['encounter']],
    ['a questionnaire without source', of => delete of('QuestionnaireResponse')['source']],
    ['a questionnaire without author', of => delete of('QuestionnaireResponse')['author']],
    ['a bundle in a bundle', of => put(of('Observation'), 'resourceType', 'Bundle')],
    ['a patient made here', of => put(of('Observation'), 'resourceType', 'Patient')],
    ['another kind of bundle', (_, whole) => put(whole, 'type', 'batch')],
    [
      'an entry twice',
      (_, whole) => put(whole, 'entry', [...Object.values(whole['entry'] ?? {}), first(whole['entry'])]),
    ],
    [
      'a request for another kind',
      (_, whole) => put(first(whole['entry'])['request'] ?? {}, 'url', 'Patient'),
    ],
    ['a request that is no POST', (_, whole) => put(first(whole['entry'])['request'] ?? {}, 'method', 'PUT')],
    ['a fullUrl that is no urn', (_, whole) => put(first(whole['entry']), 'fullUrl', 'http://x/Encounter/1')],
    ['an empty bundle', (_, whole) => put(whole, 'entry', [])],
  ])('%s', (_, change) => {
    expect(wrong(change)).not.toEqual([])
  })

  test('nothing at all, and what is no object', () => {
    for (const x of [undefined, null, 7, 'Bundle', [], {}]) expect(faultsOf(x)).not.toEqual([])
  })
})

test('check digits: one changed digit, or two that changed places, are seen', () => {
  expect(['29463-7', '8302-2', '8480-6', '30352-9', '9843-4'].map(isLoinc)).not.toContain(false)
  expect(['29463-8', '8320-2', '8480', ''].map(isLoinc)).not.toContain(true)
  expect(['284473002', '1153593003', '767224000'].map(isSnomed)).not.toContain(false)
  expect(['284473003', '1153539003', '12'].map(isSnomed)).not.toContain(true)
})
