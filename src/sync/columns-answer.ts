import { unframe } from '../domain/log/columns/frame.ts'
import { idsOfBytes } from '../domain/log/columns/ids.ts'
import { unpack } from '../domain/log/columns/unpack.ts'
import type { Zip } from './http-body.ts'

/** Of our own server, which ends a page at 1 MB: a limit against what went wrong, not against an attacker. */
const room = { chars: 64 * 1024 * 1024, depth: 60 }

/** `known`: the ids of the request, where the answer is written over them. */
export async function readColumns(
  bytes: ArrayBuffer,
  known: Uint8Array = new Uint8Array(),
  unzip: Zip['gunzip'] = gunzip,
): Promise<unknown> {
  const { ids, zipped } = unframe(new Uint8Array(bytes))
  return unpack({ ids, text: await unzip(zipped) }, room, idsOfBytes(known))
}

function gunzip(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}
