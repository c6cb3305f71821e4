import { conditionInWords } from '../../explanations/conditionWords.js'
import type { QuestionId, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { isMarked } from '../../questionnaire/clarified.js'
import { findQuestion, questionsOf } from '../../questionnaire/program.js'
import type { Block } from '../document.js'
import { labelIn } from '../values.js'
import { basisNames, levelNames, lowLevelNames } from '../texts.js'

/** How well informed an assessment is, and when a low level may be spoken of, with this version's own questions. */
export function basisBlocks(definition: QuestionnaireDefinition): readonly Block[] {
  const code = (id: QuestionId): string => findQuestion(definition, id)?.code ?? id
  return [
    { is: 'heading', level: 2, text: 'Oplysningsgrundlag og niveau' },
    {
      is: 'paragraph',
      text: 'Oplysningsgrundlaget opgøres i tre tal, der aldrig bliver til én procent: afklaret, uoplyst med årsag og ubesvaret. Kilder tælles efter, hvem oplysningen stammer fra: En underretter, der er skolen, er én kilde.',
    },
    {
      is: 'facts',
      rows: [
        {
          label: basisNames.tilstraekkeligt,
          value: `Alle spørgsmål mærket AKUT eller KRITISK er afklaret, barnet er hørt alene (${heardAlone(definition)}), og der er mindst to uafhængige kilder.`,
        },
        {
          label: basisNames.begraenset,
          value: `Alle spørgsmål mærket AKUT er afklaret, højst to mærket KRITISK er ikke, ingen af dem er ubesvaret, og der er gjort rede for det, der mangler (${code(definition.missingInformation)}).`,
        },
        { label: basisNames.utilstraekkeligt, value: 'I alle andre tilfælde, og altid efter 24-timers-kernen alene.' },
        { label: lowLevelNames.noIndicationAboveLow, value: lowWords(definition, code) },
        ...definition.levelDemands.map(({ level, refusedWhen, message }) => ({
          label: `Krav ved niveau ${levelNames[level]}`,
          value: `${message} Vurderingen kan ikke sendes, når ${conditionInWords(refusedWhen, definition)}.`,
        })),
      ],
    },
    { is: 'facts', caption: 'Spørgsmål, der skal afklares', rows: markedFacts(definition) },
  ]
}

function heardAlone(definition: QuestionnaireDefinition): string {
  const { question, option } = definition.heardAlone
  const asked = findQuestion(definition, question)
  const options = asked?.kind === 'choice' ? asked.options : []
  return `${asked?.code ?? question} er »${labelIn(options, option)}«`
}

const lowWords = ({ lowLevelNeeds }: QuestionnaireDefinition, code: (id: QuestionId) => string): string =>
  `Siges først efter hele vurderingen, når ingen regel er udløst, barnet er hørt alene, og både de mærkede spørgsmål og ${lowLevelNeeds.map(code).join(', ')} er afklaret.`

function markedFacts(definition: QuestionnaireDefinition) {
  const marked = questionsOf(definition).filter(isMarked)
  const codes = (mark: 'acute' | 'critical'): string =>
    marked
      .filter((question) => question.mark === mark)
      .map(({ code }) => code)
      .join(', ')
  return [
    { label: 'AKUT', value: codes('acute') },
    { label: 'KRITISK', value: codes('critical') },
  ]
}
