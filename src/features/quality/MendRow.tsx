import { confirmFigures } from '../../domain/quality/index.ts'
import type { ToMend } from '../../domain/quality/index.ts'
import { Button, Notice, Row, useToast } from '../../ui/index.ts'
import { Check } from '../../ui/icons.tsx'
import { nameOf, whereOf } from '../shared/person-words.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { usePocket } from '../shared/pocket.tsx'
import type { AppPocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { cardWords, mendHref, mendWords } from './mend-words.ts'

/** One thing to look at again: the way to its field, or a word that it is right as it stands. */
export function MendRow({ row, today }: { row: ToMend; today: string }) {
  const pocket = usePocket()
  const toast = useToast()
  const { saving, fault, run } = useSaving()
  const card = pocket.card(row.person)
  const isRight = (): Promise<void> =>
    run(async () => {
      await confirm(pocket, row)
      toast('Tersimpan di HP')
    })
  return (
    <Row
      lead={card ? <PersonTile card={card} day={today} /> : undefined}
      name={card ? nameOf(card) : 'Warga'}
      meta={
        <>
          <span className="mutu-what">{mendWords(row)}</span>
          <span>{[cardWords(row), card ? whereOf(card) : ''].filter(Boolean).join(' · ')}</span>
        </>
      }
      href={mendHref(row)}
    >
      {row.mayBeRight ? (
        <>
          <Button small icon={Check} disabled={saving} onClick={() => void isRight()}>
            Memang benar
          </Button>
          {fault ? <Notice kind="merah" title={fault} live /> : null}
        </>
      ) : null}
    </Row>
  )
}

/** On the day and at the place of the card itself, as a correction stands. */
async function confirm(pocket: AppPocket, { person, record: id, fields }: ToMend): Promise<void> {
  const { view } = await pocket.open(person)
  const record = view.records.find(r => r.id === id)
  if (!record) return
  const pen = {
    newId: () => pocket.newId(),
    happenedOn: record.happenedOn,
    posyandu: record.items[0]?.entry.posyandu ?? '',
    by: pocket.profile.account,
  }
  await pocket.save(confirmFigures(pen, record, fields))
}
