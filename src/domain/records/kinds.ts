import { instruments } from '../instruments/index.ts'
import { kindList } from '../log/kinds.ts'
import type { Kinds } from '../log/kinds.ts'
import { definitions } from './list.ts'
import { screeningKind } from './screening.ts'

/** Everything that is synced, for the server, exports and tests. The phone's first screen needs only `coreKinds`. */
export const kinds: Kinds = kindList([...definitions, ...instruments.map(screeningKind)])
