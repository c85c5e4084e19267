import { LinkButton, SquareButton } from '../../ui/index.ts'
import { Phone } from '../../ui/icons.tsx'
import type { Bidan } from './use-bidan.ts'

/** The call that comes before everything else: the bidan where her number is known, 119 always. */
export function Calls({ bidan }: { bidan: Bidan | undefined }) {
  if (!bidan?.phone)
    return (
      <LinkButton kind="danger" icon={Phone} href="tel:119">
        Telepon 119
      </LinkButton>
    )
  return (
    <>
      <LinkButton kind="danger" icon={Phone} href={`tel:${bidan.phone}`}>
        Telepon {bidan.name}
      </LinkButton>
      <SquareButton label="Telepon 119" text="119" href="tel:119" />
    </>
  )
}
