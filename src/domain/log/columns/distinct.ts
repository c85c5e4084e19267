/** The different ones in the order of their first appearance, and which of them each value is. */
export type Distinct<T> = { readonly places: readonly number[]; readonly distinct: readonly T[] }

export function distinctOf<T>(values: readonly T[], nameOf: (value: T) => unknown): Distinct<T> {
  const seen = new Map<unknown, number>()
  const distinct: T[] = []
  const places: number[] = []
  let [last, at] = [seen as unknown, -1]
  for (const value of values) {
    const name = nameOf(value)
    if (name !== last) {
      last = name
      at = seen.get(name) ?? distinct.push(value) - 1
      seen.set(name, at)
    }
    places.push(at)
  }
  return { places, distinct }
}

type Node = { readonly next: Map<string, Node>; shape: number }

/** The different lists of keys of objects, in order; found letter by letter as in a dictionary, without making a text of each. */
export function shapesOf(rows: readonly Readonly<Record<string, unknown>>[]): Distinct<readonly string[]> {
  const root: Node = { next: new Map(), shape: -1 }
  const distinct: string[][] = []
  const places = rows.map(row => {
    let node = root
    for (const key in row) {
      if (row[key] === undefined) continue
      let next = node.next.get(key)
      if (!next) node.next.set(key, (next = { next: new Map(), shape: -1 }))
      node = next
    }
    if (node.shape < 0) node.shape = distinct.push(Object.keys(row).filter(k => row[k] !== undefined)) - 1
    return node.shape
  })
  return { places, distinct }
}
