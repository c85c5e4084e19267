import { createAreaRoute, listAreasRoute } from './account-areas.ts'
import { exportRoute } from './account-audit.ts'
import { loginRoute } from './account-login.ts'
import {
  assignRoute,
  disableRoute,
  inviteRoute,
  replacePhoneRoute,
  resetPasswordRoute,
  revokeRoute,
} from './account-manage.ts'
import { logoutRoute, meRoute, passwordRoute } from './account-own.ts'
import { createAccountRoute, listAccountsRoute } from './account-people.ts'
import { redeemRoute } from './account-redeem.ts'
import { challengeRoute, renewRoute } from './account-renew.ts'
import { setupRoute } from './account-setup.ts'

export const accountRoutes = [
  setupRoute,
  redeemRoute,
  loginRoute,
  challengeRoute,
  renewRoute,
  logoutRoute,
  meRoute,
  passwordRoute,
  listAccountsRoute,
  createAccountRoute,
  inviteRoute,
  replacePhoneRoute,
  revokeRoute,
  disableRoute,
  assignRoute,
  resetPasswordRoute,
  listAreasRoute,
  createAreaRoute,
  exportRoute,
] as const
