import { parseArgs } from 'node:util'
import { lockFolder } from '../lock.ts'
import { askPassword } from './ask-password.ts'
import { connect } from './pull/client.ts'
import type { Client } from './pull/client.ts'
import { openFolder } from './pull/folder.ts'
import { pullToFolder, pullToOutput } from './pull/run.ts'
import type { Format } from './pull/state.ts'
import { Refusal } from './refusal.ts'

const options = {
  url: { type: 'string', default: 'http://127.0.0.1:8080' },
  login: { type: 'string' },
  since: { type: 'string' },
  format: { type: 'string', default: 'ndjson' },
  out: { type: 'string' },
} as const

export async function pull(args: string[]): Promise<void> {
  const { url, login, since, format, out } = parseArgs({ args, options }).values
  if (format !== 'ndjson' && format !== 'csv') throw new Refusal('Format yang ada: ndjson atau csv.')
  if (login === undefined) throw new Refusal('Tulis nama masuk akun puskesmas: --login NAMA')
  const client = await connect({ url, login, password: await askPassword(process.env) })
  try {
    await (out === undefined
      ? toOutput(client, format, since)
      : toFolder(client, { folder: out, format, since }))
  } finally {
    // A session that cannot be ended now ends by itself; the reason why the pull stopped is what is told.
    await client.logout().catch(() => undefined)
  }
}

async function toOutput(client: Client, format: Format, since: string | undefined): Promise<void> {
  const write = (text: string): Promise<void> =>
    new Promise((done, failed) => process.stdout.write(text, error => (error ? failed(error) : done())))
  const cursor = await pullToOutput(client, format, since, write)
  process.stderr.write(`Selesai. Untuk lanjutannya: --since ${cursor}\n`)
}

type Target = { readonly folder: string; readonly format: Format; readonly since: string | undefined }

async function toFolder(client: Client, { folder, format, since }: Target): Promise<void> {
  const unlock = await lockFolder(folder)
  if (!unlock) throw new Refusal(`Folder ${folder} sedang dipakai tarikan lain. Tunggu sampai selesai.`)
  try {
    const opened = await openFolder(folder, format)
    if (typeof opened === 'string') throw new Refusal(opened)
    const written = await pullToFolder(client, opened, since)
    process.stderr.write(`${written} catatan baru, ${opened.state().entries} seluruhnya, di ${folder}\n`)
  } finally {
    unlock()
  }
}
