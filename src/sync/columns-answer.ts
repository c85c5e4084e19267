import { unframe } from '../domain/log/columns/frame.ts'
import { unpack } from '../domain/log/columns/unpack.ts'

/** Of our own server, which ends a page at 1 MB: a limit against what went wrong, not against an attacker. */
const room = { chars: 64 * 1024 * 1024, depth: 60 }

export async function readColumns(bytes: ArrayBuffer): Promise<unknown> {
  const { ids, zipped } = unframe(new Uint8Array(bytes))
  const stream = new Blob([new Uint8Array(zipped)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return unpack({ ids, text: await new Response(stream).text() }, room)
}
