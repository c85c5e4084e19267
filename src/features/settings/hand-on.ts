import { download } from '../shared/download.ts'
import type { HandedFile } from '../shared/emergency.ts'

const asFile = ({ name, text }: HandedFile): File => new File([text], name, { type: 'text/plain' })

/** WhatsApp, Bluetooth, a nearby phone: where the phone has such a sheet and lets files through it. */
export function canShare(files: readonly HandedFile[]): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: files.map(asFile) })
}

/** false: she closed the sheet, or the phone would not open it. */
export async function share(files: readonly HandedFile[]): Promise<boolean> {
  try {
    await navigator.share({ files: files.map(asFile), title: 'Berkas darurat Saku Kader' })
    return true
  } catch {
    return false
  }
}

export function keep(files: readonly HandedFile[]): void {
  for (const file of files) download(asFile(file), file.name)
}
