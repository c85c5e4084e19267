import { expect, test } from 'vitest'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { cardRows } from '../../../src/domain/sheets/rows/card.ts'
import { asked, person } from './village.ts'

/** What the line of a card works out of TBC, where the kabupaten has that edition now and the card was filled with this one. */
async function suspected(now: 'kb-2023' | 'kb-2025', filledWith: object, answers: object): Promise<unknown> {
  const card = {
    kind: 'periksa-dewasa',
    on: '2026-11-12',
    body: { lokasi: 'posyandu', bb: 60, ...filledWith, ...answers },
  }
  const policyOf = () => ({ ...policyDefaults, edition: now })
  const rows = cardRows(person('Budi', { tanggal_lahir: '1970-01-01' }, [card]), await asked({ policyOf }), [
    'dewasa',
  ])
  return rows.map(r => r.derived['tbcTerduga'])
}

const cough2025 = { batuk2mgg: false, batukBaru: true, kontak: false, tbcTambahan: [] }
const two2023 = { batuk: true, demam2mgg: true, bbTurun: false, kontak: false }

test.each([
  ['the card of 2025 where 2023 holds now', 'kb-2023', { edisi: 'kb-2025' }, cough2025],
  ['the card of 2023 where 2025 holds now', 'kb-2025', { edisi: 'kb-2023' }, two2023],
  ['a card that names no edition, by the one that holds', 'kb-2025', {}, cough2025],
  ['an edition that nobody knows, by the one that holds', 'kb-2023', { edisi: 'kb-1999' }, two2023],
] as const)(
  'a line of a sheet is worked out with the edition of its card: %s',
  async (_, now, edisi, answers) => expect(await suspected(now, edisi, answers)).toEqual([true]),
)
