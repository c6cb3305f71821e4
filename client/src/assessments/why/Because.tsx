import { explainAsked, type Question } from '@forud/shared'
import { useStore } from '../store/hooks.js'
import { useGivenOnPage } from './given.js'
import { WhySentences } from './WhySentences.js'

/** Why a question is asked, in sentences. */
export function Because({ question }: { readonly question: Question }) {
  const { definition } = useStore()
  const explanation = explainAsked(definition, question.id, useGivenOnPage())
  return explanation === undefined ? null : <WhySentences explanation={explanation} />
}
