import type { Due } from '../../domain/due/index.ts'
import { completedMonths } from '../../domain/measures/age.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { Hint } from '../../ui/index.ts'
import type { SignWords } from '../shared/sign-words.ts'
import { babyWords, setWords } from './complete-words.ts'

type Props = {
  complete: Due['complete']
  birth: string
  today: string
  health: boolean
  policy: Policy
  signWords: SignWords
}

/** IBL, IDL and baduta lengkap by name for health workers; one plain sentence for a kader. */
export function Completeness({ complete, birth, today, health, policy, signWords }: Props) {
  if (health && complete.length > 0)
    return (
      <ul className="muted">
        {complete.map(c => (
          <li key={c.set.id}>{setWords(c, signWords)}</li>
        ))}
      </ul>
    )
  const words = babyWords(complete, completedMonths(birth, today), policy)
  return words === undefined ? null : <Hint>{words}</Hint>
}
