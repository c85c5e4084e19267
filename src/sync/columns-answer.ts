import { unframe } from '../domain/log/columns/frame.ts'
import { idsOfBytes } from '../domain/log/columns/ids.ts'
import { unpack } from '../domain/log/columns/unpack.ts'

/** Of our own server, which ends a page at 1 MB: a limit against what went wrong, not against an attacker. */
const room = { chars: 64 * 1024 * 1024, depth: 60 }

/** `known`: the ids of the request, where the answer is written over them. */
export async function readColumns(
  bytes: ArrayBuffer,
  known: Uint8Array = new Uint8Array(),
): Promise<unknown> {
  const { ids, zipped } = unframe(new Uint8Array(bytes))
  const stream = new Blob([new Uint8Array(zipped)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return unpack({ ids, text: await new Response(stream).text() }, room, idsOfBytes(known))
}
