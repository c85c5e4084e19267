import { useState } from 'react'
import { columnLabels, missingColumns } from '../../../domain/import/index.ts'
import type { Header, Mapping } from '../../../domain/import/index.ts'
import { AppShell, Button, Notice, Select } from '../../../ui/index.ts'
import { ArrowRight } from '../../../ui/icons.tsx'
import { MappingList } from './MappingList.tsx'
import type { ChosenList } from './read-list.ts'
import { encodingWords } from './words.ts'

type Props = {
  list: ChosenList
  header: Header
  onHeader: (row: number) => void
  onMapping: (mapping: Mapping) => void
  onList: (list: ChosenList) => void
  onClose: () => void
  onNext: () => void
}

/** Which sheet, where the headings are, and what each column is: guessed, and shown with what stands in it. */
export function MapColumns({ list, header, onHeader, onMapping, onList, onClose, onNext }: Props) {
  const [fault, setFault] = useState<string>()
  const missing = missingColumns(header.mapping)
  const sex = header.mapping.jk === undefined && header.mapping.nik === undefined && !header.form?.sex
  const lacking = [...missing, ...(sex ? [columnLabels.jk.toLowerCase()] : [])]
  const choose = async (sheet: number): Promise<void> => {
    const read = await list.open(sheet)
    if (read.outcome === 'refused') return setFault(read.message)
    setFault(undefined)
    onList(read.list)
  }
  return (
    <AppShell
      title="Cocokkan kolom"
      task
      wide
      back={onClose}
      foot={
        <Button kind="main" icon={ArrowRight} disabled={lacking.length > 0} onClick={onNext}>
          {lacking.length > 0 ? `Pilih kolom ${lacking[0] ?? ''}` : 'Periksa isinya'}
        </Button>
      }
    >
      <div className="stack">
        <Known list={list} header={header} />
        {fault ? (
          <Notice kind="kuning" title="Lembar belum bisa dibaca" live>
            {fault}
          </Notice>
        ) : null}
        <div className="import-choices">
          {list.sheets.length > 1 ? (
            <Select
              label="Lembar"
              options={list.sheets.map((name, i) => ({ value: String(i), label: name }))}
              value={String(list.sheet)}
              onChange={value => void choose(Number(value))}
            />
          ) : null}
          <Select
            label="Baris judul"
            hint="Baris yang berisi nama kolom."
            options={headerRows(list)}
            value={String(header.row)}
            onChange={value => onHeader(Number(value))}
          />
        </div>
        {lacking.length > 0 ? (
          <Notice kind="kuning" title={`Belum ada kolom ${lacking.join(' dan ')}`}>
            Pilih kolomnya di bawah ini. Kalau judulnya tidak terbaca, pilih baris judul yang lain.
          </Notice>
        ) : null}
        {header.mapping.bb !== undefined && header.mapping.tanggal_ukur === undefined ? (
          <Notice title="Hasil ukur tidak ikut">
            Berat dan tinggi hanya diimpor kalau ada kolom tanggal pengukuran.
          </Notice>
        ) : null}
        <MappingList list={list} header={header} onChange={onMapping} />
      </div>
    </AppShell>
  )
}

function Known({ list, header }: { list: ChosenList; header: Header }) {
  const encoding = list.encoding && encodingWords[list.encoding]
  return (
    <>
      <p className="muted">{list.name}. Tebakan di bawah ini bisa diganti; contoh isinya dari berkas.</p>
      {header.form ? (
        <Notice kind="hijau" title={`Dikenali: ${header.form.words}`}>
          Susunan {header.form.version}.
        </Notice>
      ) : null}
      {encoding ? <Notice title={encoding} /> : null}
    </>
  )
}

const offered = 30

/** The first rows that say anything, as they stand. */
const headerRows = ({ rows }: ChosenList) =>
  rows.slice(0, offered).flatMap((cells, i) => {
    const said = cells.map(c => c.trim()).filter(Boolean)
    const words = said.slice(0, 4).join(' · ')
    return said.length > 0 ? [{ value: String(i), label: `${i + 1}: ${words.slice(0, 60)}` }] : []
  })
