import { useState } from 'react'
import {
  AppShell,
  Anchor,
  Card,
  DataTable,
  Facts,
  Row,
  RowList,
  SearchInput,
  Section,
  Segmented,
  Select,
} from '../../../src/ui/index.ts'
import type { Column } from '../../../src/ui/index.ts'

type Village = { name: string; ds: number; nd: number; idl: number | undefined }

const names = [
  'Karangjati',
  'Sumberwangi',
  'Mekarsari',
  'Tegalombo',
  'Kedungsari',
  'Bantarwaru',
  'Purwosari',
  'Ngadiluhur',
]
const rows: readonly Village[] = Array.from({ length: 120 }, (_, at) => ({
  name: `${names[at % names.length]} ${Math.floor(at / names.length) + 1}`,
  ds: 70 + ((at * 7) % 25),
  nd: 75 + ((at * 5) % 15),
  idl: at === 2 ? undefined : 60 + ((at * 11) % 30),
}))

const percent = (value: number | undefined) => (value === undefined ? 'belum ada' : `${value},0`)
const columns: readonly Column<Village>[] = [
  {
    id: 'desa',
    header: 'Posyandu',
    cell: row => <Anchor href={`/${row.name}`}>{row.name}</Anchor>,
    sortBy: row => row.name,
  },
  {
    id: 'ds',
    header: 'D/S',
    sub: 'ditimbang',
    figure: true,
    cell: row => percent(row.ds),
    sortBy: row => row.ds,
  },
  {
    id: 'nd',
    header: "N/D'",
    sub: 'berat naik',
    figure: true,
    cell: row => percent(row.nd),
    sortBy: row => row.nd,
  },
  {
    id: 'idl',
    header: 'IDL',
    sub: 'imunisasi lengkap',
    figure: true,
    cell: row => percent(row.idl),
    sortBy: row => row.idl,
  },
]
const months = ['Oktober 2026', 'September 2026'].map(label => ({ value: label, label }))

export const Laptop = () => {
  const [cluster, setCluster] = useState<'2' | '3' | '4'>('2')
  const [month, setMonth] = useState('Oktober 2026')
  const [query, setQuery] = useState('')
  return (
    <AppShell title="PWS Kecamatan Wonosekar" subtitle="8 desa, 31 posyandu, 29 sudah mengirim Oktober" wide>
      <div className="columns-side">
        <DataTable
          caption="Capaian menurut posyandu"
          columns={columns}
          rows={rows}
          rowKey={row => row.name}
          rowTone={row => (row.ds < 75 ? 'low' : undefined)}
          filters={
            <>
              <Segmented
                label="Klaster"
                options={[
                  { value: '2', label: '2 Ibu dan anak' },
                  { value: '3', label: '3 Dewasa dan lansia' },
                  { value: '4', label: '4 Menular' },
                ]}
                value={cluster}
                onChange={setCluster}
              />
              <Select label="Bulan" labelHidden options={months} value={month} onChange={setMonth} />
              <SearchInput
                label="Cari posyandu"
                value={query}
                onChange={setQuery}
                placeholder="Cari posyandu"
              />
            </>
          }
        />
        <div>
          <Card pad>
            <Facts
              facts={[
                { term: 'LiLA', value: '24,1 cm' },
                { term: 'Hb, 13 Okt', value: '11,2 g/dL' },
              ]}
            />
          </Card>
          <Section title="Data dobel" end="5">
            <RowList>
              <Row name="Muhammad Rizky M." meta="dua catatan, ibu sama" href="/1" current />
              <Row name="Siti Aminah" meta="NIK sama, nama mirip" href="/2" />
            </RowList>
          </Section>
        </div>
      </div>
    </AppShell>
  )
}
