import type { ClinicalPolicy } from '../../../domain/policy/index.ts'
import { Conclusion, Facts, Hint } from '../../../ui/index.ts'
import { growthFacts } from '../../shared/growth/growth-facts.ts'
import { newestOf, notesOf } from './newest.ts'
import type { Seen } from './seen.ts'

type Props = {
  newest: Seen
  birth: string
  today: string
  isEstimate: boolean
  policy: ClinicalPolicy
  health: boolean
}

/** The line first, then each index by itself, then what must be known before they are used. */
export function NewestWords({ newest, birth, today, isEstimate, policy, health }: Props) {
  const line = newestOf(newest, birth, { policy, health })
  return (
    <>
      {line ? <Conclusion level={line.level} title={line.title} detail={line.detail} /> : null}
      <div className="card card-pad">
        <Facts facts={growthFacts(newest.growth, health)} />
        {notesOf(newest, { isEstimate, today }).map(words => (
          <Hint key={words}>{words}</Hint>
        ))}
        {health ? (
          <Hint>
            Kelas menurut Permenkes 2/2020 dan tabel WHO, belum disahkan puskesmas. Bukan diagnosis.
          </Hint>
        ) : null}
      </div>
    </>
  )
}
