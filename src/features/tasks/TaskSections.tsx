import { Fragment, useState } from 'react'
import type { AreaTree } from '../../domain/areas/index.ts'
import type { FollowUp } from '../../domain/tasks/index.ts'
import { Button, Disclosure, RowList, Section } from '../../ui/index.ts'
import type { SectionId, Sections } from './sections.ts'
import { TaskRow } from './TaskRow.tsx'
import { closingWords } from './when-words.ts'

type Shared = { today: string; forHealth: boolean; places?: AreaTree['byId'] | undefined }
type Props = Shared & { sections: Sections; closing: string }

const titles: readonly (readonly [Exclude<SectionId, 'sekalian'>, string])[] = [
  ['sekarang', 'Sekarang dan hari ini'],
  ['lewat', 'Lewat jadwal'],
  ['bulan-ini', 'Belum datang bulan ini'],
  ['segera', 'Segera'],
]

export function TaskSections({ sections, closing, ...shared }: Props) {
  const { sekalian } = sections
  return (
    <>
      {titles.map(([id, title]) =>
        sections[id].length === 0 ? null : (
          <Section
            key={id}
            title={title}
            end={id === 'bulan-ini' ? closingWords(closing, shared.today) : `${sections[id].length} warga`}
          >
            <Rows list={sections[id]} label={title} {...shared} />
          </Section>
        ),
      )}
      {sekalian.length > 0 ? (
        <Disclosure summary={`Bila bertemu: ${sekalian.length} warga`}>
          <Rows list={sekalian} label="Bila bertemu" {...shared} />
        </Disclosure>
      ) : null}
    </>
  )
}

const page = 20

/** Neighbours of the list with the same key, in the order of the list. */
function runsOf(list: readonly FollowUp[], keyOf: (f: FollowUp) => string): [string, FollowUp[]][] {
  const runs: [string, FollowUp[]][] = []
  for (const f of list) {
    const last = runs.at(-1)
    if (last && last[0] === keyOf(f)) last[1].push(f)
    else runs.push([keyOf(f), [f]])
  }
  return runs
}

function Rows({ list, label, places, ...row }: Shared & { list: readonly FollowUp[]; label: string }) {
  const [shown, setShown] = useState(page)
  const runs = runsOf(list.slice(0, shown), f => (places ? (f.card.posyandu ?? '') : ''))
  return (
    <>
      {runs.map(([posyandu, some]) => {
        const place = places?.get(posyandu)?.nama
        return (
          <Fragment key={some[0]?.card.id}>
            {place ? <h3 className="task-place">{place}</h3> : null}
            <RowList label={place ? `${label}, ${place}` : label}>
              {some.map(f => (
                <TaskRow key={f.card.id} follow={f} {...row} />
              ))}
            </RowList>
          </Fragment>
        )
      })}
      {list.length > shown ? (
        <Button onClick={() => setShown(n => n + page * 5)}>Tampilkan {list.length - shown} lagi</Button>
      ) : null}
    </>
  )
}
