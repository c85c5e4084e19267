import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { maxFileChars } from '../../src/domain/log/sealed/sealed-file.ts'
import { serverAccount } from '../auth/server-account.ts'
import type { Context } from '../context.ts'
import { bring, outcomeOf } from '../emergency/bring.ts'
import type { Brought } from '../emergency/bring.ts'
import { unread } from '../emergency/refusals.ts'
import { addSeal } from '../emergency/seal-files.ts'
import { ifThere } from '../if-there.ts'
import { sealsName } from '../serve-folder.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const options = {
  terima: { type: 'boolean', default: false },
  'kunci-baru': { type: 'boolean', default: false },
} as const

/** At the server itself; who sits there answers for everybody, and still says so for a phone that was put out. */
export async function emergencyFiles(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const places = await localPlaces(process.env)
  if (values['kunci-baru']) {
    const id = await addSeal(join(dirname(places.ledger), sealsName), new Date())
    process.stdout.write(
      `Kunci baru: ${id}. Dipakai setelah server dijalankan ulang; yang lama tetap disimpan.\n`,
    )
    return
  }
  if (positionals.length === 0) throw new Refusal('Sebutkan berkas darurat yang akan dimasukkan.')
  let refused = 0
  await withLocal(places, async ({ ctx }) => {
    for (const path of positionals) {
      const brought = await broughtFrom(ctx, path, values.terima)
      if ('refused' in brought) refused += 1
      process.stdout.write(`${basename(path)}: ${wordsOf(brought)}\n`)
    }
  })
  if (refused > 0) throw new Refusal(`${refused} berkas tidak dimasukkan.`)
}

async function broughtFrom(ctx: Context, path: string, saysYes: boolean): Promise<Brought> {
  const size = (await ifThere(stat(path)))?.size
  if (size === undefined) throw new Refusal(`Berkas ${path} tidak ada.`)
  if (size > 4 * maxFileChars) return { refused: unread.size }
  const bringer = { saysYes, isHer: () => false, mayVouch: async () => true }
  const brought = await bring(ctx, await readFile(path, 'utf8'), bringer)
  if (brought.author) await noteBrought(ctx, brought, brought.author.device.replica)
  return brought
}

/** As the route does for a carrier. */
function noteBrought(ctx: Context, brought: Brought, target: string): Promise<void> {
  const action = `berkas-darurat:${outcomeOf(brought)}`
  return ctx.accounts.audit({ account: serverAccount, replica: 'konsol', action, scope: '', target })
}

function wordsOf(brought: Brought): string {
  if ('refused' in brought)
    return `${brought.refused.message}${brought.refused.reason === 'perlu-ya' ? ' Kalau ya: --terima.' : ''}`
  const { saves, accepted, duplicate, waiting, rejected } = brought.taken
  return (
    `${saves} simpanan dari ${brought.author.account.name}: ${accepted} diterima, ${duplicate} sudah ada, ` +
    `${waiting} menunggu data lain, ${rejected} perlu dibetulkan`
  )
}
