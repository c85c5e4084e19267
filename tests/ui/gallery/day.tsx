import { useState } from 'react'
import {
  AppShell,
  Button,
  NowCard,
  QueueNumber,
  Row,
  RowList,
  Section,
  Segmented,
  SquareButton,
  Stepper,
  Tile,
} from '../../../src/ui/index.ts'
import { Ruler, UserPlus } from '../../../src/ui/icons.tsx'

const steps = [
  { id: '1', label: 'Daftar', href: '#1', waiting: 2 },
  { id: '2', label: 'Ukur', href: '#2', waiting: 5 },
  { id: '3', label: 'Catat', href: '#3', waiting: 1 },
  { id: '4', label: 'Layani', href: '#4', waiting: 3 },
  { id: '5', label: 'Suluh', href: '#5', waiting: 2 },
]

export const Day = () => {
  const [desk, setDesk] = useState<'satu' | 'semua'>('satu')
  return (
    <AppShell
      title="Hari buka"
      back="/"
      task
      foot={
        <>
          <Button kind="main" icon={Ruler}>
            Ukur Aisyah
          </Button>
          <SquareButton label="Tambah orang ke antrean" icon={UserPlus} />
        </>
      }
    >
      <Stepper label="Lima langkah" steps={steps} current="2" />
      <Segmented
        label="Meja saya"
        options={[
          { value: 'satu', label: 'Langkah 2 saja' },
          { value: 'semua', label: 'Langkah 1–5' },
        ]}
        value={desk}
        onChange={setDesk}
      />
      <NowCard tag="Giliran sekarang" end="9 mnt">
        <Row
          lead={<QueueNumber value={36} />}
          name="Aisyah Nur Rahmawati"
          meta={
            <>
              1 th 2 bln · Balita
              <br />
              Ibu Siti Nurhayati
            </>
          }
          end={<Tile tone="balita" />}
        />
      </NowCard>
      <Section title="Berikutnya diukur" end="3 orang">
        <RowList ordered>
          <Row
            lead={<QueueNumber value={37} />}
            name="Sastro Wiyono"
            meta="71 th · Lansia"
            end="6 mnt"
            onClick={() => undefined}
          />
          <Row
            lead={<QueueNumber value={38} />}
            name="Fitri Handayani"
            meta="Hamil 22 minggu"
            end="4 mnt"
            onClick={() => undefined}
          />
          <Row
            lead={<QueueNumber value={139} />}
            name="Bima Adi Saputra"
            meta="3 th 5 bln · Balita"
            end="2 mnt"
            onClick={() => undefined}
          />
        </RowList>
      </Section>
    </AppShell>
  )
}
