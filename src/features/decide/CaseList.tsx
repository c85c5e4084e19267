import { useState } from 'react'
import { Button, Row, RowList, Section } from '../../ui/index.ts'
import { useAreas } from '../shared/areas.ts'
import { askedAbout, askedWords, reasonOf, sortOf, sorts, titleOf } from './cases.ts'
import type { Case, Sort } from './cases.ts'

type Props = { cases: readonly Case[]; current: string | undefined; place: string | undefined }

/** What waits for a decision, sort by sort. An area of ten thousand may have hundreds: each sort opens by and by. */
export function CaseList({ cases, current, place }: Props) {
  const keys = Object.keys(sorts) as Sort[] // its own keys
  return keys.map(sort => {
    const own = cases.filter(c => sortOf(c) === sort)
    return own.length > 0 ? (
      <Sorted key={sort} title={sorts[sort]} cases={own} current={current} place={place} />
    ) : null
  })
}

const page = 12
const more = 40

function Sorted({ title, cases, current, place }: Props & { title: string }) {
  const [shown, setShown] = useState(page)
  return (
    <Section title={title} end={String(cases.length)}>
      <RowList label={title}>
        {cases.slice(0, shown).map(one => (
          <CaseRow key={one.id} one={one} current={one.id === current} place={place} />
        ))}
      </RowList>
      {cases.length > shown ? (
        <Button kind="text" onClick={() => setShown(before => before + more)}>
          Tampilkan {Math.min(more, cases.length - shown)} lagi
        </Button>
      ) : null}
    </Section>
  )
}

function CaseRow({ one, current, place }: { one: Case; current: boolean; place: string | undefined }) {
  const tree = useAreas()
  const asked = one.type === 'dobel' ? askedAbout(one) : undefined
  const at = (id: string | undefined): string => tree.byId.get(id ?? '')?.nama ?? ''
  const apart = one.type === 'dobel' && one.a.posyandu !== one.b.posyandu
  const query = new URLSearchParams({ kasus: one.id, ...(place ? { posyandu: place } : {}) })
  return (
    <Row
      name={titleOf(one)}
      meta={
        <>
          {reasonOf(one)}
          {apart ? (
            <span className="decide-note">{`${at(one.a.posyandu)} dan ${at(one.b.posyandu)}`}</span>
          ) : null}
          {asked ? <span className="decide-note">{askedWords(asked)}</span> : null}
        </>
      }
      href={`/putuskan?${query}`}
      current={current}
    />
  )
}
