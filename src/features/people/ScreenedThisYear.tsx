import type { Screened } from '../../domain/indicators/index.ts'
import { tempatSkrining } from '../../domain/records/pernah-skrining.ts'
import { AppShell, EmptyState, LinkButton, Loading, Row, RowList, Tile, Who } from '../../ui/index.ts'
import { Check, Clock, Plus, ShieldCheck } from '../../ui/icons.tsx'
import { useDayContext } from '../shared/day-context.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'
import { useScreened } from './use-screened.ts'

const title = 'Skrining tahun ini'

/** "Pernah skrining tahun ini?" for the diseases that are asked of her: what a card shows, and what was done elsewhere. */
export function ScreenedThisYear({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const { happenedOn, query } = useDayContext()
  const card = usePocket().card(id)
  const screened = useScreened(id, happenedOn)
  const back = `/warga/${id}${query}`
  if (!card || screened.state === 'reading')
    return (
      <AppShell title={title} back={back}>
        <Loading />
      </AppShell>
    )
  if (!screened.list?.length)
    return (
      <AppShell title={title} back={back}>
        <EmptyState icon={ShieldCheck} title="Belum ada skrining untuk warga ini">
          Tanggal lahir atau jenis kelaminnya belum diisi, atau bulan ini ia bukan sasaran di sini.
        </EmptyState>
      </AppShell>
    )
  const write = (penyakit?: string): string =>
    `/warga/${id}/skrining/catat?${new URLSearchParams({ ...fromQuery(query), ...(penyakit && { penyakit }) }).toString()}`
  return (
    <AppShell
      title={title}
      back={back}
      foot={
        <LinkButton kind="main" icon={Plus} href={write()}>
          Catat skrining di tempat lain
        </LinkButton>
      }
    >
      <div className="stack">
        <Who
          tile={<PersonTile card={card} day={happenedOn} large />}
          name={nameOf(card)}
          meta={metaOf(card, happenedOn)}
        />
        <p className="muted">
          Yang diperiksa di posyandu masuk sendiri. Yang di tempat lain dicatat tanggal dan tempatnya, tanpa
          hasil.
        </p>
        <RowList label={title}>
          {screened.list.map(s => (
            <Line key={s.disease.id} screened={s} href={s.on ? undefined : write(s.disease.elsewhere)} />
          ))}
        </RowList>
      </div>
    </AppShell>
  )
}

const fromQuery = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query))

function Line({ screened: { disease, on, place }, href }: { screened: Screened; href: string | undefined }) {
  const done = on !== undefined
  return (
    <Row
      lead={<Tile tone={done ? 'hijau' : 'netral'} icon={done ? Check : Clock} />}
      name={disease.words}
      meta={
        done
          ? `Sudah, ${plainDay(on)} · ${place ? tempatSkrining[place].toLowerCase() : 'catatan posyandu'}`
          : 'Belum tercatat tahun ini'
      }
      href={disease.elsewhere === undefined ? undefined : href}
    />
  )
}
