import { Smartphone } from './icons.tsx'

/** "Tersimpan di HP, 10.14": appears only after the save is complete. */
export const Saved = ({ text }: { text: string }) => (
  <output className="saved">
    <Smartphone />
    {text}
  </output>
)
