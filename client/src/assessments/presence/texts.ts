import type { Present } from '@forud/shared'

export const presenceTexts = {
  title: 'Andre i vurderingen',
  here: (name: string) => `${name} er her`,
  come: (words: readonly string[]) => `${words.join('. ')}. I kan skrive samtidig.`,
} as const

/** »Jonas Friborg er i C«, »… er også i C« where one is oneself, »… er i C og D« in two windows. */
export function whereWords({ name, sections }: Pick<Present, 'name' | 'sections'>, own: string | undefined): string {
  const letters = sections.filter((section) => /^[A-Z]$/.test(section)).toSorted()
  if (letters.length > 0) {
    const also = own !== undefined && letters.includes(own) ? 'også ' : ''
    return `${name} er ${also}i ${letters.join(' og ')}`
  }
  return sections.includes('send') ? `${name} er ved »Tjek og send«` : `${name} er i vurderingen`
}
