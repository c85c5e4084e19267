import { RowList, Tile } from '../../ui/index.ts'
import type { IconType } from '../../ui/index.ts'
import { Check, ChevronDown, Clock, Info, TriangleAlert } from '../../ui/icons.tsx'
import { sourceWords } from '../shared/rule/rule-words.ts'
import { schedule } from '../shared/sign-words.ts'
import type { SignWords } from '../shared/sign-words.ts'
import type { DueLine } from './due-lines.ts'
import { reasonWords, statusWords, toneOf, whenWords } from './due-words.ts'
import './due.css'

export type DueReader = { today: string; health: boolean; signWords: SignWords }
type Props = DueReader & { lines: readonly DueLine[]; label: string }
type Status = DueLine['rows'][0]['status']

const icons: Readonly<Record<Status, IconType>> = {
  selesai: Check,
  'jatuh-tempo': Clock,
  terlambat: TriangleAlert,
  kejar: TriangleAlert,
  'lewat-usia': Info,
  'belum-waktunya': Clock,
}

/** What, how it stands and when; a tap says why. */
export const DueList = ({ lines, label, ...reader }: Props) => (
  <RowList label={label}>
    {lines.map(line => {
      const [first] = line.rows
      const tone = toneOf(first.status)
      const level = tone === 'kuning' ? 'Kuning. ' : tone === 'hijau' ? 'Hijau. ' : ''
      return (
        <li key={first.key}>
          <details className="due">
            <summary className="row">
              <Tile tone={tone} icon={icons[first.status]} />
              <span className="row-body">
                <span className="row-name">{line.title}</span>
                <span className="row-meta">
                  <span className="sr">{level}</span>
                  {[statusWords(first, reader.today), whenWords(first, reader.today)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <ChevronDown className="row-chevron" />
            </summary>
            <Why rows={line.rows} {...reader} />
          </details>
        </li>
      )
    })}
  </RowList>
)

function Why({ rows, health, signWords }: DueReader & { rows: DueLine['rows'] }) {
  const sources = [...new Set(rows.map(r => sourceWords(r.rule, { health }, signWords(schedule(r.rule.id)))))]
  return (
    <div className="row-below due-why">
      {rows.map(r => (
        <p key={r.key}>
          {rows.length > 1 ? <b>{r.what}: </b> : null}
          {reasonWords(r)}
        </p>
      ))}
      {sources.map(words => (
        <p key={words} className="muted">
          {words}
        </p>
      ))}
    </div>
  )
}
