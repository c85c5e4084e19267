import { TriangleAlert } from './icons.tsx'

/** Practice must never be taken for the real thing: on every screen, in print too. */
export const DemoBanner = ({ text = 'DATA CONTOH, bukan data warga' }: { text?: string }) => (
  <p className="demo-banner">
    <TriangleAlert />
    <span>{text}</span>
  </p>
)
