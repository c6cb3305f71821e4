import type { Transaction } from '../database/connect.js'

type CaseRow = { readonly id: string }
type AssessmentRow = { readonly id: string; readonly case_id: string }
type ReportRow = { readonly id: string; readonly assessment_id: string }

/** What a path can name that belongs to a case. */
export type Subject = { readonly kind: 'case' | 'assessment' | 'report'; readonly id: string }

/** The case that it belongs to, when it exists. */
export async function caseIdOf(trx: Transaction, { kind, id }: Subject): Promise<string | undefined> {
  switch (kind) {
    case 'case':
      return (await trx<CaseRow>('cases').where({ id }).first('id'))?.id
    case 'assessment':
      return (await trx<AssessmentRow>('assessments').where({ id }).first('case_id'))?.case_id
    case 'report': {
      const report = await trx<ReportRow>('reports').where({ id }).first('assessment_id')
      return report === undefined ? undefined : caseIdOf(trx, { kind: 'assessment', id: report.assessment_id })
    }
  }
}
