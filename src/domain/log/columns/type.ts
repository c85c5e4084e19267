/** Named in `content-type`, and by a server that reads it in `x-saku-takes` of every answer. */
export const columnsType = 'application/vnd.saku.columns'
/**
 * Of a form of it for the answer to a message in columns: the ids of that message count as named (RULES.md T8). Said in
 * `accept` by who reads it, and in `content-type` of what is written so.
 */
export const overRequest = `${columnsType};ids=request`
export const takesHeader = 'x-saku-takes'
export const takesColumns = 'columns'
