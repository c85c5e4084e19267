import { describe, expect, it } from 'vitest'
import { namer } from '../../../bench/demo/names.ts'
import { seeded } from '../../../bench/demo/random.ts'
import { fold } from '../../../src/domain/search/fold.ts'
import { buildIndex } from '../../../src/domain/search/index.ts'
import type { SearchCard } from '../../../src/domain/search/index.ts'
import { wordsOf } from '../../../src/domain/search/words.ts'

/** Written name → ways in which it was heard or typed. */
const slips: readonly (readonly [string, ...string[]])[] = [
  [
    'Muhammad Rizki Ramadhan',
    'moh riski ramadan',
    'M Rizki',
    'mochamad rizky ramadon',
    'muh. rizqi ramdhan',
    'rizki romadon',
  ],
  ['Siti Aminah', 'st aminah', 'sti amina', 'siti minah', 'aminah siti', 'siti amiinah'],
  ['Abdul Rohman', 'abdurrahman', 'abd rahman', 'abdulrohman', 'abdu rohman', 'Abdoel Rachman'],
  ['Nurhayati', 'noerhayati', 'nur hayati', 'nurhayti', 'nurhayatii', 'nurayati'],
  ['Joko Widiyanto', 'djoko widianto', 'yoko widyanto', 'joko widijanto', 'jokowidianto'],
  ['Tjahjono', 'cahyono', 'cahjono', 'tjahyono'],
  ['Soeharti', 'suharti', 'suarti', 'soehartie'],
  ['Sjarifah', 'syarifah', 'sarifah', 'saripah', 'syarifa', 'sharifah'],
  ['Chairunnisa', 'khairunnisa', 'hairunisa', 'choirunisa', 'khoirun nisa', 'kairunisa'],
  ['Zubaidah', 'jubaedah', 'subaedah', 'zubaedah', 'jubaidah', 'zubaidha'],
  ['Fatimah Azzahra', 'patimah azahra', 'fatima zahra', 'fathimah azzahro', 'vatimah zahro'],
  ['Yatmi', 'yatemi', 'jatmi', 'yatmii'],
  ['Rokhmah', 'rahmah', 'rohmah', 'rochma', 'rohma'],
  ['Sulistyowati', 'sulistiowati', 'sulistyawati', 'sulistowati', 'sulis tyowati', 'soelistyowati'],
  ['Ma’ruf Amirudin', 'maruf amiruddin', 'makruf amirudin', "ma'rup"],
  ['Dhea Khanza', 'dea kanza', 'dea hanza', 'dheakhanza', 'dea kansa'],
  ['Thoriq Al-Fayyadh', 'toriq alfayad', 'torik al fayad', 'tarik fayyad', 'thorik fayad'],
  ['Wahyuningsih', 'wahyu ningsih', 'wayuningsih', 'wahjuningsih', 'wahyunigsih', 'wahyuniengsih'],
  ['Alexander Simatupang', 'aleksander', 'alexsander simatupang', 'alek simatupang'],
  ['Yusuf Maulana', 'yusup maulana', 'jusuf maulana', 'ysuuf maulana', 'yusf molana', 'usuf maulana'],
  ['Ngadiyem', 'ngadiem', 'nadiyem', 'ngadijem', 'gnadiyem'],
  ['Nyai Rukiyah', 'rukiah', 'rokiyah', 'nyai rukia'],
  ['Gading Marten', 'gadhing marten', 'gading martin', 'gadin marten'],
  ['Malik Ibrahim', 'maliq ibrohim', 'malik ibrhaim', 'malik ibrahm'],
  ['Zaenal Arifin', 'zainal aripin', 'jaenal arifin', 'sainal arivin', 'jaenudin arifin'],
  ['Qurrotul Aini', 'kurotul aini', 'qurratul ainy', 'qurotulaini', 'kurrotul ngaini'],
  ['Herawati', 'erawati', 'heravati', 'hera wati', 'hearwati'],
  ['Priyono', 'prijono', 'priono', 'pryono', 'poriyono'],
  ['Dzulfikar', 'zulfikar', 'julpikar', 'dulfikar', 'zulvikar', 'zulfiqar'],
  ['Tsabita Hanum', 'sabita hanum', 'tabita hanum', 'sabitha anum'],
  ['Wiji Lestari', 'widji lestari', 'wiji lestary', 'wiji lestri', 'wiji letsari'],
  ['Kusnadi', 'koesnadi', 'kosnadi', 'kusnaedi', 'kusandi', 'qusnadi'],
]

const random = seeded('misspelt')
const name = namer(random)
/** A one-word name that somebody else really has cannot be told apart by anyone. */
const alone = new Set(
  slips.flatMap(([nama, ...typed]) =>
    [nama, ...typed].filter(t => !t.includes(' ')).map(t => fold(t.toLowerCase())),
  ),
)
const crowd: SearchCard[] = Array.from({ length: 12_000 }, (_, i) => {
  const sex = random.chance(0.5) ? 'L' : 'P'
  return {
    id: `orang-${i}`,
    nama: name(sex, random.int(1938, 2026), random.pick(['jawa', 'sunda', 'melayu'])),
  }
}).filter(c => !wordsOf(c.nama).some(w => alone.has(fold(w))))
const wanted: SearchCard[] = slips.map(([nama]) => ({ id: nama, nama }))
const index = buildIndex([...crowd, ...wanted])

describe('a name that is heard or typed wrong, among 10,000 people', () => {
  const tries = slips.flatMap(([nama, ...typed]) => typed.map(t => [t, nama] as const))

  it.each(tries)('"%s" finds %s among the first five', (typed, nama) => {
    const found = index.find(typed, 5).map(f => [...wanted, ...crowd].find(c => c.id === f.id)?.nama)
    expect(found).toContain(nama)
  })
})
