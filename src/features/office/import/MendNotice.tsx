import { useState } from 'react'
import { countOf, mendFile } from '../../../domain/import/index.ts'
import type { PreviewRow } from '../../../domain/import/index.ts'
import { Button, Notice } from '../../../ui/index.ts'
import { Download } from '../../../ui/icons.tsx'
import { download } from '../../shared/download.ts'
import { count } from '../figures.ts'
import type { ChosenList } from './read-list.ts'

type Props = { list: ChosenList; headings: readonly string[]; rows: readonly PreviewRow[] }

/** The wrong rows as a file of their own: it is mended there, row by row, and imported again. */
export function MendNotice({ list, headings, rows }: Props) {
  const [fault, setFault] = useState<string>()
  const save = async (how: 'xlsx' | 'csv'): Promise<void> => {
    setFault(undefined)
    try {
      const { csvBlob, xlsxBlob } = await import('../../shared/spreadsheet.ts')
      const { heads, rows: wrong } = mendFile({ rows: list.rows, headings }, rows)
      const lines = wrong.map(cells => ({ whose: nobody, cells, missing: [] }))
      const page = { heads, wide: true, title: [] }
      const blob = how === 'xlsx' ? await xlsxBlob('Perlu dibetulkan', page, lines) : csvBlob(heads, lines)
      download(blob, `perlu-dibetulkan-${list.name.replace(/\.[a-z]+$/i, '')}.${how}`)
    } catch (thrown) {
      reportError(thrown)
      setFault('Berkas perbaikan belum bisa dibuat. Coba sekali lagi.')
    }
  }
  return (
    <Notice
      kind="kuning"
      title={`${count(countOf(rows, 'salah'))} baris perlu dibetulkan`}
      actions={
        <>
          <Button small icon={Download} onClick={() => void save('xlsx')}>
            Berkas perbaikan (Excel)
          </Button>
          <Button small icon={Download} onClick={() => void save('csv')}>
            CSV
          </Button>
        </>
      }
    >
      {fault ??
        'Baris lain tetap bisa masuk. Berkas perbaikan berisi baris yang salah dan sebabnya: betulkan, lalu impor berkas itu.'}
    </Notice>
  )
}

const nobody = { id: '', name: '', posyandu: '' }
