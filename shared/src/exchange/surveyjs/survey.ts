/** The parts of a SurveyJS survey that a questionnaire uses. */

export type SurveyChoice = { readonly value: string; readonly text: string; readonly isExclusive?: true }

type Base = {
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly visibleIf?: string
  readonly isRequired?: true
  readonly requiredIf?: string
}

export type SurveyElement =
  | (Base & { readonly type: 'radiogroup'; readonly choices: readonly SurveyChoice[]; readonly showClearButton: true })
  | (Base & { readonly type: 'checkbox'; readonly choices: readonly SurveyChoice[] })
  | (Base & { readonly type: 'comment' })
  | (Base & {
      readonly type: 'text'
      readonly inputType?: 'number' | 'date' | 'datetime-local'
      readonly min?: number
      readonly max?: number
    })
  | (Base & { readonly type: 'rating'; readonly rateMin: number; readonly rateMax: number })
  | (Base & { readonly type: 'panel'; readonly elements: readonly SurveyElement[] })
  | (Base & {
      readonly type: 'paneldynamic'
      readonly templateElements: readonly SurveyElement[]
      readonly panelCount: 0
      readonly maxPanelCount: number
      readonly addPanelText: string
    })
  | (Base & { readonly type: 'html'; readonly html: string })

export type Survey = {
  readonly locale: 'da'
  readonly title: string
  readonly description: string
  readonly showQuestionNumbers: false
  /** Conditions say themselves what a hidden answer means, so nothing is ever cleared. */
  readonly clearInvisibleValues: 'none'
  readonly pages: readonly {
    readonly name: string
    readonly title: string
    readonly description: string
    readonly elements: readonly SurveyElement[]
  }[]
}
