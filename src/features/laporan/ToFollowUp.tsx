import { LinkButton, Row, RowList, Section } from '../../ui/index.ts'
import { CircleCheck, ListChecks, Ruler } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { useCards, useSync } from '../shared/pocket.tsx'
import { address } from './choice.ts'
import type { Choice } from './choice.ts'
import { incompleteList, incompleteOf } from './incomplete.ts'
import { Lines } from './Lines.tsx'
import { followUpLines, referredLines } from './lines.ts'
import type { MonthRecap } from './recap.ts'
import type { Since } from './sent.ts'

type Props = { recap: MonthRecap; since: Since; choice: Choice }

/** Who needs somebody, and what is to be mended in the data, before the report is carried on. */
export function ToFollowUp({ recap, since, choice }: Props) {
  const lines = [...followUpLines, ...referredLines].filter(
    l => recap.value(l.count) > 0 || since(l.count) !== undefined,
  )
  const lacking = incompleteOf(useCards(), recap.posyandu, useToday()).length
  const { toFix } = useSync()
  return (
    <Section title="Perlu ditindaklanjuti">
      <div className="stack">
        {lines.length > 0 ? (
          <Lines
            label="Yang perlu ditindaklanjuti"
            lines={lines}
            recap={recap}
            since={since}
            choice={choice}
          />
        ) : (
          <p className="laporan-none">
            <CircleCheck /> Tidak ada yang perlu ditindaklanjuti pada bulan ini.
          </p>
        )}
        {lacking + toFix > 0 ? (
          <RowList label="Data yang perlu dilengkapi atau dibetulkan">
            {lacking > 0 ? (
              <Row
                name="Tanggal lahir atau jenis kelamin belum diisi"
                meta="Belum masuk kelompok mana pun"
                end={<b className="laporan-number">{lacking}</b>}
                href={address({ ...choice, daftar: incompleteList })}
              />
            ) : null}
            {toFix > 0 ? (
              <Row
                name="Simpanan yang perlu dibetulkan"
                end={<b className="laporan-number">{toFix}</b>}
                href="/saya/menunggu"
              />
            ) : null}
          </RowList>
        ) : null}
        <LinkButton icon={ListChecks} href="/tindak-lanjut">
          Buka daftar tugas
        </LinkButton>
        <LinkButton icon={Ruler} href={`/mutu?tampil=daftar&bulan=${recap.month}`}>
          Rapikan catatan bulan ini
        </LinkButton>
      </div>
    </Section>
  )
}
