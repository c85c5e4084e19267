import { Button, Dialog } from '../../ui/index.ts'

export type Question = { title: string; text: string; yes: string; onYes: () => void }

/** Asks before what cannot be taken back. */
export function Confirm({ question, onClose }: { question: Question | undefined; onClose: () => void }) {
  return (
    <Dialog
      open={question !== undefined}
      onClose={onClose}
      title={question?.title ?? ''}
      actions={
        <>
          <Button kind="main" onClick={() => question?.onYes()}>
            {question?.yes}
          </Button>
          <Button onClick={onClose}>Tidak jadi</Button>
        </>
      }
    >
      <p>{question?.text}</p>
    </Dialog>
  )
}
