import { useState } from 'react'
import { Disclosure } from '../../ui/index.ts'
import { RuleNote } from '../shared/rule/RuleNote.tsx'
import type { Risk } from './pregnancy-risks.ts'

type Props = { risks: readonly Risk[]; health: boolean }

/** Each risk by its words; one that follows from a rule opens to it. */
export const RiskList = ({ risks, health }: Props) => (
  <ul>
    {risks.map(risk => (
      <li key={risk.words}>
        {risk.rule ? <RiskRow risk={risk} rule={risk.rule} health={health} /> : risk.words}
      </li>
    ))}
  </ul>
)

type RowProps = { risk: Risk; rule: NonNullable<Risk['rule']>; health: boolean }

/** The figures are worked out for who asks. */
function RiskRow({ risk, rule, health }: RowProps) {
  const [asked, setAsked] = useState(false)
  return (
    <Disclosure quiet summary={risk.words} onOpen={() => setAsked(true)}>
      {asked ? <RuleNote rule={rule} figures={risk.figures()} health={health} /> : null}
    </Disclosure>
  )
}
