import { renderUnicodeCompact } from 'uqr'
import { setupCode } from './auth/codes.ts'
import type { Running } from './serve.ts'
import { ownAddress } from './serve-network.ts'
import type { Settings } from './serve-settings.ts'

/** The address that a phone of the puskesmas can open. */
export function publicUrl({ url, host, tls }: Settings, address: string): string {
  if (url !== undefined) return url
  const { port } = new URL(address)
  const name = host === '0.0.0.0' || host === '::' ? ownAddress() : host
  return `${tls ? 'https' : 'http'}://${name}:${port}`
}

export async function sayServing(
  { ctx, address }: Running,
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const url = publicUrl(settings, address)
  say(`Saku Kader berjalan di ${url}`)
  say(renderUnicodeCompact(url))
  if ((await ctx.accounts.count()) > 0) return
  say('Server ini masih kosong. Buka alamat di atas dan siapkan admin pertama.')
  say(`Kode penyiapan: ${setupCode(ctx.secret)}`)
}
