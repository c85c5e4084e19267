import { Notice } from '../../ui/index.ts'

/** What is asked differently in the newer edition of the card. */
export const EditionNotice = () => (
  <Notice title="Yang berubah dengan edisi 2025">
    <ul className="office-points">
      <li>TBC: batuk berapa lama pun dirujuk; keluhan lain hanya bila ada kontak erat atau faktor risiko.</li>
      <li>SRQ-20 diganti 4 pertanyaan perasaan, untuk dewasa dan remaja putri. Lansia: SKILAS.</li>
      <li>
        Keinginan mengakhiri hidup tidak lagi ditanyakan kepada orang dewasa. Bila ia bercerita, panggil
        bidan.
      </li>
      <li>Mata dan telinga setiap 6 bulan, mulai umur 6 tahun.</li>
      <li>SKILAS menanyakan imunisasi COVID-19.</li>
    </ul>
    <p>Edisi ini belum disahkan. Kartu yang sudah diisi tetap dibaca dengan edisinya.</p>
  </Notice>
)
