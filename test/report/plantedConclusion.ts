import type { Conclusion, Content, Entity, Statement } from '@forud/shared'
import type { Belongs } from './planted.js'

type PlantWord = (where: string, belongs: Belongs) => string

/** Every text of the conclusion, with the rule that it deviates from. */
export function plantedConclusion(
  plant: PlantWord,
  rules: { readonly open: string; readonly annex: string },
): Conclusion {
  const open = (where: string): string => plant(`conclusion ${where}`, 'assessment')
  const annex = (where: string): string => plant(`conclusion ${where}`, 'annex')
  return {
    level: 1,
    reason: open('reason'),
    deviations: { [rules.open]: open('deviation'), [rules.annex]: annex('withheld deviation') },
    scenarios: [
      {
        id: 's1',
        type: 'mestSandsynlig',
        event: open('event'),
        byWhom: ['person-1'],
        affected: ['barnet'],
        trigger: open('trigger'),
        horizon: 'timer',
        warningSigns: annex('warning signs'),
        countermeasure: annex('countermeasure'),
        responsible: annex('responsible'),
      },
    ],
    involvement: 'ikkeEndnu',
    unclarifiedReason: open('unclarified'),
    notYet: {
      reason: open('not yet'),
      reconsiderBy: '2026-11-25',
      conditions: [open('condition')],
      laterInformation: open('later information'),
    },
    persons: [
      {
        person: 'person-1',
        decision: 'underForholdsregler',
        mayKnow: annex('may know'),
        reason: annex('person reason'),
      },
    ],
    reassessBy: '2027-02-03',
    reassessLaterReason: annex('later reassessment'),
  }
}

export const plantedAcute = (plant: PlantWord): Content['acute'] => ({
  drabstrussel: { contacted: plant('acute contacted', 'assessment'), at: '2026-11-18T07:40:00.000Z' },
  hjemIDag: { nobodyBecause: plant('acute nobody', 'assessment') },
  selvmord: { contacted: plant('withheld acute contacted', 'annex'), at: '2026-11-18T07:40:00.000Z' },
})

export const plantedPrecaution = (plant: PlantWord): Entity => ({
  kind: 'precaution',
  id: 'f1',
  revision: 1,
  answers: {
    type: { value: 'andet' },
    beskrivelse: { value: plant('precaution', 'assessment') },
    ansvarlig: { value: plant('precaution owner', 'assessment') },
    frist: { value: '2026-11-23T11:00:00.000Z' },
  },
})

export const plantedStatement = (plant: PlantWord): Statement => ({
  ownLevel: 3,
  ownLevelAt: '2026-11-19T12:05:00.000Z',
  agreesOnInvolvement: 'delvist',
  agreementReason: plant('agreement', 'assessment'),
  missing: plant('missing', 'assessment'),
  weakSources: plant('weak sources', 'assessment'),
  alternativeExplanation: plant('alternative', 'assessment'),
  comments: [
    { id: 'c1', question: 'pas', text: plant('comment', 'assessment'), at: '2026-11-19T12:20:00.000Z' },
    { id: 'c2', question: 'selvmord', text: plant('withheld comment', 'annex'), at: '2026-11-19T12:22:00.000Z' },
  ],
  decision: 'godkendtMedVilkaar',
  conditions: plant('conditions', 'assessment'),
  givenAt: '2026-11-19T12:40:00.000Z',
  by: 'bo',
})
