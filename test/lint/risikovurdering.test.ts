import { findingText, lint, lintErrors } from '@forud/shared'
import { lix } from '../../shared/src/lint/readingLevel.js'
import { risikovurderingV1 } from '../../shared/src/questionnaires/risikovurdering/v1/index.js'

test('[J5] `risikovurdering` version 1 has no error, and is warned of hard wording only', () => {
  expect(lintErrors(risikovurderingV1)).toEqual([])
  const warnings = lint(risikovurderingV1)
  expect([...new Set(warnings.map(({ kind }) => kind))]).toEqual(['readingLevel'])
  expect(warnings.map(findingText)).toEqual([
    'D1 (faerden): teksten er svær at læse: lix 59, og grænsen er 55.',
    'D4 (valg): teksten er svær at læse: lix 59, og grænsen er 55.',
    'F7 (kropskontrol): teksten er svær at læse: lix 58, og grænsen er 55.',
    'G5 (voldshistorik): teksten er svær at læse: lix 57, og grænsen er 55.',
    'H3 (kompensation): teksten er svær at læse: lix 62, og grænsen er 55.',
    'K1 (mangler): teksten er svær at læse: lix 59, og grænsen er 55.',
    'K10 (ikkeEndnu): teksten er svær at læse: lix 56, og grænsen er 55.',
  ])
})

test('[J6] lix is words a sentence plus long words in a hundred, and »stk. 3« ends no sentence', () => {
  // 10 words in 2 sentences, 2 of them (barnets, forældre) of more than six letters.
  expect(lix('Det står i barnets lov. Spørg aldrig en forældre her.')).toBe(5 + 20)
  expect(lix('Se § 18, stk. 3, nr. 5 om det.')).toBe(8)
  expect(lix('')).toBe(0)
})
