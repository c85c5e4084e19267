import { useState } from 'react'
import { columnLabels } from '../../../domain/import/index.ts'
import { AppShell, Button, FileButton, Notice, Select } from '../../../ui/index.ts'
import { Download, FileUp } from '../../../ui/icons.tsx'
import { usePosyanduList } from '../../shared/areas.ts'
import { Arriving } from '../../shared/Arriving.tsx'
import { useArrived } from '../../shared/use-arrived.ts'
import { plainDay } from '../../shared/words.ts'
import { saveFile } from '../save-file.ts'
import { EarlierImports } from './EarlierImports.tsx'
import { readList } from './read-list.ts'
import type { ChosenList } from './read-list.ts'
import { sameFile, useEarlierImports } from './earlier-imports.ts'
import type { Import } from './use-import.ts'
import { WaitingImports } from './WaitingImports.tsx'
import { addedWords } from './words.ts'

type Props = {
  posyandu: string
  onPosyandu: (id: string) => void
  onList: (list: ChosenList) => void
  imports: Import
}

const example = [
  'nama',
  'nik',
  'tanggal_lahir',
  'jk',
  'ibu_nama',
  'rt',
  'rw',
  'dusun',
  'no_hp',
  'posyandu',
] as const
const exampleRow = 'Contoh Nama;;31/12/2020;P;Contoh Ibu;04;01;Krajan;;'

export function ChooseList({ posyandu, onPosyandu, onList, imports }: Props) {
  const posts = usePosyanduList()
  const earlier = useEarlierImports()
  const arrived = useArrived()
  const [fault, setFault] = useState<string>()
  const [reading, setReading] = useState(false)
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file || reading) return
    setReading(true)
    setFault(undefined)
    const read = await readList(file)
    setReading(false)
    if (read.outcome === 'refused') return setFault(read.message)
    const { print } = read.list
    if (imports.waiting.some(w => w.print === print))
      return setFault('Impor berkas ini belum selesai. Tekan Lanjutkan di atas: tidak ada yang dobel.')
    const same = sameFile(earlier ?? [], print)
    if (same)
      return setFault(
        `Berkas yang sama sudah diimpor ${plainDay(same.on)} (${same.name}, ${addedWords(same)}). Tidak ada yang ditambahkan. Kalau memang harus diulang, batalkan dulu impor itu di bawah.`,
      )
    onList(read.list)
  }
  const template = (): void =>
    saveFile('contoh-daftar-sasaran', 'csv', [
      `\uFEFF${example.map(k => columnLabels[k]).join(';')}\n${exampleRow}\n`,
    ])
  return (
    <AppShell title="Impor sasaran">
      <div className="stack">
        <WaitingImports imports={imports} />
        <p className="muted">
          Daftar Excel (.xlsx) atau CSV yang sudah ada: data sasaran, unduhan e-PPGBM, atau daftar sendiri.
        </p>
        <Select
          label="Masuk ke posyandu"
          hint="Dipakai untuk baris yang tidak menyebut posyandu."
          options={posts.map(p => ({ value: p.id, label: p.nama }))}
          value={posyandu}
          onChange={onPosyandu}
        />
        {arrived ? (
          <FileButton
            kind="main"
            icon={FileUp}
            accept=".xlsx,.xls,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            disabled={reading || earlier === undefined}
            onFiles={files => void choose(files[0])}
          >
            {reading ? 'Membaca berkas…' : 'Pilih berkas daftar'}
          </FileButton>
        ) : (
          <>
            <Arriving />
            <Notice title="Menunggu semua data">
              Daftar diimpor setelah semua catatan terunduh, supaya tidak ada warga yang terdaftar dua kali.
            </Notice>
          </>
        )}
        {fault ? (
          <Notice kind="kuning" title="Berkas belum bisa dipakai" live>
            {fault}
          </Notice>
        ) : null}
        <Notice
          title="Yang perlu ada di daftar"
          actions={
            <Button small icon={Download} onClick={template}>
              Simpan contoh daftar
            </Button>
          }
        >
          Baris judul, lalu satu orang satu baris: nama, tanggal lahir, dan jenis kelamin. NIK, nama ibu, RT,
          hasil ukur, dan lainnya ikut terbaca kalau ada. Belum ada yang disimpan sebelum Bapak/Ibu melihat
          hasilnya.
        </Notice>
        <EarlierImports imports={earlier ?? []} />
      </div>
    </AppShell>
  )
}
