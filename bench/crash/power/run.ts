import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { servePage, urlOf } from '../browser/phone.ts'
import { mountImage } from '../image.ts'
import { impossible, judged } from '../target.ts'
import type { Target } from '../target.ts'
import { cutPhone } from './phone.ts'
import { cutServer } from './server.ts'

const cuts = 30
const savesPerCut = 20
/** Controls prove only that the harness would see a loss. */
const controls = 5

/**
 * The power goes: phone and server on a disk in a file, of which only what had really reached it is kept. Each has a
 * control that does not wait for the disk and must lose; a control that loses nothing means that the harness is blind.
 */
export const run: Target = async ({ times = cuts, seed, say }) => {
  const root = mkdtempSync(join(tmpdir(), 'saku-power-'))
  const image = mountImage(root)
  if (typeof image === 'string') {
    rmSync(root, { recursive: true, force: true })
    return impossible(image)
  }
  const pages = await servePage()
  const url = urlOf(pages)
  try {
    const phone = await cutPhone(image, { url }, { cuts: times, seed, savesPerCut })
    say(`phone, strict: ${JSON.stringify(phone)}`)
    const relaxed = await cutPhone(image, { url, relaxed: true }, { cuts: controls, seed, savesPerCut })
    say(`phone, relaxed control: ${JSON.stringify(relaxed)}`)
    const server = await cutServer(image, { cuts: times, seed, ledger: madeFolder(root, 'ledger') })
    say(`server, FULL: ${JSON.stringify(server)}`)
    const before = new URL('unsynced.ts', import.meta.url)
    const ledger = madeFolder(root, 'ledger-control')
    const normal = await cutServer(image, { cuts: controls, seed, ledger, before })
    const kept = phone.lost + phone.torn + server.lost + server.changed === 0
    const sound = server.integrity.join() === 'ok'
    const blind = relaxed.lost === 0 || normal.lost === 0
    return judged(kept && sound && !blind, { phone, relaxed, server, normal, blind })
  } finally {
    await pages.close()
    image.unmount()
    rmSync(root, { recursive: true, force: true })
  }
}

function madeFolder(root: string, name: string): string {
  const folder = join(root, name)
  mkdirSync(folder)
  return folder
}
