/** A chart as data: what is drawn, said and listed follows from it. Nothing here knows what is measured. */
export type At = { readonly x: number; readonly y: number }
export type Tick = { readonly at: number; readonly label: string }

export type ChartAxis = {
  readonly from: number
  readonly until: number
  /** A tick without words is a line of the grid. */
  readonly ticks: readonly Tick[]
  readonly title: string
}

export type ChartBand = {
  readonly tone: 'mid' | 'near' | 'edge'
  readonly lower: readonly At[]
  readonly upper: readonly At[]
}

export type ChartLine = {
  readonly id: string
  readonly tone: 'red' | 'orange' | 'plain' | 'second'
  readonly points: readonly At[]
  /** Stands at the right end of the line. */
  readonly end?: string | undefined
  /** Stands in the legend. */
  readonly words?: string | undefined
}

export type ChartMark = 'dot' | 'low' | 'ring'

export type ChartPoint = At & {
  readonly id: string
  readonly mark: ChartMark
  /** A lower figure that belongs to the same moment, with a course of its own: the lower blood pressure. */
  readonly second?: number | undefined
  /** What touching it says. */
  readonly words: string
  /** Its row in the table, in the order of `columns`. */
  readonly cells: readonly string[]
  /** Something is missing between the point before and this one. */
  readonly afterGap?: boolean | undefined
}

/** A letter under the axis. */
export type ChartSign = {
  readonly at: number
  readonly text: string
  readonly tone?: 'low' | 'now' | undefined
}

export type ChartDefinition = {
  /** Says the whole picture to somebody who cannot see it. */
  readonly label: string
  readonly x: ChartAxis
  readonly y: ChartAxis
  readonly bands: readonly ChartBand[]
  readonly lines: readonly ChartLine[]
  readonly points: readonly ChartPoint[]
  readonly signs?: readonly ChartSign[] | undefined
  /** Where today stands on the axis. */
  readonly now?: number | undefined
  readonly marks: readonly { readonly mark: ChartMark; readonly words: string }[]
  readonly columns: readonly string[]
}
