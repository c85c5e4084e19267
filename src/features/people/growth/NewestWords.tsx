import type { ClinicalPolicy } from '../../../domain/policy/index.ts'
import { Conclusion, Disclosure, Facts, Hint } from '../../../ui/index.ts'
import { classHint } from '../../shared/growth/class-hint.ts'
import { growthFacts } from '../../shared/growth/growth-facts.ts'
import { RuleNote } from '../../shared/rule/RuleNote.tsx'
import { consequence } from '../../shared/sign-words.ts'
import type { SignWords } from '../../shared/sign-words.ts'
import { newestOf, notesOf } from './newest.ts'
import type { Seen } from './seen.ts'
import { takenWords, whyNewest } from './why-newest.ts'

type Props = {
  newest: Seen
  birth: string
  today: string
  isEstimate: boolean
  policy: ClinicalPolicy
  health: boolean
  signWords: SignWords
}

/** The line first, then each index by itself, then what must be known before they are used. */
export function NewestWords({ newest, birth, today, isEstimate, policy, health, signWords }: Props) {
  const line = newestOf(newest, birth, { policy, health })
  const why = whyNewest(newest, { policy, health })
  return (
    <>
      {line ? <Conclusion level={line.level} title={line.title} detail={line.detail} /> : null}
      {why.length > 0 ? (
        <Disclosure quiet summary="Aturan dan sumbernya">
          <div className="stack">
            <p>{takenWords(newest)}</p>
            {why.map(({ rule, words, figures }) => (
              <div key={rule.id}>
                <b>{words}</b>
                <RuleNote
                  rule={rule}
                  figures={figures}
                  health={health}
                  unsigned={signWords(consequence(rule))}
                />
              </div>
            ))}
          </div>
        </Disclosure>
      ) : null}
      <div className="card card-pad">
        <Facts facts={growthFacts(newest.growth, health)} />
        {notesOf(newest, { isEstimate, today }).map(words => (
          <Hint key={words}>{words}</Hint>
        ))}
        {health ? <Hint>{classHint(newest.growth, signWords)}</Hint> : null}
      </div>
    </>
  )
}
