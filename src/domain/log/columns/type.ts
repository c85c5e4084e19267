/** Named in `content-type`, and by a server that reads it in `x-saku-takes` of every answer. */
export const columnsType = 'application/vnd.saku.columns'
export const takesHeader = 'x-saku-takes'
export const takesColumns = 'columns'
