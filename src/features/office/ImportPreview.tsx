import { useMemo, useState } from 'react'
import { findHeader, previewImport } from '../../domain/import/index.ts'
import type { Mapping, NewRow } from '../../domain/import/index.ts'
import { isTakenBack } from '../../domain/records/index.ts'
import { AppShell, Button, Disclosure, FigureRow, Notice, Progress } from '../../ui/index.ts'
import { Check } from '../../ui/icons.tsx'
import { usePosyanduList } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { usePeople } from '../shared/pocket.tsx'
import { count } from './figures.ts'
import type { ChosenList } from './Import.tsx'
import { ImportDone } from './ImportDone.tsx'
import { MappingList } from './MappingList.tsx'
import { PreviewRows } from './PreviewRows.tsx'
import { useImport } from './use-import.ts'

type Props = { list: ChosenList; posyandu: string; onClose: () => void }

/** What the list would do, before anything is written. */
export function ImportPreview({ list, posyandu, onClose }: Props) {
  const people = usePeople()
  // As they were when the list was opened: what this import saves must not make its own rows doubles.
  const [known] = useState(() => people.filter(p => !isTakenBack(p)))
  const today = useToday()
  const posts = usePosyanduList()
  const pen = usePen(posyandu)
  const header = useMemo(() => findHeader(list.rows), [list.rows])
  const [mapping, setMapping] = useState<Mapping>(header?.mapping ?? {})
  const { importing, start } = useImport(pen)
  const headerRow = header?.row ?? 0
  const preview = useMemo(
    () => previewImport({ rows: list.rows, headerRow, mapping, today, known, posyandu, posyandus: posts }),
    [list.rows, headerRow, mapping, today, known, posyandu, posts],
  )
  const fresh = preview.rows.filter((r): r is NewRow => r.outcome === 'baru')
  const place = posts.find(p => p.id === posyandu)?.nama ?? ''

  if (importing.state === 'done')
    return <ImportDone {...importing} left={preview.ganda + preview.salah} onClose={onClose} />
  const saving = importing.state === 'saving'
  return (
    <AppShell
      title="Periksa dulu"
      back={saving ? undefined : onClose}
      task
      foot={
        <Button
          kind="main"
          icon={Check}
          disabled={saving || fresh.length === 0}
          onClick={() => void start(list.name, fresh)}
        >
          {saving
            ? 'Menyimpan…'
            : fresh.length === 0
              ? 'Tidak ada warga baru'
              : `Simpan ${count(fresh.length)} warga baru`}
        </Button>
      }
    >
      <div className="stack">
        <p className="muted">
          {list.name}, ke {place}
        </p>
        {importing.state === 'stopped' ? (
          <Notice kind="kuning" title={`Berhenti setelah ${count(importing.saved)} warga`} live>
            {importing.message}
          </Notice>
        ) : null}
        {saving ? (
          <Progress
            value={importing.saved}
            max={importing.of}
            label={`${count(importing.saved)} dari ${count(importing.of)} tersimpan`}
            shown
          />
        ) : (
          <>
            <FigureRow
              figures={[
                { value: count(preview.baru), label: 'baru' },
                { value: count(preview.ganda), label: 'dobel' },
                { value: count(preview.salah), label: 'salah' },
              ]}
            />
            {header ? null : (
              <Notice kind="kuning" title="Baris judul belum dikenali">
                Cocokkan kolom di bawah ini: paling sedikit nama, tanggal lahir, dan jenis kelamin.
              </Notice>
            )}
            <Disclosure summary="Cocokkan kolom" open={!header}>
              <MappingList rows={list.rows} headerRow={headerRow} mapping={mapping} onChange={setMapping} />
            </Disclosure>
            <PreviewRows preview={preview} />
          </>
        )}
      </div>
    </AppShell>
  )
}
