import { sourceWords } from './rule-words.ts'
import type { Explained, Reader } from './rule-words.ts'
import './rule-note.css'

type Props = Reader & {
  /** What was measured or answered, with its unit and day. */
  measured?: string | undefined
  figures?: readonly string[] | undefined
  rule: Explained
  /** What is still to be signed, in words; empty once it is signed. */
  unsigned: string
}

/** Why something is said: what was measured, the rule with its figures, where it stands, and how it stands with the puskesmas. */
export const RuleNote = ({ measured, figures, rule, health, unsigned }: Props) => (
  <div className="rule-note">
    {measured ? <p>{measured}</p> : null}
    {figures && figures.length > 0 ? (
      <p>
        <b>Aturannya:</b> {figures.join('; ')}.
      </p>
    ) : null}
    <p className="muted">{sourceWords(rule, { health }, unsigned)}</p>
  </div>
)
