import { types } from 'pg'
import type { CustomTypesConfig } from 'pg'

/** Numbers of 64 bits as numbers: a log that outgrows 2⁵³ entries is not ours. */
export const numbers: CustomTypesConfig = {
  getTypeParser: (id, format) => (id === types.builtins.INT8 ? Number : types.getTypeParser(id, format)),
}
