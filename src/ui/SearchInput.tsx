import { useEffect, useRef } from 'react'
import { Search, X } from './icons.tsx'
import { TextInput } from './TextInput.tsx'

export type SearchInputProps = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string | undefined
  /** On a screen that is opened to search, typing begins at once. */
  focused?: boolean | undefined
}

export const SearchInput = ({ label, value, onChange, placeholder, focused }: SearchInputProps) => {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focused) input.current?.focus()
  }, [focused])

  const clear = (
    <button type="button" className="icon-button" aria-label="Kosongkan" onClick={() => onChange('')}>
      <X />
    </button>
  )
  return (
    <TextInput
      ref={input}
      type="search"
      label={label}
      labelHidden
      icon={Search}
      value={value}
      onChange={onChange}
      placeholder={placeholder}
      enterKeyHint="search"
      autoCapitalize="off"
      spellCheck={false}
      end={value ? clear : null}
    />
  )
}
