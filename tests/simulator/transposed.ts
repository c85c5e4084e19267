import { pack } from '../../src/domain/log/columns/pack.ts'
import { unpack } from '../../src/domain/log/columns/unpack.ts'

/** Through the columns of the product and back, as over the wire. */
export const transposed = (value: unknown): unknown => unpack(pack(value), { chars: 1e7, depth: 20 })
