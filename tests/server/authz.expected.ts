/**
 * Who gets what from every route, asked about things in posyandu Melati (desa Sukamaju, puskesmas Cempaka).
 * Read it row by row: this file is the decision, the test only compares. 401 nobody · 403 not with this role or right ·
 * 404 not there, or not yours · 409 and 400 reach the route but the request of the test has nothing to do.
 */
export const actors = [
  'none',
  'expired',
  'disabled',
  'kader own',
  'kader other',
  'bidan own',
  'bidan other',
  'staff own',
  'admin own',
  'admin other',
  'dinkes',
] as const
export type Actor = (typeof actors)[number]

type Row = readonly [number, number, number, number, number, number, number, number, number, number, number]

// prettier-ignore
export const expected: Readonly<Record<string, Row>> = {
  //                                   none expd dsbl | kader: own other | bidan: own other | puskesmas: staff admin other | dinkes
  'POST /api/push':                    [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   403],
  'POST /api/pull':                    [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   403],
  'GET /api/digest':                   [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   403],
  'POST /api/bucket':                  [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   403],
  'POST /api/entries':                 [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   403],
  'GET /api/figures':                 [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   200],
  'GET /api/figures/persons':         [401, 401, 401,   200, 404,   200, 404,   200, 200, 404,   403],
  'GET /api/figures/places':          [401, 401, 401,   403, 403,   403, 403,   403, 403, 403,   200],
  'GET /api/map':                     [401, 401, 401,   403, 403,   200, 200,   200, 200, 200,   200],
  'GET /api/rescued':                  [401, 401, 401,   403, 403,   200, 200,   200, 200, 200,   403],
  'POST /api/emergency':               [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   200],
  'GET /api/devices':                 [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   403],
  'POST /api/devices/settled':        [401, 401, 401,   403, 403,   200, 404,   404, 200, 404,   403],
  'GET /api/health':                   [200, 200, 200,   200, 200,   200, 200,   200, 200, 200,   200],
  'GET /api/openapi.json':             [200, 200, 200,   200, 200,   200, 200,   200, 200, 200,   200],
  'POST /api/setup':                   [409, 409, 409,   409, 409,   409, 409,   409, 409, 409,   409],
  'POST /api/invitations/redeem':      [404, 404, 404,   404, 404,   404, 404,   404, 404, 404,   404],
  'POST /api/login':                   [401, 401, 401,   401, 401,   401, 401,   401, 401, 401,   401],
  'POST /api/session/challenge':       [200, 200, 200,   200, 200,   200, 200,   200, 200, 200,   200],
  'POST /api/session/renew':           [401, 401, 401,   401, 401,   401, 401,   401, 401, 401,   401],
  'POST /api/logout':                  [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   200],
  'GET /api/me':                       [401, 401, 401,   200, 200,   200, 200,   200, 200, 200,   200],
  'POST /api/password':                [401, 401, 401,   403, 403,   400, 400,   400, 400, 400,   400],
  'GET /api/accounts':                 [401, 401, 401,   403, 403,   200, 200,   200, 200, 200,   403],
  'POST /api/accounts/create':         [401, 401, 401,   403, 403,   200, 404,   403, 200, 404,   403],
  'POST /api/accounts/invite':         [401, 401, 401,   403, 403,   200, 404,   404, 200, 404,   403],
  'POST /api/accounts/replace-phone':  [401, 401, 401,   403, 403,   200, 404,   404, 200, 404,   403],
  'POST /api/devices/revoke':          [401, 401, 401,   403, 403,   200, 404,   404, 200, 404,   403],
  'POST /api/accounts/disable':        [401, 401, 401,   403, 403,   200, 404,   404, 200, 404,   403],
  'POST /api/accounts/areas':          [401, 401, 401,   403, 403,   200, 404,   404, 200, 404,   403],
  'POST /api/accounts/reset-password': [401, 401, 401,   403, 403,   403, 403,   403, 200, 404,   403],
  'GET /api/areas':                    [401, 401, 401,   403, 403,   200, 200,   200, 200, 200,   403],
  'POST /api/areas/create':            [401, 401, 401,   403, 403,   403, 403,   403, 200, 404,   403],
  'POST /api/exports':                 [401, 401, 401,   403, 403,   200, 200,   200, 200, 200,   403],
}
