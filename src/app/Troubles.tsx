import type { Condition, Damage } from '../db/index.ts'
import { LinkButton, Notice } from '../ui/index.ts'
import { lossWords } from '../features/shared/damage-words.ts'

type Props = { damage: Damage | undefined; room: Condition['room'] }

/** What every screen says as long as records may be in danger. Loaded only when there is something to say. */
export const Troubles = ({ damage, room }: Props) => (
  <>
    {damage ? (
      <Notice
        kind={damage.lost > 0 ? 'merah' : 'kuning'}
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
    {room === 'low' ? (
      <Notice kind="kuning" title="Ruang di HP hampir habis">
        Hapus foto atau video yang tidak dipakai. Jangan hapus aplikasi. Yang sudah tersimpan tetap aman.
      </Notice>
    ) : null}
    {room === 'spoilt' ? (
      <Notice kind="merah" title="HP ini tidak menyimpan dengan benar">
        Kirim sekarang, di Saya, dan hubungi puskesmas. Jangan hapus aplikasi.
      </Notice>
    ) : null}
  </>
)
