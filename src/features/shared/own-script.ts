type Policy = { createScriptURL(url: string): unknown }
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy
}

/** Chromium asks for a policy wherever a script is named by a text; other browsers take the text. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

const ownFile = /^\/(sw\.js|assets\/[\w.-]+\.js)$/

/** Only a file of the app may become a worker; the page's headers allow no other policy than this one. */
export function checked(url: string): string {
  if (!ownFile.test(url)) throw new TypeError('Not a script of this app')
  return url
}

const policy = trustedTypes?.createPolicy('saku', { createScriptURL: checked })

/** What stands for the text is taken wherever the text is. */
export const ownScript = (url: string): string => (policy ? (policy.createScriptURL(url) as string) : url)
