/** Why a figure is asked about once more. */
export type Why =
  /** Outside what the card calls likely. */
  | 'jarang'
  /** Too far from the last figure of the same person. */
  | 'melompat'
  /** Two answers that cannot both be right. */
  | 'bertentangan'
  /** Beyond WHO's flags. */
  | 'who'

/** A figure that may be right and is worth a second look. It blocks nothing and no finding depends on it. */
export type Doubt = {
  readonly why: Why
  /** The question under which it is mended. */
  readonly key: string
  /** In plain words, with the figure: "Berat badan 12 kg, terakhir 8,4 kg". */
  readonly words: string
}

/** Another figure that is as doubtful is the same doubt: it is not mended. */
export const doubtKey = ({ why, key }: Doubt): string => `${why} ${key}`
