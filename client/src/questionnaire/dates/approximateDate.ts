import { isDay } from '@forud/shared'

/** `2025`, `11.2025` and `22.11.2025` as they are stored: `2025`, `2025-11`, `2025-11-22`. */
export function readApproximateDate(text: string): string | undefined {
  const parts = text.trim().split(/[./\s-]+/)
  const [year = '', ...rest] = parts[0]?.length === 4 ? parts : parts.toReversed()
  const date = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-')
  return /^\d{4}(-\d\d){0,2}$/.test(date) && isDay(`${date}-01-01`.slice(0, 10)) ? date : undefined
}

/** `22.11.2025`, `11.2025`, `2025`. */
export const approximateDateText = (date: string): string => date.split('-').toReversed().join('.')
