import { csvHeading, csvRow, xlsxOf } from '../../domain/sheets/index.ts'
import type { Deflate, Head, Page, Row } from '../../domain/sheets/index.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Row by row into a file; between rows the page may answer. */
export async function xlsxBlob(title: string, page: Page, rows: readonly Row[]): Promise<Blob> {
  const parts: BlobPart[] = []
  for await (const bytes of xlsxOf(title, page, inSteps(rows), deflate)) parts.push(bytes.slice())
  return new Blob(parts, { type: xlsxType })
}

export const csvBlob = (heads: readonly Head[], rows: readonly Row[]): Blob =>
  new Blob([csvHeading(heads), ...rows.map(csvRow)], { type: 'text/csv;charset=utf-8' })

const rowsAtOnce = 200

async function* inSteps(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const [i, row] of rows.entries()) {
    if (i > 0 && i % rowsAtOnce === 0) await new Promise(resolve => setTimeout(resolve))
    yield row
  }
}

/** Older browsers cannot walk a stream with `for await`. */
const deflate: Deflate = async function* (bytes) {
  const { readable, writable } = new CompressionStream('deflate-raw')
  const feeding = feed(bytes, writable.getWriter())
  const reader = readable.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    yield value
  }
  await feeding
}

async function feed(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  for await (const block of bytes) await writer.write(block)
  await writer.close()
}
