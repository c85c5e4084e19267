import { Button, SquareButton, useShell, useToast } from '../../ui/index.ts'
import { Printer, Share2 } from '../../ui/icons.tsx'
import { download } from '../shared/download.ts'
import type { MonthRecap } from './recap.ts'
import { reportWords } from './report-words.ts'
import { shareText } from './share.ts'

type Props = { recap: MonthRecap; place: string; today: string; onPrint: () => void }

/** Hands the numbers on: as a message without names, or on one sheet of A4. */
export function ReportFoot({ recap, place, today, onPrint }: Props) {
  const toast = useToast()
  const { mark } = useShell()
  const share = async (): Promise<void> => {
    const text = reportWords({ recap, place, today, mark })
    const how = await shareText(`Laporan ${place}`, text)
    if (how === 'copied') toast('Laporan disalin. Tempelkan di WhatsApp.')
    if (how === 'refused') {
      download(new Blob([text], { type: 'text/plain;charset=utf-8' }), `laporan-${recap.month}.txt`)
      toast('Laporan disimpan sebagai berkas di folder unduhan HP.')
    }
  }
  return (
    <>
      <Button kind="main" icon={Share2} onClick={() => void share()}>
        Bagikan laporan
      </Button>
      <SquareButton label="Cetak laporan" icon={Printer} onClick={onPrint} />
    </>
  )
}
