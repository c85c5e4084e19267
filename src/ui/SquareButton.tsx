import type { ComponentProps } from 'react'
import { Anchor } from './Anchor.tsx'
import type { IconType } from './icons.tsx'

export type SquareButtonProps = {
  /** Spoken; the button shows only its icon, or `text` such as "119". */
  label: string
  icon?: IconType | undefined
  text?: string | undefined
  href?: string | undefined
  onClick?: ComponentProps<'button'>['onClick']
  disabled?: boolean | undefined
  pressed?: boolean | undefined
}

/** At most two of these stand beside the main button. */
export const SquareButton = ({
  label,
  icon: Icon,
  text,
  href,
  onClick,
  disabled,
  pressed,
}: SquareButtonProps) => {
  const face = text ?? (Icon && <Icon />)
  if (href) {
    return (
      <Anchor className="btn btn-plain btn-square" href={href} aria-label={label}>
        {face}
      </Anchor>
    )
  }
  return (
    <button
      type="button"
      className="btn btn-plain btn-square"
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {face}
    </button>
  )
}
