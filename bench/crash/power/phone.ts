import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lossOn, savedThenKilled } from '../browser/phone.ts'
import type { Setting } from '../browser/phone.ts'
import type { Image } from '../image.ts'

export type Cut = {
  readonly cuts: number
  readonly saves: number
  readonly lost: number
  readonly torn: number
}

/** A phone whose battery is pulled right after "Tersimpan": a new profile each time, looked at on the copy of its disk. */
export async function cutPhone(
  image: Image,
  setting: Setting,
  { cuts, seed, savesPerCut }: { readonly cuts: number; readonly seed: number; readonly savesPerCut: number },
): Promise<Cut> {
  let [saves, lost, torn] = [0, 0, 0]
  for (let n = 0; n < cuts; n++) {
    const name = `profile-${setting.relaxed ? 'relaxed' : 'strict'}-${n}`
    mkdirSync(join(image.folder, name))
    const told = await savedThenKilled(join(image.folder, name), setting, {
      saves: savesPerCut,
      seed: seed * 1000 + n,
    })
    const loss = await image.afterPowerCut(folder => lossOn(join(folder, name), setting, told))
    saves += loss.saves
    lost += loss.lost
    torn += loss.torn
    rmSync(join(image.folder, name), { recursive: true, force: true })
  }
  return { cuts, saves, lost, torn }
}
