type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** `tab` forgets when the app is closed, `phone` does not. Neither ever holds anything about anybody. */
type Stores = { readonly tab: Store; readonly phone: Store }

const name = 'saku-latihan'
const doors = /^\/(daftarkan-hp|masuk|siapkan)\/?$/

/**
 * Which database a page opens. Beside a real account practice lasts until the app is closed, and never past the day on
 * which it was chosen: a cadre who forgot it must not spend a posyandu day in it. Without an account it stays until she
 * leaves it. A door is always real.
 */
export function practiceMarks({ tab, phone }: Stores) {
  return {
    opens(at: { readonly path: string; readonly today: string; readonly hasAccount: boolean }): boolean {
      if (doors.test(at.path)) tab.removeItem(name)
      if (doors.test(at.path)) return false
      return at.hasAccount ? tab.getItem(name) === at.today : phone.getItem(name) !== null
    },
    begin(today: string): void {
      tab.setItem(name, today)
      phone.setItem(name, 'ada')
    },
    /** The invented records may still be there. */
    pause: (): void => tab.removeItem(name),
    end(): void {
      tab.removeItem(name)
      phone.removeItem(name)
    },
  }
}
