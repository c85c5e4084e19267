/** Each account of a phone has a database, named for the replica of its activation. */
export const databaseOf = (replica: string): string => `saku-${replica}`
export const databaseName = /^saku-[\w-]{22}$/
export const replicaOf = (name: string): string => name.slice('saku-'.length)
