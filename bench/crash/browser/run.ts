import { dropProfile, newProfile } from '../../../tests/e2e/browser.ts'
import { judged } from '../target.ts'
import type { Target } from '../target.ts'
import { lossOn, savedThenKilled, servePage, urlOf } from './phone.ts'
import type { Told } from './told.ts'

const kills = 100
const savesPerKill = 20
/** Everything told so far is looked for after so many kills, and at the end. */
const lookEvery = 5

/** The browser is killed right after "Tersimpan", while the next save is under way, again and again on one phone. */
export const run: Target = async ({ times = kills, seed, say }) => {
  const pages = await servePage()
  const setting = { url: urlOf(pages) }
  const profile = newProfile()
  const told: Told[] = []
  let [lost, torn] = [0, 0]
  try {
    for (let n = 1; n <= times; n++) {
      told.push(...(await savedThenKilled(profile, setting, { saves: savesPerKill, seed: seed * 1000 + n })))
      if (n % lookEvery !== 0 && n !== times) continue
      const loss = await lossOn(profile, setting, told)
      lost = Math.max(lost, loss.lost)
      torn = Math.max(torn, loss.torn)
      say(`${n} kills, ${told.length} saves told, ${loss.lost} lost, ${loss.torn} torn`)
    }
  } finally {
    await pages.close()
    dropProfile(profile)
  }
  const entries = told.reduce((n, s) => n + s.ids.length, 0)
  return judged(lost === 0 && torn === 0, { kills: times, saves: told.length, entries, lost, torn })
}
