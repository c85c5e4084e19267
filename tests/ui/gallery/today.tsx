import {
  AppShell,
  BigNumber,
  Button,
  Card,
  EmptyState,
  FigureRow,
  LinkButton,
  Notice,
  Progress,
  Row,
  RowList,
  Section,
  Tile,
} from '../../../src/ui/index.ts'
import { ArrowRight, FileText, ListChecks } from '../../../src/ui/icons.tsx'

export const Today = () => (
  <AppShell
    title="Hari ini"
    foot={
      <LinkButton kind="main" icon={ArrowRight} href="/buka">
        Lanjutkan hari buka
      </LinkButton>
    }
  >
    <p className="eyebrow">Selasa, 10 November 2026</p>
    <h2 className="page-title">Posyandu Melati 2</h2>
    <p className="muted">Dusun Krajan, Desa Karangjati</p>
    <Card aria-label="Angka hari ini">
      <BigNumber value={46} label="orang sudah datang" detail="dari 64 sasaran">
        <Progress value={46} max={64} label="46 dari 64 sudah datang" />
      </BigNumber>
      <FigureRow
        figures={[
          { value: 42, label: 'diukur', href: '/a' },
          { value: 38, label: 'dilayani', href: '/b' },
          { value: 3, label: 'dirujuk', href: '/c' },
        ]}
      />
    </Card>
    <Section title="Ditunggu hari ini" end="18 belum datang">
      <RowList>
        <Row
          lead={<Tile tone="hamil" label="Ibu hamil" />}
          name="Rohmah"
          meta="Hamil 34 minggu · waktunya K6"
          href="/1"
        />
        <Row
          lead={<Tile tone="nifas" label="Nifas" />}
          name="Sulastri"
          meta="Nifas 9 hari · kunjungan KF 2"
          href="/2"
        />
        <Row
          lead={<Tile tone="balita" label="Balita" />}
          name="Arka Pratama"
          meta="9 bln · imunisasi MR 1"
          href="/3"
        />
        <Row
          lead={<Tile tone="sekolah" label="Remaja" />}
          name={
            <>
              <mark>Muh</mark>. Nur Cahyo
            </>
          }
          meta="13 th · RT 04 Krajan"
          href="/4"
        />
        <Row
          lead={<Tile tone="dewasa" label="Dewasa" />}
          name="Siti Nurhayati"
          meta="29 th · RT 03 Krajan"
          href="/5"
        />
        <Row
          lead={<Tile tone="lansia" label="Lansia" />}
          name="Mbah Painem"
          meta="74 th · tekanan darah bulan lalu tinggi"
          href="/6"
        />
      </RowList>
      <Button kind="text">Lihat semua 18 orang</Button>
    </Section>
    <Section title="Tugas hari ini" end="5">
      <RowList>
        <Row
          lead={<Tile tone="merah" />}
          name="Kunjungi Dewi Lestari"
          meta="Merah · perlu bidan hari ini"
          href="/7"
        />
        <Row
          lead={<Tile tone="kuning" />}
          name="Tanya hasil rujukan Pak Wagimin"
          meta="Kuning · lewat 2 hari"
          end="2 hari"
          href="/8"
        />
      </RowList>
    </Section>
    <Section title="Laporan">
      <RowList>
        <Row
          lead={<Tile tone="netral" icon={FileText} />}
          name="Laporan November"
          meta="Sudah terisi 46 dari 64"
          href="/9"
        />
      </RowList>
      <Notice title="Versi baru siap">Dipasang sendiri bila tidak ada isian yang terbuka.</Notice>
      <Notice kind="kuning" title="Jam HP berbeda 3 jam" actions={<Button small>Lihat caranya</Button>}>
        Tanggal posyandu tetap memakai pilihan Ibu.
      </Notice>
      <EmptyState icon={ListChecks} title="Belum ada tugas. Semua sasaran sudah datang." />
    </Section>
  </AppShell>
)
