/** Counted by hand in the draft of the questionnaire, section by section. */
export const sectionTally = [
  { code: 'A', title: 'Sagens grundlag', items: 8, core: 7, acute: 0, critical: 2 },
  { code: 'B', title: 'Barnets egen stemme', items: 7, core: 3, acute: 0, critical: 2 },
  { code: 'C', title: 'Akutte faresignaler', items: 13, core: 13, acute: 10, critical: 3 },
  { code: 'D', title: 'Negativ social kontrol i hverdagen', items: 7, core: 0, acute: 0, critical: 0 },
  { code: 'E', title: 'Vold, trusler og pres', items: 8, core: 2, acute: 0, critical: 2 },
  { code: 'F', title: 'Ægteskab, udlandsophold og kroppens integritet', items: 8, core: 0, acute: 0, critical: 3 },
  { code: 'G', title: 'Familien, netværket og mulige udøvere', items: 15, core: 5, acute: 0, critical: 2 },
  { code: 'H', title: 'Søskende', items: 5, core: 2, acute: 0, critical: 1 },
  { code: 'I', title: 'Barnets sårbarhed og beskyttelse', items: 7, core: 1, acute: 0, critical: 0 },
  { code: 'J', title: 'Kommunikationssikkerhed', items: 7, core: 4, acute: 0, critical: 2 },
  { code: 'K', title: 'Samlet faglig vurdering', items: 11, core: 7, acute: 0, critical: 0 },
  { code: 'L', title: 'Sikkerhedsplan og opfølgning', items: 9, core: 5, acute: 0, critical: 1 },
] as const
