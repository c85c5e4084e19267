/** What a request carries and how it says so. */
export type HttpBody = {
  readonly bytes: string | ArrayBuffer
  readonly headers: Readonly<Record<string, string>>
  /** Of a body in columns: what its answer may name by place. */
  readonly ids?: Uint8Array
}

/** Gzip there and back, handed in where the browser's streams are none or cost more than what they press. */
export type Zip = {
  gzip(text: string): Promise<ArrayBuffer | undefined>
  /** Throws when the bytes are cut. */
  gunzip(bytes: Uint8Array): Promise<string>
}

const compressFrom = 1024

export async function jsonBody(input: unknown, zip: Zip['gzip'] = gzip): Promise<HttpBody> {
  const text = JSON.stringify(input)
  const headers = { 'content-type': 'application/json' }
  const zipped = text.length < compressFrom ? undefined : await zip(text)
  return zipped
    ? { bytes: zipped, headers: { ...headers, 'content-encoding': 'gzip' } }
    : { bytes: text, headers }
}

/** Nearly: letters of a text that are no ASCII count as one. */
export const sizeOf = (body: HttpBody | undefined): number =>
  typeof body?.bytes === 'string' ? body.bytes.length : (body?.bytes.byteLength ?? 0)

/** A browser of before 2020 has none. */
export async function gzip(text: string): Promise<ArrayBuffer | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Response(stream).arrayBuffer()
}
