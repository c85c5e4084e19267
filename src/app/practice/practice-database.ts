/** In no registry, with no key, and with a name that no account's database can have. */
export const practiceDatabase = 'saku-latihan'
