/** Begins the key of a visit for which the bidan named one kader. */
export const namedVisit = 'penugasan:'

/** What a kader did about her own named visit says no more than that she was named, which her phone knows anyway. */
export const isNamedVisit = (key: string): boolean => key.startsWith(namedVisit)
