import { useState } from 'react'
import { Disclosure } from '../../ui/index.ts'
import { RuleNote } from '../shared/rule/RuleNote.tsx'
import type { Risk } from './pregnancy-risks.ts'

type RiskRule = NonNullable<Risk['rule']>

type Reader = { health: boolean; unsignedOf: (rule: RiskRule) => string }
type Props = Reader & { risks: readonly Risk[] }

/** Each risk by its words; one that follows from a rule opens to it. */
export const RiskList = ({ risks, ...reader }: Props) => (
  <ul>
    {risks.map(risk => (
      <li key={risk.words}>
        {risk.rule ? <RiskRow risk={risk} rule={risk.rule} {...reader} /> : risk.words}
      </li>
    ))}
  </ul>
)

type RowProps = Reader & { risk: Risk; rule: RiskRule }

/** The figures are worked out for who asks. */
function RiskRow({ risk, rule, health, unsignedOf }: RowProps) {
  const [asked, setAsked] = useState(false)
  return (
    <Disclosure quiet summary={risk.words} onOpen={() => setAsked(true)}>
      {asked ? (
        <RuleNote rule={rule} figures={risk.figures()} health={health} unsigned={unsignedOf(rule)} />
      ) : null}
    </Disclosure>
  )
}
