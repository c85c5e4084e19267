import { Button, LinkButton, useToast } from '../../ui/index.ts'
import { Download, Printer, Ruler, Share2 } from '../../ui/icons.tsx'
import { download } from '../shared/download.ts'
import { programmes } from '../shared/programmes.ts'
import { monthOf } from '../shared/words.ts'
import type { Page } from './page.ts'
import { tableFile } from './table-file.ts'

type Props = { page: Page; per: string; mayPlan: boolean }

/** Paper, an address that opens the same page, a file of the figures. None of them holds a name of a person. */
export function TakeAway({ page, per, mayPlan }: Props) {
  const toast = useToast()
  const { choice, href } = page
  const { program, bulan, wilayah } = choice
  const share = async (): Promise<void> => {
    const url = new URL(href({ angka: '' }), window.location.origin).href
    const title = `PWS ${programmes[program]}, ${monthOf(`${bulan}-01`)}`
    // Closing the sheet is no fault.
    if ('share' in navigator) return navigator.share({ title, url }).catch(() => undefined)
    await window.navigator.clipboard.writeText(url).then(
      () => toast('Alamat disalin. Yang membukanya masuk dengan akunnya sendiri.'),
      () => toast('Salin alamatnya dari baris alamat browser.'),
    )
  }
  return (
    <div className="pws-take no-print">
      <Button icon={Printer} onClick={() => window.print()}>
        Cetak
      </Button>
      <Button icon={Share2} onClick={() => void share()}>
        Bagikan
      </Button>
      <Button
        icon={Download}
        onClick={() => download(tableFile(page, per), fileName(program, bulan, wilayah))}
      >
        Simpan CSV
      </Button>
      {mayPlan ? (
        <LinkButton icon={Ruler} href={`/target?tahun=${bulan.slice(0, 4)}`}>
          Isi sasaran dan target
        </LinkButton>
      ) : null}
    </div>
  )
}

const fileName = (program: string, month: string, place: string): string =>
  `pws-${program}-${month}-${place.slice(0, 6)}.csv`
