import type { PulledFile } from '../../domain/export/index.ts'
import { Button, EmptyState, Notice, Row, RowList, Section } from '../../ui/index.ts'
import { Database, Download } from '../../ui/icons.tsx'
import { count } from './figures.ts'
import { saveFile } from './save-file.ts'

type Props = { files: readonly PulledFile[]; format: 'csv' | 'ndjson'; today: string }

/** Each file with its count; a kind without records makes no file. */
export function PulledFiles({ files, format, today }: Props) {
  const filled = files.filter(f => f.rows > 0)
  const empty = files.length - filled.length
  if (filled.length === 0)
    return (
      <EmptyState icon={Database} title="Tidak ada catatan">
        Ubah tanggal atau posyandu, lalu tarik lagi.
      </EmptyState>
    )
  return (
    <Section title={`${filled.length} berkas siap`}>
      <RowList label="Berkas">
        {filled.map(f => (
          <Row
            key={f.kind}
            name={f.title}
            meta={`${count(f.rows)} baris`}
            end={
              <Button
                small
                icon={Download}
                aria-label={`Simpan berkas ${f.title}`}
                onClick={() => saveFile(`${f.kind}-${today}`, format, f.parts)}
              >
                Simpan
              </Button>
            }
          />
        ))}
      </RowList>
      {empty > 0 ? <p className="muted">{empty} jenis lain tidak punya catatan pada pilihan ini.</p> : null}
      <Notice>
        Berkas ini berisi data pribadi warga. Simpan di komputer puskesmas, jangan dikirim lewat grup.
      </Notice>
    </Section>
  )
}
