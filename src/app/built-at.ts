/** The day on which this app was built, in milliseconds; 0 where nobody said (a test). */
export const builtAt: number = Date.parse(import.meta.env['VITE_APP_BUILT'] ?? '') || 0
