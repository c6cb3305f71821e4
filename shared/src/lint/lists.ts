import { finding, type LintFinding } from './finding.js'
import { solve, type Limits } from './partition/solve.js'
import { holding, type Site } from './sites.js'
import { undecided } from './undecided.js'

/** A list that the same answers call rightly empty and in need of rows. */
export function listFindings(sites: readonly Site[], limits: Limits): readonly LintFinding[] {
  return sites
    .filter(({ role }) => role === 'emptyWhen')
    .flatMap((empty) => {
      const needed = sites.find(({ role, place }) => role === 'neededWhen' && place.id === empty.place.id)
      if (needed === undefined) return []
      const both = solve([...holding(empty), ...holding(needed)], limits)
      if (both.found === 'undecided') return [undecided(empty, 'om listen kan være både tom og nødvendig', limits)]
      if (both.found === 'nothing') return []
      const says = 'de samme svar kan gøre listen både rigtigt tom og nødvendig.'
      return [
        finding(
          'emptyAndNeeded',
          empty.place,
          says,
          'Lad »emptyWhen« og »neededWhen« udelukke hinanden.',
          both.witness,
        ),
      ]
    })
}
