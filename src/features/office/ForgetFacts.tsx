import type { Card } from '../../domain/records/index.ts'
import { Notice, Row, RowList, Section } from '../../ui/index.ts'
import { nameOf } from '../shared/person-words.ts'
import { usePeople } from '../shared/pocket.tsx'
import { leftBehind, leftWords } from './forget-words.ts'

/** What goes, what stays, and who loses a link to her: said before anything is asked. */
export function ForgetFacts({ card }: { card: Card }) {
  const left = leftBehind(card, usePeople())
  return (
    <>
      <Notice kind="merah" title="Tidak bisa dibatalkan">
        Tidak ada yang bisa mengembalikannya, juga bukan petugas teknis.
      </Notice>
      <Section title="Yang dihapus">
        <ul className="office-points">
          <li>
            Semua catatan tentang {nameOf(card)}: data diri, pengukuran, kehamilan, rujukan, kunjungan, juga
            jawaban pribadi.
          </li>
          {card.gabungan ? <li>Termasuk catatan dobel yang sudah digabung dengannya.</li> : null}
          <li>Di server begitu permintaan ini terkirim, lalu di setiap HP saat HP itu mendapat sinyal.</li>
          <li>
            Catatan kader tentang orang ini yang belum terkirim tidak diterima lagi, dan ikut terhapus dari
            HP-nya.
          </li>
        </ul>
      </Section>
      <Section title="Yang tidak ikut terhapus">
        <ul className="office-points">
          <li>
            Salinan cadangan server, sampai terganti: sekitar 14 hari. Bila cadangan dipakai, datanya dihapus
            lagi.
          </li>
          <li>Kertas, Buku KIA, dan berkas yang sudah ditarik atau dicetak.</li>
          <li>Namanya yang tertulis pada data orang lain: nama ibu, nama suami, atau kepala keluarga.</li>
          <li>Catatan di server bahwa seseorang dihapus: kapan, oleh siapa, dan alasannya, tanpa nama.</li>
        </ul>
      </Section>
      {left.length > 0 ? (
        <Section title="Keluarganya tetap ada" end={`${left.length} orang`}>
          <RowList label="Keluarga yang tetap ada">
            {left.map(one => (
              <Row
                key={one.card.id}
                name={nameOf(one.card)}
                meta={leftWords[one.as]}
                href={`/warga/${one.card.id}`}
              />
            ))}
          </RowList>
        </Section>
      ) : null}
    </>
  )
}
