import { Button, Dialog, Facts, LinkButton } from '../../ui/index.ts'
import type { Fact } from '../../ui/index.ts'
import { countById } from '../../domain/indicators/index.ts'
import type { Indicator, Standing } from '../../domain/indicators/index.ts'
import { monthOf } from '../shared/words.ts'
import { bases } from './choice.ts'
import { Status } from './Mark.tsx'
import { namesHref } from './names.ts'
import type { Page } from './page.ts'
import {
  denominatorWords,
  emptyWords,
  gapWords,
  many,
  numeratorWords,
  meaningOf,
  paceWord,
  percent,
  target,
  whoseOf,
} from './words.ts'

type Props = { page: Page; mayName: boolean }

/** What a figure means, how it was made, and who is behind it: one tap from everywhere. */
export function FigureDialog({ page, mayName }: Props) {
  const { world, choice, href, go } = page
  const { angka, indikator, bulan, dasar } = choice
  const place = world.ground.placeOf(angka)
  const close = (): void => go({ angka: '' })
  if (!place) return null
  const stands = world.standing(indikator, angka, bulan)
  const { value, quadrant } = stands
  return (
    <Dialog
      open
      onClose={close}
      title={`${indikator.words}, ${place.nama}`}
      actions={
        <>
          <LinkButton kind="main" href={href({ tampil: 'tren', wilayah: angka, angka: '' })}>
            Lihat tren
          </LinkButton>
          <Button onClick={close}>Tutup</Button>
        </>
      }
    >
      <p className="pws-large">
        {value === undefined ? emptyWords(stands) : `${percent(value)} %`}{' '}
        {quadrant ? <Status quadrant={quadrant} better={indikator.better} /> : null}
      </p>
      <p className="muted">
        {periodWords(indikator, bulan)}
        {quadrant ? `; ${meaningOf(quadrant, indikator.better)}` : ''}
      </p>
      {stands.flagged ? (
        <p>
          Lebih dari 100 %: sasaran adalah perkiraan, dan orang bisa datang dari luar wilayah. Periksa
          sasarannya.
        </p>
      ) : null}
      <Facts facts={factsOf(indikator, stands, denominatorWords(indikator, dasar, bases))} />
      {mayName && !stands.hidden ? <Names page={page} stands={stands} /> : null}
    </Dialog>
  )
}

const periodWords = ({ period }: Indicator, month: string): string =>
  period === 'tahun' ? `Januari sampai ${monthOf(`${month}-01`)}` : monthOf(`${month}-01`)

function factsOf(indicator: Indicator, stands: Standing, whole: string): Fact[] {
  const { numerator, denominator, inMonth, missing, target: goal, pace } = stands
  const gap = gapWords(stands, indicator)
  const word = paceWord(indicator.better)
  const facts: (Fact | undefined)[] = [
    {
      term: 'Yang dihitung (pembilang)',
      value: `${numerator === undefined ? '' : `${many(numerator)} ${whoseOf(indicator.numerator)}. `}${numeratorWords(indicator)}`,
      wide: true,
    },
    {
      term: 'Dibagi (penyebut)',
      value: `${denominator === undefined ? '' : `${many(Math.round(denominator * 10) / 10)} ${whoseOf(indicator.denominator)}. `}${indicator.share === undefined ? '' : `${percent(indicator.share * 100)} % dari `}${whole}`,
      wide: true,
    },
    inMonth === undefined ? undefined : { term: 'Bulan ini saja', value: many(inMonth) },
    missing === undefined
      ? undefined
      : { term: 'Belum diketahui', value: `${many(missing)} ${whoseOf(indicator.missing)}` },
    { term: 'Target setahun', value: goal === undefined ? 'belum diisi' : target(goal) },
    pace === undefined
      ? undefined
      : { term: word === 'laju' ? 'Laju bulan ini' : 'Batas', value: target(pace) },
    gap === undefined ? undefined : { term: 'Kesenjangan', value: gap, wide: true },
    indicator.notes === undefined ? undefined : { term: 'Catatan', value: indicator.notes, wide: true },
    { term: 'Sumber', value: indicator.source, wide: true },
  ]
  return facts.filter(f => f !== undefined)
}

/** The names of those who were reached, and, where they are part of the whole, of those who were not. */
function Names({ page, stands }: { page: Page; stands: Standing }) {
  const { choice } = page
  const { indikator, angka } = choice
  const { numerator: reached, denominator: all, minus } = indikator
  const { numerator = 0, denominator = 0 } = stands
  const open = isPart(reached.id, all.id) && choice.dasar === 'register' && indikator.share === undefined
  const left = Math.round(denominator) - numerator
  // The difference has no names; those who had the one and not the other have.
  if (minus)
    return (
      <div className="pws-names">
        <LinkButton href={namesHref({ choice, place: angka, count: reached.id, without: minus.id })}>
          Lihat nama yang belum
        </LinkButton>
      </div>
    )
  return (
    <div className="pws-names">
      {numerator > 0 ? (
        <LinkButton href={namesHref({ choice, place: angka, count: reached.id })}>
          Lihat {many(numerator)} nama
        </LinkButton>
      ) : null}
      {open && left > 0 ? (
        <LinkButton href={namesHref({ choice, place: angka, count: all.id, without: reached.id })}>
          Yang belum: {many(left)} nama
        </LinkButton>
      ) : null}
    </div>
  )
}

/** Does one count hold only where the other does? */
function isPart(id: string, whole: string): boolean {
  const within = countById.get(id)?.within
  return within !== undefined && (within.id === whole || isPart(within.id, whole))
}
