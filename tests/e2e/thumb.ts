import type { Locator, Page } from 'playwright-core'

/** The keystroke-level model of the budgets: seconds for each thing that a thumb and a head do. */
const seconds = { tap: 1.1, key: 0.28, screen: 1.2, scroll: 0.8 } as const

export type Effort = { taps: number; keys: number; screens: number; scrolls: number; seconds: number }

/** Does what a person does and counts it. A screen is what has another address or asks another question. */
export function thumbOn(page: Page) {
  const done = { taps: 0, keys: 0, screens: 0, scrolls: 0 }
  let screen = ''

  async function look(): Promise<void> {
    const now = await page.evaluate(
      () => location.pathname + (document.querySelector('.question')?.textContent ?? ''),
    )
    if (now !== screen) done.screens += 1
    screen = now
  }

  async function tap(what: Locator): Promise<void> {
    await what.waitFor()
    await look()
    const hidden = await what.evaluate(e => {
      const { top, bottom } = (e.closest('label') ?? e).getBoundingClientRect()
      const foot = e.closest('.foot')
        ? innerHeight
        : (document.querySelector('.foot')?.getBoundingClientRect().top ?? innerHeight)
      return top < 0 || bottom > foot
    })
    if (hidden) done.scrolls += 1
    done.taps += 1
    await what.click()
  }

  const hasTurn = (field: Locator): Promise<boolean> => field.evaluate(e => e === document.activeElement)

  return {
    tap,
    /** On the app's own keypad; where the form did not go on by itself, with the green key or a tap on the field first. */
    async figure(label: string, typed: string): Promise<void> {
      const field = page.getByRole('textbox', { name: label, exact: true })
      await field.waitFor()
      const go = page.getByRole('button', { name: `Lanjut ke ${label}`, exact: true })
      if (!(await hasTurn(field))) await tap((await go.isVisible()) ? go : field)
      await look()
      for (const c of typed)
        await page
          .locator('.keypad')
          .getByRole('button', { name: c === ',' ? 'koma' : c, exact: true })
          .click()
      done.keys += typed.length
    },
    /** On the phone's keyboard, into the field that was tapped. */
    async text(typed: string): Promise<void> {
      await page.keyboard.type(typed)
      done.keys += typed.length
    },
    effort(): Effort {
      const total =
        done.taps * seconds.tap +
        done.keys * seconds.key +
        done.screens * seconds.screen +
        done.scrolls * seconds.scroll
      return { ...done, seconds: Math.round(total * 10) / 10 }
    },
  }
}
