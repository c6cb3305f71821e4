import { findQuestion, listQuestion, type EntityKind, type QuestionnaireDefinition } from '@forud/shared'
import { partsOf, type Document, type Piece } from '../store/document.js'

/** What a piece is called in a sentence: »svaret på C1«, »begrundelsen«, »en række i G1«. `list`: of a row that is no longer there. */
export function pieceName(
  definition: QuestionnaireDefinition,
  { entities }: Pick<Document, 'entities'>,
  piece: Piece,
  list?: EntityKind,
): string {
  const { part, name } = partsOf(piece)
  switch (part) {
    case 'answers':
      return `svaret på ${codeOf(definition, name)}`
    case 'acute':
      return `hvem der er kontaktet ved ${codeOf(definition, name)}`
    case 'conclusion':
      return conclusionNames[name] ?? 'konklusionen'
    case 'row':
      return rowPlace(definition, entities.find(({ id }) => id === name)?.kind ?? list)
  }
}

const codeOf = (definition: QuestionnaireDefinition, question: string): string =>
  findQuestion(definition, question)?.code ?? question

function rowPlace(definition: QuestionnaireDefinition, kind: EntityKind | undefined): string {
  if (kind === 'precaution') return 'en forholdsregel'
  const code = kind === undefined ? undefined : listQuestion(definition, kind)?.code
  return code === undefined ? 'en række i sagens lister' : `en række i ${code}`
}

const conclusionNames: { readonly [field: string]: string } = {
  level: 'risikoniveauet',
  reason: 'begrundelsen for niveauet',
  deviations: 'begrundelserne for et lavere niveau',
  raisedReason: 'begrundelsen for et højere niveau',
  scenarios: 'scenarierne',
  involvement: 'konklusionen om inddragelse',
  unclarifiedReason: 'begrundelsen for valget trods uafklarede spørgsmål',
  cannotWaitReason: 'begrundelsen for ikke at vente',
  notYet: 'begrundelsen for »ikke endnu«',
  persons: 'inddragelsen person for person',
  reassessBy: 'datoen for revurdering',
  reassessLaterReason: 'begrundelsen for en senere revurdering',
}
