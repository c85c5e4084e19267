import { Section } from '../../ui/index.ts'
import { isAsked } from './policy-changes.ts'
import type { PolicyFields } from './policy-changes.ts'
import type { PolicyKey, Typed } from './policy-item.ts'
import { policyGroups, policyItems } from './policy-items.ts'
import { PolicyControl } from './PolicyControl.tsx'
import { EditionNotice } from './PolicyEdition.tsx'

type Props = {
  fields: PolicyFields
  faults: Readonly<Record<string, string>>
  onChange: (key: PolicyKey, typed: Typed) => void
}

/** Every choice of an area beside its cut-offs, group by group. */
export const PolicyControls = ({ fields, faults, onChange }: Props) => (
  <>
    {policyGroups.map(group => (
      <Section key={group.title} title={group.title}>
        <div className="stack">
          {group.keys
            .filter(key => isAsked(policyItems[key], fields))
            .map(key => (
              <div key={key} className="stack">
                <PolicyControl
                  item={policyItems[key]}
                  typed={fields.chosen[key]}
                  error={faults[key]}
                  onChange={typed => onChange(key, typed)}
                />
                {key === 'edition' && fields.chosen.edition === 'kb-2025' ? <EditionNotice /> : null}
              </div>
            ))}
        </div>
      </Section>
    ))}
  </>
)
