import { finding, type LintFinding } from './finding.js'
import type { Placed } from './places.js'

/** What nobody may be asked about, so that no rule can come to read it (G-10). Both Danish letters and their plain spelling. */
const subjects =
  /religi(on|øs overbevisning)|trossamfund|etnicitet|etnisk|nationalitet|f(ø|oe)deland|f(ø|oe)dested|statsborger|oprindelsesland|hudfarve/i

/** Institutions whose names hold such a word. */
const names = /Etnisk (Konsulentteam|Safehouse|Ung|Rådgivning)/g

export function forbiddenSubjects({ item, place }: Placed): readonly LintFinding[] {
  const [found] = subjects.exec(`${item.id} ${item.text.replaceAll(names, '')}`) ?? []
  if (found === undefined) return []
  return [
    finding(
      'forbiddenSubject',
      place,
      `der må ikke spørges om »${found}« (G-10).`,
      'Spørg til det, der sker, og ikke til, hvem familien er.',
    ),
  ]
}
