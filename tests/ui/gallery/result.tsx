import { useState } from 'react'
import {
  Actions,
  AppShell,
  Banner,
  Button,
  Conclusion,
  Disclosure,
  DoList,
  Facts,
  Card,
  Pill,
  ReadAloud,
  RowList,
  Saved,
  Section,
  Slip,
  Tick,
  Tile,
  Who,
  WhyRow,
} from '../../../src/ui/index.ts'
import { ArrowRight, Info, Printer, QrCode, Share2 } from '../../../src/ui/icons.tsx'

export const Result = () => {
  const [told, setTold] = useState(true)
  return (
    <AppShell
      title="Hasil"
      back="/"
      task
      foot={
        <>
          <Button kind="main" icon={ArrowRight}>
            Rujuk ke pustu
          </Button>
          <ReadAloud text="Perlu diperiksa bidan" />
        </>
      }
    >
      <Who
        tile={<Tile tone="balita" label="Balita" />}
        name="Aisyah Nur Rahmawati"
        meta="1 th 2 bln · 10 November 2026"
      />
      <Banner
        level="kuning"
        say="Perlu diperiksa bidan"
        detail={
          <>
            paling lambat <span className="nb">Jumat, 13 November</span>
          </>
        }
      />
      <Banner level="merah" when="hari ini" say="Perlu diperiksa sekarang" role="alert" />
      <Banner level="hijau" say="Baik" />
      <Saved text="Tersimpan di HP, 10.14" />
      <Section title="Mengapa kuning?" end="2 alasan">
        <RowList>
          <WhyRow
            label="Berat badan"
            value="7,9"
            unit="kg"
            finding="Belum naik cukup, 2 bulan berturut-turut."
          >
            Umur 14 bulan harusnya naik 200 g.
          </WhyRow>
          <WhyRow label="LiLA" value="12,3" unit="cm" finding="Di bawah 12,5 cm.">
            Oktober 12,6 cm.
          </WhyRow>
          <li>
            <Disclosure summary="Aturan dan sumbernya" icon={Info}>
              Buku KIA 2024, halaman 31. Belum disahkan puskesmas.
            </Disclosure>
          </li>
        </RowList>
        <Conclusion level="hijau" title="Baik" detail="Panjang 72,9 cm, lingkar kepala 44,6 cm." />
      </Section>
      <Section title="Sampaikan kepada ibu" end={<Pill level="kuning">Kuning 2</Pill>}>
        <RowList>
          <Tick checked={told} onChange={setTold}>
            Beri telur, ikan, atau ayam setiap kali makan.
          </Tick>
          <Tick checked={false} onChange={() => undefined} detail="Tanda bahaya">
            Bila mencret atau demam, jangan tunggu. Bawa ke pustu.
          </Tick>
        </RowList>
      </Section>
      <Section title="Surat rujukan" end={<Pill level="merah" />}>
        <Slip
          label="Surat rujukan"
          lines={[
            { term: 'Dirujuk ke', value: 'Pustu Karangjati, Bidan Ratna Wulandari' },
            { term: 'Paling lambat', value: 'Jumat, 13 November 2026', strong: true },
            { term: 'Buka', value: 'Senin–Jumat, 08.00–14.00' },
          ]}
          actions={
            <Actions>
              <Button small icon={Printer}>
                Cetak
              </Button>
              <Button small icon={QrCode}>
                QR
              </Button>
              <Button small icon={Share2}>
                Kirim
              </Button>
            </Actions>
          }
        />
      </Section>
      <Section title="Lakukan berurutan">
        <DoList
          danger
          steps={['Telepon Bidan Ratna. Ikuti petunjuknya.', 'Baringkan ibu miring ke kiri. Temani terus.']}
        />
      </Section>
      <Section title="Kehamilan ini" end={<Pill level="hijau">Baik</Pill>}>
        <Card pad edge="brick">
          <Facts
            facts={[
              { term: 'Umur hamil', value: '30 mgg 0 hr' },
              { term: 'Perkiraan lahir', value: '19 Jan 2027' },
              { term: 'TTD diberikan', value: '124 dari 180' },
            ]}
          />
        </Card>
      </Section>
      <p className="hint">Ini hasil skrining, bukan diagnosis. Bidan yang memastikan.</p>
    </AppShell>
  )
}
