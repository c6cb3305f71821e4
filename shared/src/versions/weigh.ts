import type { ItemFact, Setting, Weighed, WeightReason, WholeFact } from './change.js'

const safe = (why: WeightReason): Weighed => ({ weight: 'safe', why })
const decision = (why: WeightReason): Weighed => ({ weight: 'decision', why })

/** How a change of one question weighs. In doubt it is a decision: a wrong »safe« lets an old answer say something new. */
export function weighItem(fact: ItemFact): Weighed {
  switch (fact.change) {
    case 'questionAdded':
    case 'questionRemoved':
      return weighPresence(fact)
    case 'questionMoved':
    case 'optionsMoved':
      return safe('sameQuestion')
    case 'optionsAdded':
    case 'optionsRemoved':
    case 'kindChanged':
      return fact.change === 'optionsAdded' ? safe('oldAnswersFit') : decision('answerMayNotFit')
    case 'optionReworded':
    case 'reworded':
      return weighWording(fact)
    case 'madeRequired':
      return decision('mustBeAnswered')
    case 'madeOptional':
      return safe('asksLess')
    case 'conditionAdded':
    case 'conditionRemoved':
    case 'conditionChanged':
      return decision('askedOfOthers')
    case 'optionMarksChanged':
    case 'markChanged':
    case 'safeChanged':
      return decision('levelMayChange')
    case 'stageChanged':
      return fact.after === 2 ? safe('asksLess') : decision('mustBeAnswered')
    case 'annexChanged':
      return fact.after ? safe('moreConfidential') : decision('lessConfidential')
    case 'ruleReadingChanged':
    case 'codesChanged':
      return safe('guidanceOnly')
    case 'boundsChanged':
      return weighBounds(fact)
    case 'settingChanged':
      return weighSetting(fact.setting, fact.after)
  }
}

type Presence = ItemFact & { readonly change: 'questionAdded' | 'questionRemoved' }
type Wording = ItemFact & { readonly change: 'reworded' | 'optionReworded' }

/** What must be clarified before the grounds are sufficient is never added or taken away unseen. */
function weighPresence({ change, required, mark }: Presence): Weighed {
  const mustBeClarified = mark === 'acute' || mark === 'critical'
  if (change === 'questionRemoved') return mustBeClarified ? decision('levelMayChange') : safe('answerIsKept')
  return required || mustBeClarified ? decision('mustBeAnswered') : safe('mayStayBlank')
}

const weighWording = (fact: Wording): Weighed =>
  fact.change === 'optionReworded' || fact.part === 'text' ? decision('mayMeanSomethingElse') : safe('guidanceOnly')

/** A count stays what it was where more is allowed; a 3 of 5 is not a 3 of 10. */
const weighBounds = ({ kind, before, after }: ItemFact & { readonly change: 'boundsChanged' }): Weighed =>
  kind === 'number' && after.least <= before.least && after.most >= before.most
    ? safe('oldAnswersFit')
    : decision('answerMayNotFit')

function weighSetting(setting: Setting, after: unknown): Weighed {
  switch (setting) {
    case 'lines':
      return safe('sameQuestion')
    case 'mayBeUnknown':
      return after === true ? safe('oldAnswersFit') : decision('mayMeanSomethingElse')
    case 'single':
    case 'to':
    case 'multiple':
      return decision('answerMayNotFit')
    case 'readFrom':
    case 'emptyWhen':
      return decision('levelMayChange')
    case 'neededWhen':
      return decision('mustBeAnswered')
    case 'list':
    case 'part':
      return decision('workMayChange')
  }
}

/** How a change of a section, a rule or the whole weighs. Whatever can move the indicated minimum is a decision. */
export function weighWhole(fact: WholeFact): Weighed {
  switch (fact.change) {
    case 'sectionAdded':
    case 'sectionRemoved':
    case 'sectionMoved':
    case 'ruleMoved':
      return safe('sameQuestion')
    case 'sectionReworded':
    case 'ruleReworded':
    case 'listingChanged':
    case 'wordingChanged':
      return safe('guidanceOnly')
    case 'ruleAdded':
    case 'ruleRemoved':
    case 'ruleConditionChanged':
    case 'ruleLevelChanged':
    case 'basisChanged':
      return decision('levelMayChange')
    case 'caseUseChanged':
    case 'levelDemandsChanged':
      return decision('workMayChange')
  }
}
