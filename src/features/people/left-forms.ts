import { useEffect, useState } from 'react'
import type { Draft } from '../../db/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { RegisterValues } from './register-form.ts'

/** A registration that was begun and never saved. */
export type LeftForm = { readonly id: string; readonly nama: string }
export type LeftForms = { readonly left: readonly LeftForm[]; readonly fresh: string }

const before = 'daftar:'
/** Where an older app kept its only one. */
const only = 'daftar'

/** Every form that says something stays until it is saved or thrown away; a new person gets a form of her own. */
export function leftFormsIn(drafts: readonly Draft[], newId: () => string): LeftForms {
  const own = drafts.filter(d => d.id === only || d.id.startsWith(before))
  const left = own.flatMap(({ id, value }) => {
    const typed = value as Partial<RegisterValues> // only the registration form writes under these ids
    return saysSomething(typed) ? [{ id, nama: (typed.nama ?? '').trim() }] : []
  })
  return { left, fresh: `${before}${newId()}` }
}

function saysSomething({ posyandu: _, sasaran: __, jk: ___, ...rest }: Partial<RegisterValues>): boolean {
  return Object.values(rest).some(v => typeof v === 'string' && v.trim() !== '')
}

/** As they were when the screen was opened; undefined while the phone looks. */
export function useLeftForms(): LeftForms | undefined {
  const pocket = usePocket()
  const [found, setFound] = useState<LeftForms>()
  useEffect(() => {
    let current = true
    void pocket.drafts.list().then(drafts => {
      if (current) setFound(leftFormsIn(drafts, () => pocket.newId()))
    })
    return () => {
      current = false
    }
  }, [pocket])
  return found
}
