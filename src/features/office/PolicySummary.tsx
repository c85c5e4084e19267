import type { Area } from '../../domain/areas/index.ts'
import { Card, Disclosure, Facts, LinkButton } from '../../ui/index.ts'
import { Settings } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { plainDay } from '../shared/words.ts'
import { policyGroups, policyItems } from './policy-items.ts'

/** What holds today, and since when. */
export function PolicySummary({ area }: { area: Area }) {
  const today = useToday()
  const { policy } = usePolicy(area.id, today)
  const sets = usePocket().card(area.id)?.kebijakan ?? []
  const last = sets.filter(s => s.from <= today).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  const own = Object.keys(policy.ambang).length
  return (
    <Card pad aria-label={`Kebijakan ${area.nama}`}>
      <h2 className="section-title">Kebijakan yang berlaku</h2>
      <p className="muted">
        {last ? `Diubah mulai ${plainDay(last.from)}.` : 'Bawaan pedoman; belum ada yang diubah.'}
      </p>
      {policyGroups.map(group => (
        <Disclosure key={group.title} summary={group.title}>
          <Facts
            facts={group.keys.map(key => ({
              term: policyItems[key].label,
              value: policyItems[key].says(policy),
              wide: true,
            }))}
          />
        </Disclosure>
      ))}
      <Facts
        facts={[{ term: 'Ambang yang diubah', value: own === 0 ? 'tidak ada' : String(own), wide: true }]}
      />
      <p className="office-more">
        <LinkButton icon={Settings} href={`/wilayah?kebijakan=${area.id}`}>
          Ubah kebijakan
        </LinkButton>
      </p>
    </Card>
  )
}
