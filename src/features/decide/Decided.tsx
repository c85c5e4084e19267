import { Button, Notice, Row, RowList, Section, useToast } from '../../ui/index.ts'
import { Undo2 } from '../../ui/icons.tsx'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { plainDay } from '../shared/words.ts'
import { nameOf } from '../shared/person-words.ts'
import type { Decision } from './cases.ts'
import { undecidedDrafts } from './merge-drafts.ts'
import { undoMerge } from './undo-merge.ts'

const shownAtOnce = 8

/** The newest decisions about pairs, each with its way back. */
export function Decided({ decisions }: { decisions: readonly Decision[] }) {
  const pocket = usePocket()
  const toast = useToast()
  const pen = usePen(pocket.card(decisions[0]?.a ?? '')?.posyandu ?? '')
  const { saving, fault, run } = useSaving()
  if (decisions.length === 0) return null
  const undo = (one: Decision): Promise<void> =>
    run(async () => {
      const [a, b] = await Promise.all([pocket.open(one.a), pocket.open(one.b)])
      const here = { ...pen, posyandu: pocket.card(one.a)?.posyandu ?? pen.posyandu }
      await pocket.save(
        one.same
          ? undoMerge(here, a.view, { ...one, active: true })
          : undecidedDrafts(here, one.a, one.b, [a.view, b.view]),
      )
      toast('Dibatalkan. Tersimpan di HP')
    })
  return (
    <Section title="Baru diputuskan">
      <RowList label="Baru diputuskan">
        {decisions.slice(0, shownAtOnce).map(one => {
          const [a, b] = [pocket.card(one.a), pocket.card(one.b)]
          const name = a ? nameOf(a) : 'Tidak ada di HP ini'
          return (
            <Row
              key={one.record}
              name={one.same || !b ? name : `${name} dan ${nameOf(b)}`}
              meta={`${one.same ? 'digabung' : 'dua orang berbeda'}, ${plainDay(one.on)}`}
            >
              <Button
                small
                icon={Undo2}
                disabled={saving}
                aria-label={`Batalkan keputusan ${name}`}
                onClick={() => void undo(one)}
              >
                Batalkan
              </Button>
            </Row>
          )
        })}
      </RowList>
      {fault ? <Notice kind="kuning" title={fault} live /> : null}
    </Section>
  )
}
