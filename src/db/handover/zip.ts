/** More than any queue becomes; a stranger's file must not fill the memory of a phone. */
const most = 8 * 1024 * 1024

export const zipped = async (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await whole(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))))

/** Throws when it is no gzip, or becomes more than a queue can be. */
export async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  let size = 0
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, out) {
      size += chunk.length
      if (size > most) throw new RangeError('More than a queue')
      out.enqueue(chunk)
    },
  })
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(counted)
  return new TextDecoder().decode(await whole(stream))
}

const whole = (stream: ReadableStream<BufferSource>): Promise<ArrayBuffer> =>
  new Response(stream).arrayBuffer()
