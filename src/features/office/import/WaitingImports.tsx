import { useState } from 'react'
import { Button, Notice } from '../../../ui/index.ts'
import { Confirm } from '../Confirm.tsx'
import type { Question } from '../Confirm.tsx'
import type { Import } from './use-import.ts'
import { addedWords } from './words.ts'

/** Imports that stopped in the middle: the browser was closed, or the device was full. */
export function WaitingImports({ imports }: { imports: Import }) {
  const [asking, setAsking] = useState<Question>()
  return (
    <>
      {imports.waiting.map(pending => (
        <Notice
          key={pending.batch}
          kind="kuning"
          title="Impor belum selesai"
          actions={
            <>
              <Button small kind="main" onClick={() => void imports.resume(pending)}>
                Lanjutkan
              </Button>
              <Button
                small
                onClick={() =>
                  setAsking({
                    title: 'Buang sisa impor ini?',
                    text: 'Yang sudah masuk tetap ada dan bisa ditarik kembali lewat Impor sebelumnya. Sisanya tidak dimasukkan.',
                    yes: 'Buang sisanya',
                    onYes: () => {
                      setAsking(undefined)
                      void imports.discard(pending)
                    },
                  })
                }
              >
                Buang sisanya
              </Button>
            </>
          }
        >
          {pending.name}: {addedWords(pending)}. Dilanjutkan dari tempatnya berhenti; yang sudah masuk tidak
          diulang.
        </Notice>
      ))}
      <Confirm question={asking} onClose={() => setAsking(undefined)} />
    </>
  )
}
