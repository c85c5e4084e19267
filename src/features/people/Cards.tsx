import { AppShell, Button, EmptyState, FilterChips, Hint, RowList, Select, Tick } from '../../ui/index.ts'
import { Printer, QrCode } from '../../ui/icons.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { CardSheet, pagesOf } from './CardSheet.tsx'
import { useCardChoice } from './use-card-choice.ts'

/** Cards for a whole posyandu or one group of it, ten on a page; whoever has a card already can be left out. */
export function Cards() {
  const chosen = useCardChoice()
  const { today, places, place, groups, group, listed, without, faces, sheet, everyone } = chosen
  return (
    <AppShell
      title="Cetak kartu QR"
      back="/cari"
      task
      foot={
        <Button
          kind="main"
          icon={Printer}
          disabled={faces.length === 0 || sheet !== faces}
          onClick={() => window.print()}
        >
          Cetak {faces.length} kartu
        </Button>
      }
    >
      <div className="stack no-print">
        {places.length > 1 ? (
          <Select
            label="Posyandu"
            options={places.map(a => ({ value: a.id, label: a.nama }))}
            value={place}
            onChange={chosen.setPlace}
          />
        ) : null}
        {groups.length > 2 ? (
          <FilterChips label="Kelompok" options={groups} value={group} onChange={chosen.setGroup} />
        ) : null}
        {listed.length === 0 ? (
          <EmptyState icon={QrCode} title="Belum ada warga untuk dicetak">
            Daftarkan warganya dulu, atau pilih kelompok lain.
          </EmptyState>
        ) : (
          <>
            <Hint>
              {faces.length} kartu, {pagesOf(faces.length)} lembar A4. Satu lembar memuat 10 kartu seukuran
              KTP. Di kartu hanya ada nama, tahun lahir, posyandu, dan kode acak.
            </Hint>
            <Button small onClick={() => chosen.tickAll(!everyone)}>
              {everyone ? 'Kosongkan pilihan' : 'Pilih semua'}
            </Button>
            <RowList label="Kartu yang dicetak">
              {listed.map(p => (
                <Tick
                  key={p.id}
                  checked={!without.has(p.id)}
                  onChange={on => chosen.tick(p.id, on)}
                  detail={metaOf(p, today)}
                >
                  {nameOf(p)}
                </Tick>
              ))}
            </RowList>
          </>
        )}
      </div>
      <CardSheet faces={sheet} />
    </AppShell>
  )
}
