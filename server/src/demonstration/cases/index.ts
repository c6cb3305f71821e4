import type { DemonstrationCase } from '../demonstrationCase.js'
import type { Times } from '../times.js'
import { alma } from './alma.js'
import { elias } from './elias.js'
import { iris } from './iris.js'
import { jonathan } from './jonathan.js'
import { lina } from './lina.js'
import { maya } from './maya.js'
import { mira } from './mira.js'
import { nadja } from './nadja.js'
import { sara } from './sara.js'
import { selma } from './selma.js'

/** Invented from end to end. No person, place or event in them is real. */
export const demonstrationCases = (times: Times): readonly DemonstrationCase[] =>
  [lina, sara, nadja, elias, maya, mira, selma, jonathan, alma, iris].map((tell) => tell(times))
