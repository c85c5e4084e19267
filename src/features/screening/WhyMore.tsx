import { useState } from 'react'
import { Disclosure } from '../../ui/index.ts'
import { RuleNote } from '../shared/rule/RuleNote.tsx'
import { explainer } from './explain.ts'
import { finding } from '../shared/sign-words.ts'
import type { SignWords } from '../shared/sign-words.ts'
import type { ResultView } from './result-of.ts'
import type { ToldFinding } from './told-words.ts'

type Props = {
  view: ResultView
  findings: readonly ToldFinding[]
  summary: string
  health: boolean
  signWords: SignWords
}

/** Opens to the rule. It is worked out only for who asks: trying each figure takes a slow phone a moment. */
export function WhyMore({ summary, ...shown }: Props) {
  const [asked, setAsked] = useState(false)
  return (
    <Disclosure quiet summary={<Summary words={summary} of={shown.findings} />} onOpen={() => setAsked(true)}>
      {asked ? <Notes {...shown} /> : null}
    </Disclosure>
  )
}

/** Heard by itself it says what it belongs to. */
const Summary = ({ words, of }: { words: string; of: readonly ToldFinding[] }) => (
  <>
    {words}
    <span className="sr">: {of.map(f => f.words).join(', ')}</span>
  </>
)

function Notes({ view, findings, health, signWords }: Omit<Props, 'summary'>) {
  const explain = explainer(view, { health })
  return (
    <div className="stack">
      {findings.map(f =>
        f.rule ? (
          <div key={f.code}>
            {findings.length > 1 ? <b>{f.words}</b> : null}
            <RuleNote
              rule={f.rule}
              health={health}
              unsigned={signWords(finding(f.code, view.instrument.id))}
              {...explain(f)}
            />
          </div>
        ) : null,
      )}
    </div>
  )
}
