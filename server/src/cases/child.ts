import { childOf, type ChildWrite } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { CaseNeeds } from './needs.js'

type Change = { readonly seen: number; readonly written: ChildWrite }

/** A name or a CPR number that becomes known later. The case is found by the new number from now on, and not by the old. */
export function changeChild(
  { caseFile, sealer }: Pick<CaseNeeds, 'caseFile' | 'sealer'>,
  access: CaseAccess,
  { seen, written }: Change,
): Promise<void> {
  const cprIndex = written.cpr === undefined ? undefined : sealer.blindIndex(written.cpr)
  return caseFile.changeChild(access, { seen, child: childOf(written), cprIndex })
}
