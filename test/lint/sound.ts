import type { Item, Question, QuestionnaireDefinition, Rule } from '@forud/shared'
import { answer, choice, dateTime, multipleChoice, option, section } from '../../shared/src/authoring/builders.js'
import { small } from '../support/smallQuestionnaire.js'

export const said = { help: 'Hjælp.', sources: ['GEN'], stage: 1 as const }
const full = { ...said, stage: 2 as const }

/** The small questionnaire with everything that a case can use, and nothing wrong with it: what a fault is planted in. */
export const sound: QuestionnaireDefinition = {
  ...small,
  sections: [
    ...small.sections,
    section('N', 'Sagen', 'Indledning.', [
      choice('N1', 'anledning', 'Hvad skete der?', { ...said, options: [option('x', 'X'), option('y', 'Y')] }),
      dateTime('N2', 'modtaget', 'Hvornår?', said),
      choice('N3', 'vurderet', 'Er det vurderet?', { ...said, options: [option('ja', 'Ja'), option('ikke', 'Ikke')] }),
      dateTime('N4', 'vurderetTid', 'Hvornår?', said),
      multipleChoice('N5', 'kanal', 'Sikker kanal?', { ...said, options: [option('x', 'X'), option('y', 'Y')] }),
      multipleChoice('N6', 'forbudte', 'Forbudte?', { ...said, options: [option('x', 'X'), option('y', 'Y')] }),
      choice('N7', 'skjul', 'Overvejet?', { ...full, options: [option('ja', 'Ja'), option('nej', 'Nej')] }),
    ]),
  ],
  caseUse: {
    notification: {
      occasion: 'anledning',
      receivedAt: 'modtaget',
      acuteAssessed: 'vurderet',
      acuteAssessedAt: 'vurderetTid',
      notANotification: 'ikke',
    },
    channels: { safe: 'kanal', forbidden: 'forbudte' },
  },
  levelDemands: [
    { level: 4, question: 'skjul', refusedWhen: answer('skjul').is('nej'), message: 'Overvej det først.' },
  ],
}

/** With more questions after the others, in a section of their own. */
export const withQuestions = (...questions: readonly Item[]): QuestionnaireDefinition => ({
  ...sound,
  sections: [...sound.sections, section('Z', 'Nyt', 'Indledning.', questions)],
})

/** With one question changed. */
export const withChanged = (id: string, change: (item: Item) => Item): QuestionnaireDefinition => ({
  ...sound,
  sections: sound.sections.map((one) => ({
    ...one,
    questions: one.questions.map((item) => (item.id === id ? change(item) : item)),
  })),
})

export const withRules = (...rules: readonly Rule[]): QuestionnaireDefinition => ({
  ...sound,
  rules: [...sound.rules, ...rules],
})

export const asked = (question: Question, when: Question['asked']): Question =>
  when === undefined ? question : { ...question, asked: when }
