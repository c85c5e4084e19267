import type { AnyInstrument } from '../../domain/instrument/index.ts'
import { Button, Dialog, Row, RowList } from '../../ui/index.ts'

type Props = {
  instrument: AnyInstrument
  keys: readonly string[]
  open: boolean
  onClose: () => void
  onGo: (key: string) => void
  onSave: () => void
  /** Nothing at all is filled in: there is nothing to save. */
  empty: boolean
}

/** What this desk was to ask and did not. Missing is "belum diperiksa", and never in the way. */
export function Missing({ instrument, keys, open, onClose, onGo, onSave, empty }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`${keys.length} belum diisi`}
      actions={
        empty ? (
          <Button kind="main" onClick={onClose}>
            Lanjut mengisi
          </Button>
        ) : (
          <>
            <Button kind="main" onClick={onSave}>
              Simpan, sisanya belum diperiksa
            </Button>
            <Button onClick={onClose}>Lanjut mengisi</Button>
          </>
        )
      }
    >
      <p>Ketuk yang mau diisi. Yang dibiarkan kosong tercatat “belum diperiksa”.</p>
      <RowList label="Belum diisi">
        {keys.map(key => (
          <Row key={key} name={instrument.questions[key]?.label ?? key} onClick={() => onGo(key)} />
        ))}
      </RowList>
    </Dialog>
  )
}
