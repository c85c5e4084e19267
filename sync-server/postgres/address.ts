/** Both ways to leave out the host are read, as PostgreSQL's own programs do. undefined: it is no address. */
function parsed(url: string): URL | undefined {
  if (!/^postgres(ql)?:\/\//.test(url)) return undefined
  return URL.parse(url) ?? URL.parse(url.replace('@/', '@localhost/')) ?? undefined
}

/** What stands in DATABASE_URL, without its password. */
export type Address = { readonly where: string; readonly user: string; readonly database: string }

export function readAddress(url: string): Address | undefined {
  const address = parsed(url)
  if (!address) return undefined
  const { searchParams, hostname, port, username, pathname } = address
  const host = searchParams.get('host') ?? decoded(hostname)
  const where = `${host || 'localhost'}${port && `:${port}`}`
  return { where, user: decoded(username), database: decoded(pathname.slice(1)) }
}

/** A percent sign of a password that was not written as %25 must not end the program. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The sentence for the operator; undefined: it can be tried. */
export function addressFault(url: string): string | undefined {
  return readAddress(url) === undefined ? unreadable : undefined
}

export const unreadable =
  'DATABASE_URL harus alamat PostgreSQL, misalnya postgresql://saku:SANDI@127.0.0.1/saku. Huruf khusus di kata sandi ditulis ' +
  'dengan %, misalnya @ menjadi %40 dan % menjadi %25.'
