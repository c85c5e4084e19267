import { Button, Notice } from '../../ui/index.ts'

/** Over a form whose values were left half-filled; nobody's figures come back without a word. */
export const ResumedNotice = ({ onDiscard }: { onDiscard: () => void }) => (
  <Notice
    kind="info"
    title="Isian yang belum selesai dibuka lagi"
    actions={
      <Button small onClick={onDiscard}>
        Buang isian
      </Button>
    }
  />
)
