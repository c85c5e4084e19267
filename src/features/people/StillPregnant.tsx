import type { Card } from '../../domain/records/index.ts'
import { Button, Hint, Notice } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { nameOf, stageWords } from '../shared/person-words.ts'

type Props = { mother: Card; known: boolean; onBirth: () => void; onKnown: () => void }

/** Her child stands before the cadre and her pregnancy is still open: both are told in one act, or left so knowingly. */
export function StillPregnant({ mother, known, onBirth, onKnown }: Props) {
  const today = useToday()
  const name = nameOf(mother)
  if (known) return <Hint>Kehamilan {name} tetap terbuka.</Hint>
  return (
    <Notice
      kind="kuning"
      live
      title={`${name} masih tercatat ${stageWords(mother, today).toLowerCase()}`}
      actions={
        <>
          <Button small onClick={onBirth}>
            Catat persalinan
          </Button>
          <Button small onClick={onKnown}>
            Bukan dari kehamilan ini
          </Button>
        </>
      }
    >
      Anak ini dari kehamilan itu? Catat persalinannya: bayinya terdaftar dan kehamilannya selesai.
    </Notice>
  )
}
