import { sistemNasional } from '../../domain/records/index.ts'
import type { Sheet } from '../../domain/sheets/index.ts'
import { Button, Notice, Section, useToast } from '../../ui/index.ts'
import { Check } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { shortDay } from '../shared/words.ts'
import type { Copied, Ledger as Book } from './use-ledger.ts'

/** "Sudah disalin ke e-PPGBM 12 Nov oleh Bidan Rina", and whose rows are different since. */
export function Ledger({ ledger, sheet }: { ledger: Book; sheet: Sheet }) {
  const toast = useToast()
  const { saving, fault, run } = useSaving()
  const { system } = sheet
  if (!system) return null
  const name = sistemNasional[system]
  const mark = (): Promise<void> =>
    run(async () => {
      await ledger.copy(system)
      toast(`Dicatat: sudah disalin ke ${name}`)
    })
  return (
    <div className="no-print">
      <Section title={`Catatan penyalinan ke ${name}`}>
        {ledger.copied.map(copied => (
          <CopiedNotice
            key={copied.system}
            copied={copied}
            onUndo={() => void run(() => ledger.undo(copied.lines))}
          />
        ))}
        {fault ? <Notice kind="merah" title={fault} live /> : null}
        <Button icon={Check} disabled={saving} onClick={() => void mark()}>
          Tandai sudah disalin ke {name}
        </Button>
      </Section>
    </div>
  )
}

function CopiedNotice({ copied, onUndo }: { copied: Copied; onUndo: () => void }) {
  const pocket = usePocket()
  const tree = useAreas()
  const { lines, changed, gone, without } = copied
  const newest = lines.toSorted((a, b) => (a.body.tanggal ?? '').localeCompare(b.body.tanggal ?? '')).at(-1)
  if (!newest) return null
  const who = pocket.card(newest.by)?.nama ?? 'petugas'
  const namesOf = (ids: readonly string[], of: (id: string) => string | undefined): string =>
    ids
      .slice(0, 8)
      .map(id => of(id) ?? 'tanpa nama')
      .join(', ') + (ids.length > 8 ? `, dan ${ids.length - 8} lagi` : '')
  const fresh = changed.length === 0 && gone === 0 && without.length === 0
  return (
    <Notice
      kind={fresh ? 'hijau' : 'kuning'}
      title={`Sudah disalin ke ${sistemNasional[copied.system]} ${shortDay(newest.body.tanggal ?? '')} oleh ${who}`}
    >
      {fresh ? <p>Belum ada yang berubah sejak disalin.</p> : null}
      {changed.length > 0 ? (
        <p>
          Berubah sejak disalin: {changed.length} orang ({namesOf(changed, id => pocket.card(id)?.nama)})
        </p>
      ) : null}
      {gone > 0 ? <p>Baris yang tidak ada lagi atau sudah lain: {gone}</p> : null}
      {without.length > 0 ? <p>Belum disalin: {namesOf(without, id => tree.byId.get(id)?.nama)}</p> : null}
      <Button kind="text" onClick={onUndo}>
        Batalkan catatan ini
      </Button>
    </Notice>
  )
}
