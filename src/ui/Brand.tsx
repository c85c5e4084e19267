/** The pocket: drawn here and in public/icon.svg. */
export const Brand = ({ name }: { name?: string | undefined }) => (
  <span className="brand">
    <span className="brand-mark" aria-hidden="true">
      <svg
        className="lucide"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M4 4h16v9a8 8 0 0 1-16 0z" />
        <path d="M4 8h16" strokeDasharray="2.5 2.5" />
        <path d="m8.5 13.5 2.5 2.5 4.5-4.5" />
      </svg>
    </span>
    {name}
  </span>
)
