import { markNames } from '../explanations/answerNames.js'
import { listed } from '../explanations/sentence.js'
import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import type { Weight, WeightReason } from './change.js'
import { atStart, itemAt, quoted, withoutDoubleStops } from './itemNames.js'
import { optionsIn } from './itemFacts.js'
import type { AnswerSetAside, ConfirmReason } from './migration.js'

export const weightNames: Readonly<Record<Weight, string>> = { safe: 'sikker', decision: 'kræver en beslutning' }

/** Why a change is safe, or what there is to decide. */
export const weightReasonTexts: Readonly<Record<WeightReason, string>> = {
  answerIsKept: 'Svar, der er givet, lægges til side og gemmes.',
  sameQuestion: 'Det er de samme spørgsmål og de samme svar.',
  guidanceOnly: 'Det ændrer ikke, hvad et svar betyder.',
  asksLess: 'Der kræves mindre end før.',
  mayStayBlank: 'Det må stå ubesvaret.',
  oldAnswersFit: 'Svar, der er givet, kan stadig bruges.',
  moreConfidential: 'Svaret vises for færre end før.',
  mustBeAnswered: 'Svaret mangler i de kladder, der er begyndt.',
  mayMeanSomethingElse: 'Et svar, der er givet, kan betyde noget andet end før.',
  answerMayNotFit: 'Et svar, der er givet, passer måske ikke længere.',
  askedOfOthers: 'Det spørges der om i andre tilfælde end før.',
  levelMayChange: 'Indikationen eller oplysningsgrundlaget kan ændre sig.',
  lessConfidential: 'Svar, der hørte til i det fortrolige bilag, kan blive vist for flere.',
  workMayChange: 'Det ændrer, hvad sagen bruger svaret til, eller hvad der skal til, før vurderingen kan sendes.',
}

/** Why an answer must be confirmed, in one Danish sentence to the person who does it. `to`: the new version. */
export function confirmReasonText(to: QuestionnaireDefinition, reason: ConfirmReason): string {
  const item = itemAt(to, reason.path)
  const name = reason.path.length > 1 ? `feltet ${quoted(item?.text ?? '')}` : 'spørgsmålet'
  switch (reason.reason) {
    case 'questionReworded':
      return withoutDoubleStops(
        `${atStart(name)} er omformuleret: ${quoted(reason.before)} er blevet til ${quoted(reason.after)}.`,
      )
    case 'optionReworded':
      return `Svaret ${quoted(reason.before)} hedder nu ${quoted(reason.after)}.`
    case 'optionMarksChanged':
      return `Det er ændret, hvad svaret ${quoted(reason.option)} kræver, eller om det tæller som afklaret.`
    case 'conditionChanged':
      return `${atStart(name)} stilles på en anden betingelse end før.`
    case 'markChanged':
      return item?.mark === undefined
        ? `${atStart(name)} er ikke længere mærket.`
        : `${atStart(name)} er nu mærket ${markNames[item.mark]}.`
    case 'safeChanged':
      return 'Det er ændret, hvilket svar der er betryggende.'
    case 'annexOpened':
      return `${atStart(name)} hører ikke længere til i det fortrolige bilag. Svaret bliver i bilaget, indtil du vælger andet.`
    case 'boundsChanged':
      return `${atStart(name)} går nu fra ${String(reason.after.least)} til ${String(reason.after.most)}. Før gik det fra ${String(reason.before.least)} til ${String(reason.before.most)}.`
    case 'settingChanged':
      return `Det er ændret, hvordan ${name} besvares eller bruges.`
    case 'fieldMissing':
      return `${atStart(name)} skal nu udfyldes.`
    case 'partSetAside':
      return 'En del af svaret passer ikke længere og er lagt til side.'
  }
}

/** Why an answer is set aside, and that it is kept. `from`: the version that it was given under. */
export function setAsideText(from: QuestionnaireDefinition, { path, answer, reason }: AnswerSetAside): string {
  // A row's own id stands between the group and its field.
  const item = itemAt(
    from,
    path.filter((_, place) => place % 2 === 0),
  )
  const name = path.length > 1 ? `Feltet ${quoted(item?.text ?? '')}` : 'Spørgsmålet'
  switch (reason) {
    case 'questionRemoved':
      return `${name} findes ikke i den nye version. Svaret er gemt.`
    case 'kindChanged':
      return `${name} besvares på en anden måde i den nye version. Det gamle svar er gemt.`
    case 'optionRemoved': {
      const chosen = [answer.value, ...(answer.values ?? [])]
      const labels = item === undefined ? [] : optionsIn(item).filter(({ id }) => chosen.includes(id))
      return `${listed(labels.map(({ label }) => quoted(label)))} kan ikke længere vælges. Svaret er gemt.`
    }
    case 'referenceChanged':
      return `${name} peger på en anden liste i den nye version. Det gamle svar er gemt.`
    case 'noLongerFits':
      return `Svaret passer ikke til den nye version af ${name.toLowerCase()}. Det er gemt.`
  }
}
