import type { ComponentProps, ReactNode } from 'react'
import { Anchor } from './Anchor.tsx'
import { cx } from './cx.ts'
import type { IconType } from './icons.tsx'

type Look = {
  /** `main` is the one green button of a screen; `danger` is for the emergency call and for destroying. */
  kind?: 'main' | 'plain' | 'danger' | 'text' | undefined
  small?: boolean | undefined
  icon?: IconType | undefined
  iconEnd?: IconType | undefined
  children: ReactNode
}

export type ButtonProps = Look & ComponentProps<'button'>
export type LinkButtonProps = Look & ComponentProps<'a'> & { href: string }

const lookClass = (kind: Look['kind'], small: boolean | undefined, className: string | undefined): string =>
  kind === 'text'
    ? cx('btn-text', className)
    : cx('btn', `btn-${kind ?? 'plain'}`, small && 'btn-small', className)

const Face = ({ icon: Icon, iconEnd: IconEnd, children }: Pick<Look, 'icon' | 'iconEnd' | 'children'>) => (
  <>
    {Icon && <Icon />}
    <span>{children}</span>
    {IconEnd && <IconEnd />}
  </>
)

export const Button = (props: ButtonProps) => {
  const { kind, small, icon, iconEnd, children, className, type = 'button', ...rest } = props
  return (
    <button {...rest} type={type} className={lookClass(kind, small, className)}>
      <Face icon={icon} iconEnd={iconEnd}>
        {children}
      </Face>
    </button>
  )
}

export const LinkButton = (props: LinkButtonProps) => {
  const { kind, small, icon, iconEnd, children, className, ...rest } = props
  return (
    <Anchor {...rest} className={lookClass(kind, small, className)}>
      <Face icon={icon} iconEnd={iconEnd}>
        {children}
      </Face>
    </Anchor>
  )
}
