import { useState } from 'react'
import {
  AppShell,
  Button,
  Checkbox,
  Chips,
  ChoiceRows,
  DateInput,
  Dialog,
  FilterChips,
  Hint,
  Pips,
  SearchInput,
  Segmented,
  Select,
  TextArea,
  TextInput,
  useToast,
} from '../../../src/ui/index.ts'
import type { DateValue } from '../../../src/ui/index.ts'

const walking = [
  { value: '3', label: 'Sendiri, boleh pakai tongkat' },
  { value: '2', label: 'Jalan, dipegangi satu orang' },
  { value: '1', label: 'Pakai kursi roda, digerakkan sendiri', detail: 'tanpa didorong' },
  { value: '0', label: 'Tidak bisa' },
] as const

const signs = ['Batuk lebih 2 minggu', 'Demam', 'Berat turun', 'Lesu'].map(label => ({ value: label, label }))
const stages = [
  { value: 'semua', label: 'Semua', count: 6 },
  { value: 'balita', label: 'Balita', count: 2 },
  { value: 'hamil', label: 'Hamil', count: 1 },
  { value: 'lansia', label: 'Lansia', count: 2 },
]
const rts = ['RT 01', 'RT 02', 'RT 03'].map(label => ({ value: label, label }))

export const Ask = () => {
  const [walk, setWalk] = useState<(typeof walking)[number]['value'] | undefined>('2')
  const [found, setFound] = useState<readonly string[]>(['Demam'])
  const [stage, setStage] = useState('semua')
  const [text, setText] = useState('nur')
  const [name, setName] = useState('Aisyah')
  const [rt, setRt] = useState<string>()
  const [sex, setSex] = useState<'L' | 'P'>()
  const [born, setBorn] = useState<DateValue>()
  const [noNik, setNoNik] = useState(true)
  const [open, setOpen] = useState(false)
  const say = useToast()
  return (
    <AppShell
      title="Ukur dan tanya"
      back="/"
      task
      foot={
        <>
          <Button
            kind="main"
            onClick={() => say('Tersimpan di HP', { label: 'Batalkan', onClick: () => undefined })}
          >
            Simpan
          </Button>
          <Button onClick={() => setOpen(true)}>Buka</Button>
        </>
      }
    >
      <SearchInput
        label="Cari warga"
        value={text}
        onChange={setText}
        placeholder="Nama, nama ibu, akhir NIK"
      />
      <FilterChips label="Kelompok" options={stages} value={stage} onChange={setStage} />
      <Pips current={7} total={10} label="Pertanyaan 7 dari 10" />
      <ChoiceRows
        label="Bagaimana Bapak berjalan di tempat yang rata?"
        hint="Boleh dijawab keluarga."
        options={walking}
        value={walk}
        onChange={setWalk}
        onClear={() => setWalk(undefined)}
      />
      <Hint>Hasil muncul setelah 10 jawaban lengkap.</Hint>
      <Chips label="Tanda TBC" labelShown options={signs} values={found} onChange={setFound} />
      <TextInput label="Nama lengkap" value={name} onChange={setName} hint="Seperti di kartu keluarga." />
      <TextInput
        label="NIK"
        value="339901"
        onChange={() => undefined}
        error="NIK ada 16 angka. Baru terisi 6."
        inputMode="numeric"
      />
      <Checkbox checked={noNik} onChange={setNoNik}>
        Belum punya NIK tidak apa-apa. Isi nanti.
      </Checkbox>
      <Segmented
        label="Jenis kelamin"
        labelShown
        options={[
          { value: 'L', label: 'Laki-laki' },
          { value: 'P', label: 'Perempuan' },
        ]}
        value={sex}
        onChange={setSex}
      />
      <DateInput label="Tanggal lahir" value={born} onChange={setBorn} today="2026-11-10" />
      <Select label="RT" options={rts} value={rt} onChange={setRt} empty="Pilih RT" />
      <TextArea label="Catatan" value="" onChange={() => undefined} />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Hapus dari antrean?"
        actions={
          <>
            <Button kind="main" onClick={() => setOpen(false)}>
              Tetap di antrean
            </Button>
            <Button onClick={() => setOpen(false)}>Hapus dari antrean</Button>
          </>
        }
      >
        Aisyah belum diukur. Catatannya tidak hilang.
      </Dialog>
    </AppShell>
  )
}
