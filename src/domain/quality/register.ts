import type { Identity, IdentityPart } from './identity.ts'
import { identityParts } from './identity.ts'

type Share = { readonly asked: number; readonly given: number }

/** How complete the register is. */
export type Register = {
  readonly people: number
  readonly complete: number
  readonly parts: Readonly<Record<IdentityPart, Share>>
  /** Written down as having no NIK of their own: they count as given. */
  readonly withoutNik: number
  readonly open: number
  readonly mended: number
}

export function registerOf(people: readonly Identity[]): Register {
  const share = (part: IdentityPart): Share => {
    const asked = people.filter(p => p.asked.includes(part))
    return { asked: asked.length, given: asked.filter(p => !p.missing.includes(part)).length }
  }
  const names = Object.keys(identityParts) as IdentityPart[] // its own keys
  return {
    people: people.length,
    complete: people.filter(p => p.missing.length === 0).length,
    parts: Object.fromEntries(names.map(part => [part, share(part)])) as Register['parts'], // every part by name
    withoutNik: people.filter(p => p.withoutNik).length,
    open: people.reduce((sum, p) => sum + p.missing.length, 0),
    mended: people.reduce((sum, p) => sum + p.mended, 0),
  }
}
