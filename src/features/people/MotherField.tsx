import { useState } from 'react'
import { RowList, TextInput } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { ageOf, nameOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePersonSearch } from '../shared/search.ts'
import { FoundRow } from './FoundRow.tsx'
import { openPregnancyOf } from './open-pregnancy.ts'
import { StillPregnant } from './StillPregnant.tsx'
import type { RegisterValues } from './register-form.ts'

type Props = {
  values: RegisterValues
  onChange: (part: Partial<RegisterValues>) => void
  error?: string | undefined
  onBirth: () => void
}

/** The mother by name; if she is registered, one tap links her and takes over the address. */
export function MotherField({ values, onChange, error, onBirth }: Props) {
  const pocket = usePocket()
  const today = useToday()
  const [asking, setAsking] = useState(false)
  const found = usePersonSearch(asking ? values.ibu_nama : '', 12)
  const mothers = found.filter(f => f.card.jk === 'P' && isGrown(f.card.lahir, today)).slice(0, 3)
  const linked = values.ibu ? pocket.card(values.ibu) : undefined
  return (
    <div className="stack">
      <TextInput
        label="Nama ibu"
        value={values.ibu_nama}
        onChange={ibu_nama => {
          setAsking(true)
          onChange({ ibu_nama, ibu: '' })
        }}
        error={error}
        hint={linked ? `Terhubung: ${nameOf(linked)}, ${ageOf(linked, today)}` : undefined}
      />
      {asking && !linked && mothers.length > 0 ? (
        <RowList label="Mungkin ibunya">
          {mothers.map(({ card }) => (
            <FoundRow
              key={card.id}
              card={card}
              typed={values.ibu_nama}
              day={today}
              came={false}
              onChoose={() => {
                setAsking(false)
                onChange({
                  ibu: card.id,
                  ibu_nama: card.nama,
                  rt: values.rt || (card.rt ?? ''),
                  rw: values.rw || (card.rw ?? ''),
                  dusun: values.dusun || (card.dusun ?? ''),
                  rumah: values.rumah || (card.rumah ?? ''),
                  patokan_rumah: values.patokan_rumah || (card.patokan ?? ''),
                })
              }}
            />
          ))}
        </RowList>
      ) : null}
      {linked && openPregnancyOf(linked, values.tanggal_lahir, today) ? (
        <StillPregnant
          mother={linked}
          known={values.tetap_hamil === linked.id}
          onBirth={onBirth}
          onKnown={() => onChange({ tetap_hamil: linked.id, ibu_nama: values.ibu_nama })}
        />
      ) : null}
    </div>
  )
}

const isGrown = (born: string | undefined, today: string): boolean =>
  born !== undefined && Number(today.slice(0, 4)) - Number(born.slice(0, 4)) >= 12
