import { useMemo } from 'react'
import { ageOn, isIsoDate } from '../../domain/measures/age.ts'
import { nikWarnings, readNik } from '../../domain/measures/nik.ts'
import { dusunLabel } from '../../domain/areas/index.ts'
import {
  Checkbox,
  DateInput,
  Disclosure,
  Hint,
  Section,
  Segmented,
  Select,
  TextInput,
} from '../../ui/index.ts'
import { useAreas, usePosyanduList } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { MotherField } from './MotherField.tsx'
import type { RegisterValues } from './register-form.ts'

type Props = {
  values: RegisterValues
  faults: Readonly<Record<string, string>>
  onChange: (part: Partial<RegisterValues>) => void
  onBirth: () => void
}

/** Asked in the order in which people say it; what most people do not need stays folded. */
export function RegisterFields({ values, faults, onChange, onBirth }: Props) {
  const today = useToday()
  const tree = useAreas()
  const list = usePosyanduList()
  const born =
    isIsoDate(values.tanggal_lahir) && values.tanggal_lahir <= today ? values.tanggal_lahir : undefined
  const years = born ? ageOn(born, today).ageYears : undefined
  const warnings = useMemo(() => {
    const read = readNik(values.nik)
    if (read.outcome !== 'read') return []
    return nikWarnings(read.nik, {
      ...(born ? { birthDate: born } : {}),
      ...(values.jk ? { sex: values.jk } : {}),
    })
  }, [values.nik, values.jk, born])
  return (
    <>
      <TextInput
        label="Nama lengkap"
        value={values.nama}
        onChange={nama => onChange({ nama })}
        error={faults['nama']}
        autoCapitalize="words"
        hint="Bayi yang belum bernama: By. Ny. nama ibu"
      />
      <Segmented
        label="Jenis kelamin"
        labelShown
        options={[
          { value: 'P', label: 'Perempuan' },
          { value: 'L', label: 'Laki-laki' },
        ]}
        value={values.jk}
        onChange={jk => onChange({ jk })}
        error={faults['jk']}
      />
      <DateInput
        label="Tanggal lahir"
        today={today}
        value={
          values.tanggal_lahir ? { iso: values.tanggal_lahir, estimated: values.lahir_perkiraan } : undefined
        }
        onChange={v => onChange({ tanggal_lahir: v?.iso ?? '', lahir_perkiraan: v?.estimated ?? false })}
        error={faults['tanggal_lahir']}
      />
      <div className="pair">
        <TextInput
          label="RT"
          inputMode="numeric"
          value={values.rt}
          onChange={rt => onChange({ rt })}
          error={faults['rt']}
        />
        <TextInput
          label="RW"
          inputMode="numeric"
          value={values.rw}
          onChange={rw => onChange({ rw })}
          error={faults['rw']}
        />
      </div>
      <TextInput
        label={dusunLabel(tree, values.posyandu)}
        value={values.dusun}
        onChange={dusun => onChange({ dusun })}
        error={faults['dusun']}
      />
      {years !== undefined && years < 19 ? (
        <MotherField values={values} onChange={onChange} error={faults['ibu_nama']} onBirth={onBirth} />
      ) : null}
      <TextInput
        label="NIK"
        inputMode="numeric"
        value={values.nik}
        onChange={nik => onChange({ nik })}
        error={faults['nik']}
        hint="Belum punya NIK tidak apa-apa. Isi nanti."
      />
      {warnings.map(w => (
        <Hint key={w}>{w}</Hint>
      ))}
      {list.length > 1 ? (
        <Select
          label="Posyandu"
          value={values.posyandu}
          onChange={posyandu => onChange({ posyandu })}
          options={list.map(a => ({ value: a.id, label: a.nama }))}
        />
      ) : null}
      <Checkbox
        checked={values.sasaran === 'tamu'}
        onChange={on => onChange({ sasaran: on ? 'tamu' : 'sasaran' })}
        detail="Dilayani hari ini, sasaran posyandu lain"
      >
        Tamu dari posyandu lain
      </Checkbox>
      {values.sasaran === 'tamu' ? (
        <TextInput
          label="Posyandu asal"
          value={values.posyandu_asal}
          onChange={posyandu_asal => onChange({ posyandu_asal })}
        />
      ) : null}
      <Disclosure summary="Isian lain">
        <Section title="Isian lain">
          <TextInput
            label="Dikenal sebagai"
            value={values.dikenal_sebagai}
            onChange={dikenal_sebagai => onChange({ dikenal_sebagai })}
            hint="Nama panggilan di kampung"
          />
          <TextInput
            label="Patokan rumah"
            value={values.patokan_rumah}
            onChange={patokan_rumah => onChange({ patokan_rumah })}
            hint="Misalnya: sebelah mushola"
          />
          <TextInput
            label="Nomor HP"
            inputMode="tel"
            value={values.no_hp}
            onChange={no_hp => onChange({ no_hp })}
            error={faults['no_hp']}
          />
          {values.jk === 'P' && (years ?? 0) >= 10 ? (
            <TextInput
              label="Nama suami"
              value={values.suami_nama}
              onChange={suami_nama => onChange({ suami_nama })}
            />
          ) : null}
          {years !== undefined && years < 6 ? (
            <div className="pair">
              <TextInput
                label="Berat lahir (kg)"
                inputMode="decimal"
                value={values.bb_lahir}
                onChange={bb_lahir => onChange({ bb_lahir })}
                error={faults['bb_lahir']}
              />
              <TextInput
                label="Panjang lahir (cm)"
                inputMode="decimal"
                value={values.pb_lahir}
                onChange={pb_lahir => onChange({ pb_lahir })}
                error={faults['pb_lahir']}
              />
            </div>
          ) : null}
          {years !== undefined && years >= 6 && years < 19 ? (
            <div className="pair">
              <TextInput label="Sekolah" value={values.sekolah} onChange={sekolah => onChange({ sekolah })} />
              <TextInput label="Kelas" value={values.kelas} onChange={kelas => onChange({ kelas })} />
            </div>
          ) : null}
        </Section>
      </Disclosure>
    </>
  )
}
