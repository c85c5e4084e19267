import type { CutOff } from '../../domain/instrument/index.ts'
import { isIsoDate } from '../../domain/measures/age.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { figure } from '../shared/words.ts'
import { readCutOffs } from './cut-off-changes.ts'
import type { PolicyBody, PolicyItem, PolicyKey, Typed } from './policy-item.ts'
import { policyItems, policyKeys } from './policy-items.ts'

export type PolicyFields = {
  readonly chosen: Readonly<Record<PolicyKey, Typed>>
  /** As typed, by cut-off id; empty: the value of the guideline. */
  readonly ambang: Readonly<Record<string, string>>
}

export const fieldsFrom = (policy: Policy): PolicyFields => ({
  chosen: Object.fromEntries(policyKeys.map(key => [key, policyItems[key].typed(policy)])) as Record<
    PolicyKey,
    Typed
  >, // one for each of the keys
  ambang: Object.fromEntries(Object.entries(policy.ambang).map(([id, v]) => [id, figure(v)])),
})

export type PolicyReading =
  | { readonly outcome: 'changed'; readonly change: PolicyBody }
  | { readonly outcome: 'same' }
  | { readonly outcome: 'wrong'; readonly faults: Readonly<Record<string, string>> }

/**
 * Only what differs from what holds becomes part of the new set. Sets add up, so a cut-off that goes back to the guideline
 * is written with the guideline's value.
 */
export function readPolicy(fields: PolicyFields, policy: Policy, all: readonly CutOff[]): PolicyReading {
  const { ambang, faults: wrongFigures } = readCutOffs(fields.ambang, policy, all)
  const changed = policyKeys.filter(
    key => !same(fields.chosen[key], policyItems[key].typed(policy)) && isAsked(policyItems[key], fields),
  )
  const faults = { ...wrongFigures, ...faultsOf(changed, fields) }
  if (Object.keys(faults).length > 0) return { outcome: 'wrong', faults }
  const change = changed.reduce<PolicyBody>(
    (body, key) => ({ ...body, ...policyItems[key].put(fields.chosen[key]) }),
    Object.keys(ambang).length > 0 ? { ambang } : {},
  )
  return Object.keys(change).length === 0 ? { outcome: 'same' } : { outcome: 'changed', change }
}

/** What is asked only in one edition is not changed by choosing the other. */
export const isAsked = ({ onlyIf }: PolicyItem, { chosen }: PolicyFields): boolean =>
  onlyIf === undefined || chosen[onlyIf[0]] === onlyIf[1]

const same = (a: Typed, b: Typed): boolean => plain(a) === plain(b)
const plain = (typed: Typed): string =>
  typeof typed === 'string' ? typed.trim() : [...typed].toSorted().join()

const faultsOf = (keys: readonly PolicyKey[], { chosen }: PolicyFields): Record<string, string> =>
  Object.fromEntries(
    keys.flatMap(key => {
      const fault = faultOf(policyItems[key], chosen[key])
      return fault === undefined ? [] : [[key, fault]]
    }),
  )

function faultOf({ control }: PolicyItem, typed: Typed): string | undefined {
  if (typeof typed !== 'string') return undefined
  const text = typed.trim()
  if (control.as === 'day') return isIsoDate(text) ? undefined : keepsDay
  if (control.as !== 'number') return undefined
  const [from, until] = control.range
  return /^\d{1,3}$/.test(text) && Number(text) >= from && Number(text) <= until
    ? undefined
    : `Ketik angka bulat, ${from} sampai ${until}.`
}

/** Sets add up: what was once chosen cannot be taken away by leaving it out. */
const keepsDay = 'Tanggal wajib diisi. Untuk menghentikan, isi tanggal yang masih jauh.'
