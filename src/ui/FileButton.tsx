import { cx } from './cx.ts'
import type { IconType } from './icons.tsx'

export type FileButtonProps = {
  kind?: 'main' | 'plain' | undefined
  icon: IconType
  /** What the chooser offers first; anything else can still be chosen. */
  accept: string
  multiple?: boolean | undefined
  disabled?: boolean | undefined
  onFiles: (files: readonly File[]) => void
  children: string
}

/** Looks like a button and is the browser's own chooser. The same file may be chosen again. */
export const FileButton = (props: FileButtonProps) => {
  const { kind = 'plain', icon: Icon, accept, multiple, disabled, onFiles, children } = props
  return (
    <label className={cx('btn', `btn-${kind}`, 'file-button')}>
      <Icon />
      <span>{children}</span>
      <input
        className="cover"
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={event => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </label>
  )
}
