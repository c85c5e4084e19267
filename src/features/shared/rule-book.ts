import { useEffect, useState } from 'react'
import type { Signable } from '../../domain/rule-book/index.ts'

let loading: Promise<Signable> | undefined

/** Once a session, and only when somebody asks for it; asked again when it could not be read. */
function loadRuleBook(): Promise<Signable> {
  loading ??= import('virtual:rule-book')
    .then(m => m.default)
    .catch(why => {
      loading = undefined
      throw why
    })
  return loading
}

export type LoadedBook = { readonly state: 'reading' | 'refused' } | ({ readonly state: 'read' } & Signable)

/** `wanted` is false on a kader's phone: she is shown no sign-off. */
export function useRuleBook(wanted = true): LoadedBook {
  const [loaded, setLoaded] = useState<LoadedBook>({ state: 'reading' })
  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    const done = (next: LoadedBook): void => (current ? setLoaded(next) : undefined)
    loadRuleBook().then(
      book => done({ state: 'read', ...book }),
      () => done({ state: 'refused' }),
    )
    return () => {
      current = false
    }
  }, [wanted])
  return loaded
}
