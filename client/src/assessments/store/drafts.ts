/** What stands in a dialog and is no answer yet: kept for its author, never sent. */
export type KeptDraft = {
  /** Where it stands and what it says, for whoever must read it without the dialog. */
  readonly where: string
  readonly lines: readonly string[]
  /** As the dialog wrote it. */
  readonly value: unknown
}
export type KeptDrafts = { readonly [key: string]: KeptDraft }

export function createDrafts(told: () => void) {
  let drafts: KeptDrafts = {}
  const write = (next: KeptDrafts) => {
    drafts = next
    told()
  }
  const without = (key: string): KeptDrafts =>
    Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key))
  return {
    drafts: (): KeptDrafts => drafts,
    keepDraft: (key: string, draft: KeptDraft) => write({ ...drafts, [key]: draft }),
    dropDraft: (key: string) => {
      if (key in drafts) write(without(key))
    },
    /** What stands here already is newer. */
    putBackDrafts: (left: KeptDrafts) => write({ ...left, ...drafts }),
    dropDrafts: () => write({}),
  }
}
