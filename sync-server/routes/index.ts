import type { AnyRoute } from '../route.ts'
import { accountRoutes } from './account-routes.ts'
import { areaMapRoute } from './area-map.ts'
import { bucket } from './bucket.ts'
import { devices, settleDevice } from './devices.ts'
import { digest } from './digest.ts'
import { emergency } from './emergency.ts'
import { entries } from './entries.ts'
import { figures } from './figures.ts'
import { figurePersons } from './figure-persons.ts'
import { figurePlaces } from './figure-places.ts'
import { health } from './health.ts'
import { openApi } from './openapi.ts'
import { pull } from './pull.ts'
import { push } from './push.ts'
import { rescued } from './rescued.ts'

const described: readonly AnyRoute[] = [
  push,
  pull,
  digest,
  bucket,
  entries,
  rescued,
  figures,
  figurePersons,
  figurePlaces,
  areaMapRoute,
  emergency,
  devices,
  settleDevice,
  health,
  ...accountRoutes,
]

/** Everything that the server answers. */
export const routes: readonly AnyRoute[] = [...described, openApi(described)]
