import type { Provenance } from '../../domain/instrument/index.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { kebijakan } from '../../domain/records/index.ts'
import type { FormOf } from '../../domain/records/index.ts'
import type { Option } from '../../ui/index.ts'

export type PolicyKey = Exclude<keyof Policy, 'ambang'>
export type PolicyBody = Omit<Partial<FormOf<typeof kebijakan.fields>>, 'berlaku_mulai'>
export type PolicyField = keyof PolicyBody

/** As it stands in the form: a code, a day or a figure as typed, or several codes. */
export type Typed = string | readonly string[]

export type Control =
  | { readonly as: 'one' | 'many'; readonly options: readonly Option<string>[] }
  | { readonly as: 'day' }
  | { readonly as: 'number'; readonly range: readonly [number, number] }

/** One thing that an area chooses: its control in the form and its line in the summary are made from it. */
export type PolicyItem = {
  readonly field: PolicyField
  readonly label: string
  /** What changes, for the officer who decides. */
  readonly does: string
  readonly from: Provenance
  readonly control: Control
  readonly typed: (held: Policy) => Typed
  readonly put: (typed: Typed) => PolicyBody
  /** What holds, in words. */
  readonly says: (held: Policy) => string
  /** Asked only beside another choice. */
  readonly onlyIf?: readonly [PolicyKey, string]
}

type Words = Pick<PolicyItem, 'field' | 'label' | 'does' | 'from'> & Pick<Partial<PolicyItem>, 'onlyIf'>

const codesOf = <T extends string>(of: Readonly<Record<T, string>>) => Object.keys(of) as T[] // of an object literal, which has no other keys
const isIn = (typed: Typed, code: string): boolean =>
  typeof typed === 'string' ? typed === code : typed.includes(code)

type OneOf<T extends string> = {
  readonly options: Readonly<Record<T, string>>
  readonly held: (p: Policy) => T
  readonly put: (code: T) => PolicyBody
  readonly says?: (p: Policy) => string
}

export function one<T extends string>(words: Words, { options, held, put, says }: OneOf<T>): PolicyItem {
  const codes = codesOf(options)
  return {
    ...words,
    control: { as: 'one', options: codes.map(value => ({ value, label: options[value] })) },
    typed: held,
    put: typed => {
      const code = codes.find(c => isIn(typed, c))
      return code === undefined ? {} : put(code)
    },
    says: says ?? (p => options[held(p)]),
  }
}

type YesNo = {
  readonly held: (p: Policy) => boolean
  readonly put: (yes: boolean) => PolicyBody
  /** For the summary: what yes and no mean. */
  readonly means: readonly [yes: string, no: string]
}

export const yesNo = (words: Words, { held, put, means: [yes, no] }: YesNo): PolicyItem =>
  one(words, {
    options: { tidak: 'Tidak', ya: 'Ya' },
    held: p => (held(p) ? 'ya' : 'tidak'),
    put: code => put(code === 'ya'),
    says: p => (held(p) ? yes : no),
  })

type Many<T extends string> = {
  readonly options: Readonly<Record<T, string>>
  readonly held: (p: Policy) => readonly string[]
  /** `kept`: what stands in the policy and has no chip. */
  readonly put: (codes: T[], kept: string[]) => PolicyBody
}

export function many<T extends string>(words: Words, { options, held, put }: Many<T>): PolicyItem {
  const codes = codesOf(options)
  return {
    ...words,
    control: { as: 'many', options: codes.map(value => ({ value, label: options[value] })) },
    typed: held,
    put: typed =>
      put(
        codes.filter(c => isIn(typed, c)),
        typeof typed === 'string' ? [] : typed.filter(c => !Object.hasOwn(options, c)),
      ),
    says: p =>
      codes
        .filter(c => held(p).includes(c))
        .map(c => options[c])
        .join(', ') || 'tidak ada',
  }
}
