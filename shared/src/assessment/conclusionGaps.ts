import type { FieldError } from '../validation/fieldError.js'
import type { Scenario, ScenarioType } from './conclusion.js'
import { latestReassessment } from './deadlines.js'
import type { Judged } from './judged.js'

const said = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''
const gap = (field: string, message: string): FieldError => ({ path: `conclusion.${field}`, message })
const when = (missing: boolean, field: string, message: string): readonly FieldError[] =>
  missing ? [gap(field, message)] : []

/** What the conclusion still lacks. The level is never judged for being too high: it is easy to be careful (G-04). */
export function conclusionGaps(judged: Judged): readonly FieldError[] {
  const { level, reason, involvement } = judged.content.conclusion
  return [
    ...when(level === undefined, 'level', 'Vælg det risikoniveau, du fagligt kan stå inde for.'),
    ...when(!said(reason), 'reason', 'Begrund niveauet.'),
    ...levelGaps(judged),
    ...scenarioGaps(judged),
    ...when(involvement === undefined, 'involvement', 'Tag stilling til, om forældrene kan inddrages.'),
    ...involvementGaps(judged),
    ...notYetGaps(judged),
    ...precautionGaps(judged),
    ...personGaps(judged),
    ...reassessmentGaps(judged),
  ]
}

/** G-03 and G-04. */
function levelGaps({ content: { conclusion }, evaluation }: Judged): readonly FieldError[] {
  const { level } = conclusion
  if (level === undefined) return []
  const above = evaluation.findings.filter((finding) => finding.minimumLevel > level)
  return [
    ...above
      .filter(({ rule }) => !said(conclusion.deviations?.[rule]))
      .map(({ rule, message }) =>
        gap(`deviations.${rule}`, `Begrund, hvorfor niveauet er lavere, selv om: ${message}.`),
      ),
    ...when(
      level > evaluation.minimumLevel && !said(conclusion.raisedReason),
      'raisedReason',
      'Skriv kort, hvorfor niveauet er højere end indikationen.',
    ),
  ]
}

const scenarioNames: readonly [ScenarioType, string][] = [
  ['mestSandsynlig', 'det mest sandsynlige'],
  ['vaerstTaenkelig', 'det værst tænkelige'],
  ['foraeldreneFaarKendskab', 'at forældrene får kendskab til sagen'],
]

/** Stage 1: one scenario, and only at level 3–4 and in short form. Stage 2: all three, each with a sign and a countermeasure. */
function scenarioGaps({ content: { conclusion }, stage }: Judged): readonly FieldError[] {
  const scenarios = conclusion.scenarios ?? []
  return requiredScenarios(stage, conclusion.level).flatMap(([type, name]) => {
    const found = scenarios.find((scenario) => scenario.type === type)
    if (found === undefined || !said(found.event)) return [gap('scenarios', `Beskriv scenariet: ${name}.`)]
    return stage === 2 && !isFullScenario(found)
      ? [gap('scenarios', `Skriv varselstegn, modtræk og ansvarlig i scenariet: ${name}.`)]
      : []
  })
}

export function requiredScenarios(stage: 1 | 2, level: number | undefined): readonly [ScenarioType, string][] {
  if (stage === 2) return scenarioNames
  return level !== undefined && level >= 3 ? scenarioNames.slice(2) : []
}

const isFullScenario = ({ warningSigns, countermeasure, responsible }: Scenario): boolean =>
  said(warningSigns) && said(countermeasure) && said(responsible)

/** G-02 and G-05: what may not be chosen, and what needs a reason of its own. */
const involvementGaps = (judged: Judged): readonly FieldError[] => [...openGaps(judged), ...reasonGaps(judged)]

function openGaps({ content: { conclusion }, stage }: Judged): readonly FieldError[] {
  if (conclusion.involvement !== 'kanInddrages') return []
  return [
    ...when(stage === 1, 'involvement', 'Efter 24-timers-kernen alene kan »Forældrene kan inddrages« ikke vælges.'),
    ...when(
      (conclusion.level ?? 1) >= 3,
      'involvement',
      'Ved niveau 3 og 4 kan »Forældrene kan inddrages« ikke vælges.',
    ),
  ]
}

function reasonGaps({ content: { conclusion }, evaluation, stage }: Judged): readonly FieldError[] {
  const { level, involvement = 'ikkeEndnu', unclarifiedReason, cannotWaitReason } = conclusion
  const bold = level === 1 || involvement !== 'ikkeEndnu'
  return [
    ...when(
      bold && evaluation.unclarified.length > 0 && !said(unclarifiedReason),
      'unclarifiedReason',
      'Begrund valget: væsentlige spørgsmål er uafklarede, eller barnet er ikke hørt alene.',
    ),
    ...when(
      stage === 1 && involvement === 'underForholdsregler' && !said(cannotWaitReason),
      'cannotWaitReason',
      'Skriv, hvorfor inddragelsen ikke kan vente på hele vurderingen.',
    ),
  ]
}

/** G-06. */
function notYetGaps(judged: Judged): readonly FieldError[] {
  const { involvement, notYet } = judged.content.conclusion
  if (involvement !== 'ikkeEndnu') return []
  const latest = latestFor(judged)
  const by = notYet?.reconsiderBy
  return [
    ...when(!said(notYet?.reason), 'notYet.reason', 'Skriv, hvorfor forældrene ikke kan inddrages endnu.'),
    ...when(by === undefined, 'notYet.reconsiderBy', 'Angiv, hvornår der senest tages stilling igen.'),
    ...when(by !== undefined && by < judged.today, 'notYet.reconsiderBy', 'Datoen for ny stillingtagen er passeret.'),
    ...when(
      by !== undefined && latest !== undefined && by > latest,
      'notYet.reconsiderBy',
      'Datoen for ny stillingtagen ligger efter niveauets frist for revurdering.',
    ),
    ...when(
      !said(notYet?.laterInformation),
      'notYet.laterInformation',
      'Skriv, hvordan og af hvem forældrene senere orienteres.',
    ),
  ]
}

/** At least one precaution at every stage, each with an owner and a deadline (decisions 12, G-05). */
function precautionGaps({ content: { conclusion }, entities }: Judged): readonly FieldError[] {
  const conditional =
    conclusion.involvement === 'underForholdsregler' ||
    (conclusion.persons ?? []).some(({ decision }) => decision === 'underForholdsregler')
  if (!conditional) return []
  const precautions = entities.filter(({ kind }) => kind === 'precaution')
  if (precautions.length === 0) return [gap('precautions', 'Vælg mindst én forholdsregel.')]
  return precautions.flatMap(({ answers }) => {
    const lacking = ['ansvarlig', 'frist'].some((field) => !said(String(answers[field]?.value ?? '')))
    return when(lacking, 'precautions', 'Hver forholdsregel skal have en ansvarlig og en frist.')
  })
}

/** G-02 and G-05 apply to each person; a person without a decision stays closed (decisions 11). */
function personGaps({ content: { conclusion }, stage }: Judged): readonly FieldError[] {
  const locked = stage === 1 || (conclusion.level ?? 0) >= 3
  const persons = conclusion.persons ?? []
  return [
    ...when(
      locked && persons.some(({ decision }) => decision === 'kanInddrages'),
      'persons',
      'På dette grundlag kan ingen enkelt person sættes til »kan inddrages«.',
    ),
    ...when(
      persons.some(({ decision, reason }) => decision !== undefined && decision !== 'ikkeRelevant' && !said(reason)),
      'persons',
      'Begrund beslutningen for hver person.',
    ),
  ]
}

/** L7: a date, and a later one than the level's latest only with a reason. */
function reassessmentGaps(judged: Judged): readonly FieldError[] {
  const { reassessBy, reassessLaterReason } = judged.content.conclusion
  const latest = latestFor(judged)
  if (reassessBy === undefined) return [gap('reassessBy', 'Angiv dato for næste revurdering.')]
  return [
    ...when(reassessBy < judged.today, 'reassessBy', 'Datoen for næste revurdering er passeret.'),
    ...when(
      latest !== undefined && reassessBy > latest && !said(reassessLaterReason),
      'reassessLaterReason',
      'Begrund, hvorfor revurderingen ligger senere end niveauets frist.',
    ),
  ]
}

const latestFor = ({ content, evaluation, stage, settings, now }: Judged) =>
  content.conclusion.level === undefined
    ? undefined
    : latestReassessment({ level: content.conclusion.level, stage, basis: evaluation.basis, settings }, now)
