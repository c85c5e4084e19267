import { Button, Notice, useToast } from '../../ui/index.ts'
import { Download, Printer } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { download } from '../shared/download.ts'
import { useSaving } from '../shared/saving.ts'
import { Ledger } from './Ledger.tsx'
import type { Made } from './SheetPage.tsx'
import { PrintedSheet, mostPrinted } from './PrintedSheet.tsx'
import { csvBlob, xlsxBlob } from '../shared/spreadsheet.ts'
import { fileName, titleOf } from './titles.ts'
import { useLedger } from './use-ledger.ts'
import { usePrint } from '../shared/use-print.ts'

/** Save it, print it, and say where it was carried to. Whatever leaves is first written into the ledger, which needs no signal. */
export function SheetActions(made: Made) {
  const { sheet, edition, filled } = made
  const tree = useAreas()
  const toast = useToast()
  const ledger = useLedger(made)
  const { saving, fault, run } = useSaving()
  const printing = usePrint()
  const heads = sheet.heads(edition)
  const { rows } = filled
  const title = titleOf(made, tree)

  const saveAs = (how: 'xlsx' | 'csv'): Promise<void> =>
    run(async () => {
      const page = { heads, wide: sheet.paper === 'lebar', title: sheet.bare ? [] : title }
      const file = how === 'xlsx' ? await xlsxBlob(sheet.title, page, rows) : csvBlob(heads, rows)
      await ledger.note(how)
      download(file, `${fileName(made)}.${how}`)
      toast('Berkas disimpan. Isinya data pribadi: jangan dikirim lewat grup.')
    })
  const print = (): Promise<void> =>
    run(async () => {
      await ledger.note('cetak')
      printing.start()
    })

  if (rows.length === 0) return null
  return (
    <>
      <div className="report-actions no-print">
        <Button kind="main" icon={Download} disabled={saving} onClick={() => void saveAs('xlsx')}>
          Simpan XLSX
        </Button>
        <Button icon={Download} disabled={saving} onClick={() => void saveAs('csv')}>
          Simpan CSV
        </Button>
        <Button icon={Printer} disabled={saving || rows.length > mostPrinted} onClick={() => void print()}>
          Cetak
        </Button>
        <span className="muted">{rows.length} baris</span>
      </div>
      {fault ? <Notice kind="merah" title={fault} live /> : null}
      {rows.length > mostPrinted ? (
        <Notice kind="info">
          Lembar di atas {mostPrinted.toLocaleString('id-ID')} baris disimpan sebagai berkas. Untuk mencetak,
          pilih satu desa atau posyandu.
        </Notice>
      ) : null}
      <Ledger ledger={ledger} sheet={sheet} />
      {printing.open ? <PrintedSheet {...made} title={title} /> : null}
    </>
  )
}
