import { useState } from 'react'
import { alasanTidakDatang, hasilTelepon, tindakLanjut } from '../../domain/records/index.ts'
import type { Task } from '../../domain/tasks/index.ts'
import { Button, ChoiceRows, Dialog, LinkButton, Notice, TextInput, useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { useSaving } from '../shared/saving.ts'
import { useFollowUp } from './use-follow-up.ts'

type Props = {
  how: 'telepon' | 'alasan'
  person: string
  posyandu: string
  tasks: readonly Task[]
  onClose: () => void
}

type Outcome = keyof typeof hasilTelepon
type Reason = keyof typeof alasanTidakDatang

const optionsOf = <K extends string>(labels: Readonly<Record<K, string>>) =>
  (Object.keys(labels) as K[]).map(value => ({ value, label: labels[value] })) // the keys of the table itself

/** How the call went, or why she does not come. */
export function OutcomeDialog({ how, person, posyandu, tasks, onClose }: Props) {
  const [hasil, setHasil] = useState<Outcome>()
  const [alasan, setAlasan] = useState<Reason>()
  const [keterangan, setKeterangan] = useState('')
  const [missing, setMissing] = useState<string>()
  const today = useToday()
  const toast = useToast()
  const { saving, fault, run } = useSaving()
  const record = useFollowUp(person, posyandu)
  const save = (): Promise<void> =>
    run(async () => {
      const said = keterangan.trim() === '' ? {} : { keterangan: keterangan.trim() }
      const body = how === 'telepon' ? { cara: how, hasil, ...said } : { cara: how, alasan, ...said }
      const wrong = tindakLanjut.checks(body, { today })[0]
      if (wrong) return setMissing(wrong.message)
      await record(tasks, body)
      toast('Tersimpan di HP')
      onClose()
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={how === 'telepon' ? 'Hasil telepon' : 'Alasan tidak datang'}
      actions={
        <Button kind="main" disabled={saving} onClick={() => void save()}>
          Simpan
        </Button>
      }
    >
      <div className="stack">
        {fault ? <Notice kind="merah" title={fault} live /> : null}
        {missing ? <Notice kind="kuning" title={missing} live /> : null}
        {how === 'telepon' ? (
          <ChoiceRows
            label="Hasil telepon"
            labelHidden
            value={hasil}
            onChange={setHasil}
            options={optionsOf(hasilTelepon)}
          />
        ) : (
          <ChoiceRows
            label="Alasan"
            labelHidden
            value={alasan}
            onChange={setAlasan}
            options={optionsOf(alasanTidakDatang)}
          />
        )}
        {how === 'alasan' && alasan === 'pindah' ? (
          <LinkButton href={`/warga/${person}/pindah`}>Catat pindah</LinkButton>
        ) : null}
        {how === 'alasan' ? (
          <TextInput
            label="Keterangan"
            hint="Boleh kosong, kecuali alasan lain."
            value={keterangan}
            onChange={setKeterangan}
          />
        ) : null}
      </div>
    </Dialog>
  )
}
