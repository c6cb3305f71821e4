export const discardTexts = {
  discard: 'Kassér kladden',
  about: (number: number) => `til vurdering ${number}`,
  title: (number: number) => `Vil du kassere vurdering ${number}?`,
  means: [
    'Svarene bruges ikke mere, og vurderingen kan ikke tages op igen.',
    'Den slettes ikke: den står fortsat i sagen som kasseret, med din begrundelse.',
    'Sagens personer, hændelser og planer bliver, som de er.',
    'Det, der gælder om kontakt til familien, ændres ikke, og frister løber videre. Du kan begynde en ny vurdering fra sagen.',
  ],
  reason: 'Hvorfor kasseres den?',
  reasonHint: 'Fx »Oprettet ved en fejl« eller »Hører til en anden sag«.',
  reasonNeeded: 'Skriv, hvorfor vurderingen kasseres.',
  yes: 'Kassér vurderingen',
  no: 'Behold den',
} as const
