import type { View } from '../../domain/log/index.ts'
import { conflictList } from '../../domain/records/index.ts'
import { LinkButton, Notice } from '../../ui/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import { fieldWords } from '../shared/field-words.ts'

/** Two phones wrote different things: both stay visible until the bidan decides. */
export function ConflictNotice({ view }: { view: View }) {
  const { profile } = usePocket()
  const conflicts = conflictList(view)
  if (conflicts.length === 0) return null
  const mayDecide = profile.role !== 'kader'
  return (
    <Notice
      kind="kuning"
      title={mayDecide ? 'Ada isian yang berbeda' : 'Ada isian yang berbeda, menunggu bidan'}
      {...(mayDecide
        ? {
            actions: (
              <LinkButton small href="/putuskan">
                Putuskan
              </LinkButton>
            ),
          }
        : {})}
    >
      <ul>
        {conflicts.map(c => {
          const [shown, ...others] = c.values
          const mine = others.find(v => v.by.includes(profile.account))
          return (
            <li key={`${c.record} ${c.field}`}>
              {c.label}: {fieldWords(c.kind, c.field, shown?.value)}
              {others.map(v => (
                <span key={v.ids.join()}>
                  {' '}
                  · {v === mine ? 'isian Anda ' : ''}
                  {fieldWords(c.kind, c.field, v.value)}
                </span>
              ))}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
