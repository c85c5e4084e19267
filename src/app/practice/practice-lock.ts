const name = 'saku-latihan'

/** As long as this page lives, no other one tidies its practice away. */
export function holdPractice(): void {
  void navigator.locks?.request(name, { mode: 'shared' }, () => new Promise(() => undefined))
}

/** Runs when no page practises any more; not at all where the phone cannot tell. */
export async function whenNobodyPractises(work: () => Promise<void>): Promise<void> {
  await navigator.locks?.request(name, { ifAvailable: true }, lock => (lock ? work() : undefined))
}
