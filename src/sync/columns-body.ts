import { frame } from '../domain/log/columns/frame.ts'
import { pack } from '../domain/log/columns/pack.ts'
import { columnsType } from '../domain/log/columns/type.ts'
import { gzip } from './http-body.ts'
import type { HttpBody, Zip } from './http-body.ts'

export async function columnsBody(input: unknown, zip: Zip['gzip'] = gzip): Promise<HttpBody | undefined> {
  const { ids, text } = pack(input)
  const zipped = await zip(text)
  return (
    zipped && {
      bytes: frame(ids, new Uint8Array(zipped)).buffer,
      headers: { 'content-type': columnsType },
      ids,
    }
  )
}
