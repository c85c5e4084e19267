import { deadlineOf, urgencyColour, urgencyWords } from '../../domain/triage/index.ts'
import type { Triage } from '../../domain/triage/index.ts'
import { Banner } from '../../ui/index.ts'
import { byWhen } from '../shared/deadline-words.ts'

/** What follows from the signs, with place and deadline, while they are being ticked. */
export function TriageBanner({ found, onDate }: { found: Triage; onDate: string }) {
  if (!found.urgency) return null
  const level = urgencyColour[found.urgency]
  return (
    <Banner
      level={level}
      say={urgencyWords[found.urgency]}
      when={found.urgency === 'gawat' ? undefined : byWhen(deadlineOf(found.urgency, onDate), onDate)}
      detail={found.reasons.map(r => r.because).join('; ')}
      role={found.urgency === 'gawat' ? 'alert' : 'status'}
    />
  )
}
