import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Card } from '../../domain/records/index.ts'
import { Button, Notice, Row, RowList, Section, useToast } from '../../ui/index.ts'
import { Undo2 } from '../../ui/icons.tsx'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import type { Decision } from './cases.ts'
import { decidedLines } from './decided-lines.ts'
import type { DecidedLine } from './decided-lines.ts'
import { undecidedDrafts } from './merge-drafts.ts'
import { undoMerge } from './undo-merge.ts'
import { undoSettled } from './undo-settled.ts'
import { useSettled } from './use-settled.ts'
import { useWords } from './value-words.ts'

const shownAtOnce = 8
const shownMore = 20

type Props = { decisions: readonly Decision[]; cards: readonly Card[] }

/** The newest decisions about pairs and about fields, each with its way back. */
export function Decided({ decisions, cards }: Props) {
  const pocket = usePocket()
  const toast = useToast()
  const words = useWords()
  const [, navigate] = useLocation()
  const [atMost, setAtMost] = useState(shownAtOnce)
  const settled = useSettled(cards, atMost + 1)
  const pen = usePen('')
  const { saving, fault, run } = useSaving()
  const lines = useMemo(
    () => decidedLines(decisions, settled, id => pocket.card(id), words),
    [decisions, settled, pocket, words],
  )
  if (lines.length === 0) return null

  const view = (id: string) => pocket.open(id).then(o => o.view)
  const undoPair = async (one: Decision): Promise<void> => {
    const [a, b] = [await view(one.a), await view(one.b)]
    const here = { ...pen, posyandu: pocket.card(one.a)?.posyandu ?? '' }
    await pocket.save(
      one.same ? undoMerge(here, a, { ...one, active: true }) : undecidedDrafts(here, one.a, one.b, [a, b]),
    )
    toast('Dibatalkan. Tersimpan di HP')
  }
  const undo = ({ of }: DecidedLine): Promise<void> =>
    run(async () => {
      if (of.type === 'pair') return undoPair(of.decision)
      const { card } = of.settled
      const here = { ...pen, posyandu: card.posyandu ?? '' }
      await pocket.save(await undoSettled(here, await view(card.id), [of.settled], view))
      toast('Dibatalkan. Menunggu keputusan lagi.')
      navigate(`/putuskan?kasus=${card.id}`)
    })
  return (
    <Section title="Baru diputuskan">
      <RowList label="Baru diputuskan">
        {lines.slice(0, atMost).map(line => (
          <Row key={line.key} name={line.name} meta={line.meta}>
            <Button
              small
              icon={Undo2}
              disabled={saving}
              aria-label={`Batalkan keputusan ${line.name}`}
              onClick={() => void undo(line)}
            >
              Batalkan
            </Button>
          </Row>
        ))}
      </RowList>
      {lines.length > atMost ? (
        <Button kind="text" onClick={() => setAtMost(before => before + shownMore)}>
          Tampilkan yang lebih lama
        </Button>
      ) : null}
      {fault ? <Notice kind="kuning" title={fault} live /> : null}
    </Section>
  )
}
