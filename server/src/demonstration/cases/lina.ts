import type { DemonstrationCase } from '../demonstrationCase.js'
import type { Times } from '../times.js'
import { because, fromNotifier, is, several, unknown } from '../words.js'

/** The 24-hour core has just been begun; three hours are left. */
export const lina = (times: Times): DemonstrationCase => {
  const receivedAt = times.hoursAgo(21)
  const received = times.inDays(-1)
  return {
    caseNumber: 'DEMO-1001',
    child: { name: 'Lina Eksempel (opdigtet)', cpr: '7405124000' },
    receivedAt,
    occasion: 'underretning',
    notifier: 'Klasselæreren',
    caseworker: 'sagsbehandler',
    journey: [
      { does: 'createCase', at: times.hoursAgo(1.5), by: 'sagsbehandler' },
      {
        does: 'write',
        at: times.hoursAgo(1),
        by: 'sagsbehandler',
        answers: {
          tegn: several('kontrol', 'frygtUdlandsophold'),
          konkret: is(
            'Klasselæreren skriver: »Lina kom grædende til mig i sidste time. Hun sagde, at hendes mor har fundet hendes dagbog, og at hun skal på ferie hos familien i efterårsferien, men at hun ikke tror, at hun kommer hjem igen.« Læreren har ikke talt med hjemmet. Lina går normalt hjem klokken 14.',
          ),
          foraeldreViden: unknown('ikkeAfklaret'),
          '24t': is('ikkeForetaget'),
          samtale: is('nejPlanlagt'),
          udrejse: is(
            'mistanke',
            fromNotifier(received, 'Lina har sagt til læreren, at hun frygter ikke at komme hjem igen.'),
          ),
          hvorNu: is('skoleDagtilbud'),
          sidstSet: is('Klasselæreren talte med Lina på skolen i går i sidste time. Lina var alene.'),
          forbudte: several('brevHjem', 'digitalPostForaeldre', 'aula', 'smsBeskeder', 'opkaldHjem', 'hjemmebesoeg'),
          kanal: several('personligtSkole', 'bestemtFagperson'),
          politi: because('nejEndnuIkke', 'Afventer samtalen med Lina i dag.'),
        },
      },
    ],
  }
}
