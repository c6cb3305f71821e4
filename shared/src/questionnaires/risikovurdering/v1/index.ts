import type { QuestionnaireDefinition } from '../../../questionnaire/definition.js'
import { answer } from '../../../authoring/builders.js'
import { acuteSignals } from './acuteSignals.js'
import { childsVoice } from './childsVoice.js'
import { communicationSafety } from './communicationSafety.js'
import { everydayControl } from './everydayControl.js'
import { factors } from './factors.js'
import { familyAndNetwork } from './familyAndNetwork.js'
import { judgement } from './judgement.js'
import { marriageAndTravel } from './marriageAndTravel.js'
import { rules2 } from './rules2.js'
import { rules3 } from './rules3.js'
import { rules4 } from './rules4.js'
import { safetyPlan } from './safetyPlan.js'
import { siblings } from './siblings.js'
import { sources } from './sources.js'
import { startOfCase } from './startOfCase.js'
import { fixedText, title } from './texts.js'
import { violence } from './violence.js'
import { vulnerability } from './vulnerability.js'

export const risikovurderingV1: QuestionnaireDefinition = {
  language: 2,
  id: 'risikovurdering',
  version: 1,
  title,
  fixedText,
  sections: [
    startOfCase,
    childsVoice,
    acuteSignals,
    everydayControl,
    violence,
    marriageAndTravel,
    familyAndNetwork,
    siblings,
    vulnerability,
    communicationSafety,
    judgement,
    safetyPlan,
  ],
  rules: [...rules4, ...rules3, ...rules2],
  sources,
  factors,
  lowLevelNeeds: ['faerden', 'aktiviteter', 'udtryk', 'valg', 'relationer', 'overvaaget', 'straf', 'psykisk'],
  heardAlone: { question: 'samtale', option: 'jaAlene' },
  missingInformation: 'mangler',
  caseUse: {
    notification: {
      occasion: 'anledning',
      receivedAt: 'modtaget',
      acuteAssessed: '24t',
      acuteAssessedAt: '24tTid',
      notANotification: 'ikkeUnderretning',
    },
    channels: { safe: 'kanal', forbidden: 'forbudte' },
  },
  levelDemands: [
    {
      level: 4,
      question: 'beskyttelse',
      refusedWhen: answer('beskyttelse').is('ikkeOvervejet'),
      message: 'Ved niveau 4 skal akut beskyttelse være overvejet, før vurderingen sendes.',
    },
  ],
}
