import { Disclosure, FilterChips, Select } from '../../ui/index.ts'
import { Funnel } from '../../ui/icons.tsx'
import { monthsBetween } from '../../domain/indicators/index.ts'
import type { Base } from '../../domain/indicators/index.ts'
import { useWide } from '../shared/wide.ts'
import { programmes } from '../shared/programmes.ts'
import { monthOf } from '../shared/words.ts'
import { bases, clusters, indicatorsOf, programmesOf } from './choice.ts'
import type { Page } from './page.ts'

type Props = { page: Page; until: string; today: string }

/** On a phone the choices are folded away: the figures stand on the first screen. */
export function Filters(props: Props) {
  const wide = useWide()
  const { choice, world } = props.page
  const { program, wilayah, bulan } = choice
  if (wide) return <Choices {...props} />
  const chosen = [programmes[program], world.ground.placeOf(wilayah)?.nama, monthOf(`${bulan}-01`)]
  return (
    <div className="no-print">
      <Disclosure icon={Funnel} summary={chosen.filter(Boolean).join(' · ')}>
        <Choices {...props} />
      </Disclosure>
    </div>
  )
}

/** What is shown: cluster, programme, indicator, place, month, denominator. Each choice is an address. */
function Choices({ page, until, today }: Props) {
  const { world, choice, go, from } = page
  const { klaster, program, indikator, wilayah, bulan, dasar } = choice
  const offered = basesIn(page)
  return (
    <div className="no-print">
      <FilterChips
        label="Klaster"
        options={clusters}
        value={klaster}
        onChange={value => go({ klaster: value, program: '', indikator: '' })}
      />
      <div className="pws-choices">
        {programmesOf(klaster).length > 1 ? (
          <Select
            label="Program"
            options={programmesOf(klaster).map(value => ({ value, label: programmes[value] }))}
            value={program}
            onChange={value => go({ program: value, indikator: '' })}
          />
        ) : null}
        {needsIndicator(choice) ? (
          <Select
            label="Indikator"
            options={indicatorsOf(program).map(i => ({ value: i.id, label: i.words }))}
            value={indikator.id}
            onChange={value => go({ indikator: value })}
          />
        ) : null}
        <Select
          label="Wilayah"
          options={world.ground.all.map(p => ({ value: p.id, label: p.nama }))}
          value={wilayah}
          onChange={value => go({ wilayah: value })}
        />
        <Select
          label="Bulan"
          options={monthsBetween(from, until)
            .toReversed()
            .map(value => ({
              value,
              label: `${monthOf(`${value}-01`)}${value === today.slice(0, 7) ? ' (belum selesai)' : ''}`,
            }))}
          value={bulan}
          onChange={value => go({ bulan: value })}
        />
        {offered.length > 1 ? (
          <Select
            label="Dibagi"
            options={offered.map(value => ({ value, label: bases[value] }))}
            value={dasar}
            onChange={value => go({ dasar: value })}
          />
        ) : null}
      </div>
    </div>
  )
}

const needsIndicator = ({ tampil, susun }: Page['choice']): boolean => tampil !== 'tabel' || susun === 'bulan'

/** Columns of sasaran that somebody filled in for this year, beside the register. */
function basesIn({ world, choice }: Page): readonly Base[] {
  const year = Number(choice.bulan.slice(0, 4))
  const filled = (['pusdatin', 'daerah', 'riil'] as const).filter(source =>
    world.plans?.some(p => p.tahun === year && Object.keys(p[source] ?? {}).length > 0),
  )
  return ['register', ...filled]
}
