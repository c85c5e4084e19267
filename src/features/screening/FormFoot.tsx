import { Button, ReadAloud, SquareButton } from '../../ui/index.ts'
import { ArrowLeft, ArrowRight, Check } from '../../ui/icons.tsx'
import type { FormPage } from './use-form-page.ts'

/** Below the questions, where no figure is being typed. */
export function FormFoot({ page }: { page: FormPage }) {
  const { turns, form, alone, question, saving } = page
  const save = (
    <Button kind="main" icon={Check} disabled={saving.saving} onClick={page.submit}>
      Simpan
    </Button>
  )
  if (!alone || turns.active === undefined) return save
  const at = turns.keys.indexOf(turns.active)
  const earlier = turns.keys[at - 1]
  const later = turns.keys[at + 1]
  const answered = form.values[turns.active] !== undefined
  return (
    <>
      {earlier === undefined ? null : (
        <SquareButton
          icon={ArrowLeft}
          label="Pertanyaan sebelumnya"
          onClick={() => turns.activate(earlier)}
        />
      )}
      {page.missing.length > 0 && later !== undefined ? (
        <Button kind="main" iconEnd={ArrowRight} onClick={() => turns.activate(later)}>
          {answered ? 'Lanjut' : 'Lewati'}
        </Button>
      ) : (
        save
      )}
      {page.missing.length === 0 && later !== undefined ? (
        <SquareButton icon={ArrowRight} label="Pertanyaan berikutnya" onClick={() => turns.activate(later)} />
      ) : (
        <ReadAloud text={question?.ask ?? ''} label="Bacakan pertanyaan" />
      )}
    </>
  )
}
