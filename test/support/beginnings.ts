import { assessing, type Assessing } from './assessing'
import type { Template, TestDatabase } from './databases'
import { forudOn, givenCopy, installed, type Forud, type Options } from './givenForud'

/** What has happened when a test begins, and what the test must know of it. No two have the same name. */
export type Beginning<Known> = {
  readonly name: string
  readonly play: (at: Assessing, forud: Forud) => Promise<Known>
}

/**
 * A Forud where it has happened, at the moment when it ended. It is played once in the run for each kind of database,
 * through the same addresses as the pages; each test goes on in a copy of its own.
 */
export async function givenFrom<Known extends object>(
  testDatabase: TestDatabase,
  { name, play }: Beginning<Known>,
  options: Options = {},
) {
  const template: Template<{ readonly known: Known; readonly now: string }> = {
    name,
    from: installed,
    prepare: async (database) => {
      const forud = forudOn(database, options)
      return { known: await play(assessing(forud), forud), now: forud.clock.now() }
    },
  }
  const { forud, known } = await givenCopy(testDatabase, template, options)
  forud.clock.set(known.now)
  return { ...known.known, forud, at: assessing(forud) }
}

type Opened = { readonly caseId: string; readonly assessmentId: string }

export const draftCase: Beginning<Opened> = { name: 'draftCase', play: (at) => at.openCase() }

export const submittedCase: Beginning<Opened> = {
  name: 'submittedCase',
  play: async (at) => {
    const opened = await at.openCase()
    await at.submit(opened.assessmentId)
    return opened
  },
}

/** Stage 1 is approved. */
export const approvedCase: Beginning<Opened> = { name: 'approvedCase', play: (at) => at.approved() }
