import type { Condition, Damage } from '../db/index.ts'
import { LinkButton, Notice } from '../ui/index.ts'
import { lossWords } from '../features/shared/damage-words.ts'
import { roomWords } from '../features/shared/condition-words.ts'

type Props = { damage: Damage | undefined; room: Condition['room'] }

/** What every screen says as long as records may be in danger. Loaded only when there is something to say. */
export const Troubles = ({ damage, room }: Props) => (
  <>
    {damage ? (
      <Notice
        kind="merah"
        title="Isi HP ini pernah rusak"
        actions={
          <LinkButton small href="/saya/keadaan">
            Lihat apa yang dikembalikan
          </LinkButton>
        }
      >
        {lossWords(damage)}
      </Notice>
    ) : null}
    {room === 'low' || room === 'spoilt' ? (
      <Notice kind="merah" title="Penyimpanan HP">
        Ruang di HP {roomWords[room].text}.
      </Notice>
    ) : null}
  </>
)
