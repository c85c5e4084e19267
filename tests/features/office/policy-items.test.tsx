import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import type { Policy } from '../../../src/domain/policy/index.ts'
import { kebijakan } from '../../../src/domain/records/index.ts'
import { fieldsFrom } from '../../../src/features/office/policy-changes.ts'
import { policyGroups, policyItems, policyKeys } from '../../../src/features/office/policy-items.ts'
import { PolicyControls } from '../../../src/features/office/PolicyControls.tsx'

const full: Policy = {
  ...policyDefaults,
  edition: 'kb-2025',
  heksaLahirMulai: '2026-07-09',
  hpvUsia20Mulai: '2027-01-01',
}
const shown = renderToStaticMarkup(
  <PolicyControls fields={fieldsFrom(full)} faults={{}} onChange={() => undefined} />,
)
const times = (words: string): number =>
  shown.split(`>${words}</legend>`).length + shown.split(`>${words}</label>`).length - 2

/** The day belongs to every change, the cut-offs have a list of their own, and of the last nothing is made yet. */
const apart = ['berlaku_mulai', 'ambang', 'simpan_rahasia_hari']

describe('what an area may choose', () => {
  it('every field of the policy has one item, and stands once in the form', () => {
    const keys = Object.keys(full).filter(key => key !== 'ambang')
    expect([...policyKeys].toSorted()).toEqual(keys.toSorted())
    expect(policyGroups.flatMap(g => g.keys).toSorted()).toEqual(keys.toSorted())
  })

  it('every field of the record is written by one item', () =>
    expect(policyKeys.map(key => policyItems[key].field).toSorted()).toEqual(
      Object.keys(kebijakan.fields)
        .filter(f => !apart.includes(f))
        .toSorted(),
    ))

  it.each(policyKeys)('%s has one control, a sentence, a source and a line of its own', key => {
    const item = policyItems[key]
    expect(times(item.label)).toBe(1)
    expect(item.does).toMatch(/^[A-Z].*\.$/)
    expect(item.says(full)).not.toBe('')
    expect(policyKeys.filter(k => policyItems[k].label === item.label)).toEqual([key])
  })

  it.each(policyKeys)('%s writes its own field, and what holds can be written again', key => {
    const item = policyItems[key]
    expect(Object.keys(item.put(item.typed(full)))).toEqual([item.field])
    expect(kebijakan.edit.safeParse(item.put(item.typed(full))).success).toBe(true)
  })

  it('proposals are called unsigned', () => {
    for (const key of policyKeys)
      if (policyItems[key].from.confidence === 'D') {
        const said = shown.slice(shown.indexOf(`>${policyItems[key].label}<`))
        expect(said.slice(0, said.indexOf('Sumber:') + 200)).toMatch(/disahkan/)
      }
  })
})
