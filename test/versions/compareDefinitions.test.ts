import {
  compareDefinitions,
  type DefinitionChange,
  type QuestionnaireDefinition,
  type WeightReason,
} from '@forud/shared'
import { answer, conclusion, option, section } from '../../shared/src/authoring/builders.js'
import { smallV1, smallV2 } from './fixtures.js'

const placeOf = (change: DefinitionChange): string => {
  if ('path' in change) return change.path.join('.')
  if ('rule' in change) return change.rule
  return 'section' in change ? change.section : 'part' in change ? change.part : ''
}
const told = (from: QuestionnaireDefinition, to: QuestionnaireDefinition) =>
  compareDefinitions(from, to).map((change) => `${placeOf(change)} ${change.change} ${change.weight} ${change.why}`)

describe('[W6] every difference is named, with its weight and why', () => {
  test('between two versions that differ in every way', () => {
    expect(told(smallV1, smallV2)).toEqual([
      'notat questionMoved safe sameQuestion',
      'notat reworded safe guidanceOnly',
      'notat annexChanged decision lessConfidential',
      'antal questionMoved safe sameQuestion',
      'antal boundsChanged safe oldAnswersFit',
      'findes questionMoved safe sameQuestion',
      'findes madeRequired decision mustBeAnswered',
      'samtale reworded decision mayMeanSomethingElse',
      'samtale optionsAdded safe oldAnswersFit',
      'rejse reworded safe guidanceOnly',
      'pas conditionChanged decision askedOfOthers',
      'adgang madeOptional safe asksLess',
      'adgang markChanged decision levelMayChange',
      'adgang safeChanged decision levelMayChange',
      'frygt boundsChanged decision answerMayNotFit',
      'hvem optionsAdded safe oldAnswersFit',
      'hvem optionsRemoved decision answerMayNotFit',
      'hvem optionsMoved safe sameQuestion',
      'politi stageChanged decision mustBeAnswered',
      'politi optionReworded decision mayMeanSomethingElse',
      'politi optionMarksChanged decision levelMayChange',
      'boern reworded safe guidanceOnly',
      'boern.risiko optionsAdded safe oldAnswersFit',
      'boern.vurdering reworded decision mayMeanSomethingElse',
      'boern.alder questionAdded decision mustBeAnswered',
      'boern.hvilken questionRemoved safe answerIsKept',
      'kontrol conditionAdded decision askedOfOthers',
      'kontrol kindChanged decision answerMayNotFit',
      'beskeder questionAdded decision mustBeAnswered',
      'oensker questionAdded safe mayStayBlank',
      'gammelt questionRemoved safe answerIsKept',
      'title wordingChanged safe guidanceOnly',
      'fixedText wordingChanged safe guidanceOnly',
      'E sectionAdded safe sameQuestion',
      'A sectionReworded safe guidanceOnly',
      'D sectionRemoved safe sameQuestion',
      'R4-1 ruleReworded safe guidanceOnly',
      'R4-2 ruleConditionChanged decision levelMayChange',
      'R4-3 ruleAdded decision levelMayChange',
      'R2-1 ruleConditionChanged decision levelMayChange',
      'R2-1 ruleLevelChanged decision levelMayChange',
      'R3-1 ruleRemoved decision levelMayChange',
      'lowLevelNeeds basisChanged decision levelMayChange',
      ' levelDemandsChanged decision workMayChange',
      'sources listingChanged safe guidanceOnly',
      'factors listingChanged safe guidanceOnly',
    ])
  })

  test('with what it was and what it is', () => {
    const changes = compareDefinitions(smallV1, smallV2)
    expect(changes.find(({ change }) => change === 'boundsChanged')).toMatchObject({
      code: 'D2',
      before: { least: 0, most: 10 },
      after: { least: 0, most: 20 },
    })
    expect(changes.find(({ change }) => change === 'optionsRemoved')).toMatchObject({
      path: ['hvem'],
      options: [{ id: 'far', label: 'Far' }],
    })
  })

  test('the name and the number of a version are no change', () => {
    expect(compareDefinitions(smallV1, { ...smallV1, id: 'andet', version: 9 })).toEqual([])
  })
})

/** One question changed on its own. */
function edited(id: string, change: object): QuestionnaireDefinition {
  const sections = smallV1.sections.map((part) => ({
    ...part,
    questions: part.questions.map((item) => (item.id === id ? { ...item, ...change } : item)),
  }))
  return { ...smallV1, sections }
}
const only = (to: QuestionnaireDefinition) => told(smallV1, to)

describe('[W7] in doubt a change is a decision', () => {
  const cases: readonly (readonly [string, QuestionnaireDefinition, string, 'safe' | 'decision', WeightReason])[] = [
    ['more confidential', edited('mangler', { annex: true }), 'mangler annexChanged', 'safe', 'moreConfidential'],
    ['asked later', edited('rejse', { stage: 2 }), 'rejse stageChanged', 'safe', 'asksLess'],
    ['always asked', edited('pas', { asked: undefined }), 'pas conditionRemoved', 'decision', 'askedOfOthers'],
    ['a wider scale', edited('frygt', { most: 100 }), 'frygt boundsChanged', 'decision', 'answerMayNotFit'],
    ['a narrower count', edited('antal', { most: 5 }), 'antal boundsChanged', 'decision', 'answerMayNotFit'],
    ['newly acute', edited('kontrol', { mark: 'acute' }), 'kontrol markChanged', 'decision', 'levelMayChange'],
    ['no rule may read it', edited('kontrol', { noRule: true }), 'kontrol ruleReadingChanged', 'safe', 'guidanceOnly'],
    ['other sources', edited('kontrol', { sources: [] }), 'kontrol codesChanged', 'safe', 'guidanceOnly'],
    ['one line', edited('mangler', { lines: 'one' }), 'mangler settingChanged', 'safe', 'sameQuestion'],
    ['may be unknown', edited('mangler', { mayBeUnknown: true }), 'mangler settingChanged', 'safe', 'oldAnswersFit'],
    ['one row only', edited('boern', { single: true }), 'boern settingChanged', 'decision', 'answerMayNotFit'],
    ['another list', edited('boern', { list: 'child' }), 'boern settingChanged', 'decision', 'workMayChange'],
    [
      'needed',
      edited('boern', { neededWhen: answer('findes').is('ja') }),
      'boern settingChanged',
      'decision',
      'mustBeAnswered',
    ],
    [
      'empty otherwise',
      edited('boern', { emptyWhen: undefined }),
      'boern settingChanged',
      'decision',
      'levelMayChange',
    ],
    [
      'points elsewhere',
      edited('egneSager', { to: 'andre' }),
      'egneSager settingChanged',
      'decision',
      'answerMayNotFit',
    ],
    [
      'points at several',
      edited('egneSager', { multiple: undefined }),
      'egneSager settingChanged',
      'decision',
      'answerMayNotFit',
    ],
    [
      'read from elsewhere',
      edited('egneSager', { readFrom: { field: 'risiko', oneOf: ['ja'] } }),
      'egneSager settingChanged',
      'decision',
      'levelMayChange',
    ],
    [
      'an option instead of a date',
      edited('dato', { instead: [] }),
      'dato optionsRemoved',
      'decision',
      'answerMayNotFit',
    ],
    [
      'a rewritten option',
      edited('dato', { instead: [option('uoplyst', 'Ved ikke', { exclusive: true, leavesOpen: true })] }),
      'dato optionReworded',
      'decision',
      'mayMeanSomethingElse',
    ],
    [
      'another case use',
      { ...smallV1, caseUse: { channels: { safe: 'pas', forbidden: 'hvem' } } },
      ' caseUseChanged',
      'decision',
      'workMayChange',
    ],
    [
      'heard otherwise',
      { ...smallV1, heardAlone: { question: 'samtale', option: 'ikkeAlene' } },
      'heardAlone basisChanged',
      'decision',
      'levelMayChange',
    ],
    [
      'sections in another order',
      { ...smallV1, sections: smallV1.sections.toReversed() },
      'A sectionMoved',
      'safe',
      'sameQuestion',
    ],
    [
      'rules in another order',
      { ...smallV1, rules: smallV1.rules.toSpliced(0, 1).concat(smallV1.rules.slice(0, 1)) },
      'R4-1 ruleMoved',
      'safe',
      'sameQuestion',
    ],
  ]
  test.each(cases)('%s', (_, to, fact, weight, why) => {
    expect(only(to).map((line) => line.replace(/^D section/, 'A section'))).toEqual([`${fact} ${weight} ${why}`])
  })

  test('a place in the conclusion that becomes another part of it', () => {
    const stated = { help: 'Hjælp.', stage: 2 as const }
    const withPart = (part: 'reason' | 'level') => ({
      ...smallV1,
      sections: [section('K', 'Konklusion', '', [conclusion('K4', 'k4', 'Hvorfor?', { ...stated, part })])],
    })
    expect(told(withPart('reason'), withPart('level'))).toEqual(['k4 settingChanged decision workMayChange'])
  })

  test('a question that must be clarified is neither added nor removed as something safe', () => {
    const without = {
      ...smallV1,
      sections: smallV1.sections.map((part) => ({
        ...part,
        questions: part.questions.filter(({ id }) => id !== 'adgang'),
      })),
    }
    expect(told(smallV1, without)).toEqual(['adgang questionRemoved decision levelMayChange'])
    const optional = edited('adgang', { required: undefined })
    expect(told(without, optional)).toEqual(['adgang questionAdded decision mustBeAnswered'])
  })
})

describe('[W10] ids are identity', () => {
  test('a new id is another question, however alike they are', () => {
    expect(only(edited('kontrol', { id: 'kontrol2' }))).toEqual([
      'kontrol2 questionAdded safe mayStayBlank',
      'kontrol questionRemoved safe answerIsKept',
    ])
  })

  test('one question lifted to the front is one move', () => {
    const [first, ...rest] = smallV1.sections
    if (first === undefined) throw new Error('No section.')
    const last = first.questions.slice(-1)
    const questions = [...last, ...first.questions.slice(0, -1)]
    expect(told(smallV1, { ...smallV1, sections: [{ ...first, questions }, ...rest] })).toEqual([
      'mangler questionMoved safe sameQuestion',
    ])
  })

  test('a question in a new section has moved with it', () => {
    const [first, last] = smallV1.sections
    if (first === undefined || last === undefined) throw new Error('No section.')
    const to = { ...smallV1, sections: [first, section('Q', last.title, last.intro, last.questions)] }
    expect(told(smallV1, to)).toEqual([
      'notat questionMoved safe sameQuestion',
      'antal questionMoved safe sameQuestion',
      'gammelt questionMoved safe sameQuestion',
      'Q sectionAdded safe sameQuestion',
      'D sectionRemoved safe sameQuestion',
    ])
  })
})
