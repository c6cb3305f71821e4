import type { Source } from '../../../questionnaire/definition.js'

/** What the questions build on. `verified: V` = seen in a copy; the codes show inspiration, no wording is taken over. */
export const sources: Readonly<Record<string, Source>> = {
  BL18: { name: 'Barnets lov § 18, stk. 3 (LBK 282 af 17/03/2025)', verified: 'V', licence: 'Lovtekst – frit' },
  BL56: {
    name: 'Barnets lov § 5, stk. 3-4, og § 6 (LBK 282 af 17/03/2025)',
    verified: 'V',
    licence: 'Lovtekst – frit',
  },
  BL137: { name: 'Barnets lov § 137, stk. 1-4 (LBK 282 af 17/03/2025)', verified: 'V', licence: 'Lovtekst – frit' },
  BL136: {
    name: 'Barnets lov § 136, 24-timers-vurderingen (sm.dk, VEJ 9471/2024)',
    verified: 'V (via ministeriets side; lovordlyd ikke set)',
    licence: 'Lovtekst – frit',
  },
  VEJ9471: {
    name: 'Vejledning nr. 9471 af 21/06/2024 om sagsbehandling efter barnets lov',
    verified: 'V (del 39 og 63 af 296)',
    licence: 'Myndighedsvejledning – parafrasér, angiv kilde',
  },
  SIRI18: {
    name: 'SIRI: Håndbog til kommuner om æresrelaterede konflikter og negativ social kontrol (2018)',
    verified: 'V (kun indledning og kolofon)',
    licence: '»Der kan frit citeres … med angivelse af kilde«',
  },
  SIRI19: {
    name: 'Ankestyrelsen/SIRI: God praksis i æresrelaterede sager (2019)',
    verified: 'V (kun indledning og kolofon)',
    licence: '»Der kan frit citeres … med angivelse af kilde«',
  },
  UIM: {
    name: 'uim.dk: Love og regler på området (om den tidligere vejledning nr. 3 til serviceloven)',
    verified: 'V',
    licence: 'Parafrasér, angiv kilde',
  },
  AAL: {
    name: 'Aalborg Kommune: action cards og beredskabsplan (2024)',
    verified: 'V',
    licence: 'Kommunalt materiale – parafrasér, angiv kilde',
  },
  NCM: { name: 'nc-maerk.dk: Sikkerhedskonsulenterne', verified: 'V', licence: 'Parafrasér, angiv kilde' },
  EKT: {
    name: 'Etnisk Konsulentteam, København: risikovurdering med afsæt i PATRIARK',
    verified: 'V (kort side)',
    licence: 'Parafrasér; selve PATRIARK er beskyttet',
  },
  SAFEH: { name: 'Etnisk Safehouse: trusselsniveau, genogram', verified: 'V (kort side)', licence: 'Parafrasér' },
  VIDSK: {
    name: 'SIRI: Vidensafdækning – sikkerhedskonsulentordning (2017)',
    verified: 'V (indholdsfortegnelse)',
    licence: 'Parafrasér, angiv kilde',
  },
  BUFDIR: {
    name: 'Bufdir (Norge): veileder til barnevernstjenesten om negativ sosial kontroll mv.',
    verified: 'V (overskrifter og indledninger)',
    licence: 'Parafrasér, angiv kilde',
  },
  HFSE: {
    name: 'hedersfortryck.se og HSLF-FS 2022:39 (Sverige): skyddsbedömning og kontakt med vårdnadshavare',
    verified: 'V (uddrag)',
    licence: 'Parafrasér, angiv kilde; Socialstyrelsens tekster må ikke bruges kommercielt',
  },
  FREDA: {
    name: 'Socialstyrelsen: FREDA-farlighetsbedömning (råd for brug)',
    verified: 'V (uddrag)',
    licence: 'Citat med kilde, ikke kommercielt – brug kun idéen',
  },
  PATc: {
    name: 'PATRIARCH (Kropp, Belfrage & Hart) – kun metodebegreber',
    verified: 'V (sifer.no, norsk arbejdsskema, Socialstyrelsen)',
    licence: '© 2013, al gengivelse forbudt',
  },
  BSAFERc: {
    name: 'B-SAFER/SARA (Kropp, Hart, Webster m.fl.) – kun metodebegreber',
    verified: 'V (sekundært)',
    licence: '© – licens',
  },
  HDASH: {
    name: 'H-DASH, 10 spørgsmål (dashriskchecklist.com) – kun temaer',
    verified: 'V (3 af 10 temaer set)',
    licence: 'Ingen licens angivet',
  },
  SLYP: {
    name: 'SafeLives RIC, Young People’s Version – kun temaer',
    verified: 'V (indholdsfortegnelse, kolofon)',
    licence: '© SafeLives; »acknowledge when reprinting«',
  },
  DARA: {
    name: 'DARA (College of Policing) – hyppighed, fritekstbegrundelse',
    verified: 'V (evalueringsrapport 2018)',
    licence: 'Evaluering: OGL v3.0; selve værktøjet: kontrollér',
  },
  MARAM: {
    name: 'MARAM (Victoria): offerets egen vurdering + faktorer + faglig vurdering',
    verified: 'V (overordnet)',
    licence: 'Kontrollér CC-licens',
  },
  SAFERV: {
    name: 'SAFER children framework (Victoria): udløsere for revurdering',
    verified: 'V',
    licence: 'Kontrollér licens',
  },
  UK1C: {
    name: 'UK/Skotland: one chance rule og vejledninger om forced marriage',
    verified: 'V (skotsk tjekliste)',
    licence: 'Formentlig OGL v3.0 – kontrollér',
  },
  DE: {
    name: 'Tyske Leitfäden (Berlin/Hessen/TERRE DES FEMMES): forældresamtale kun aftalt og kun når fare kan udelukkes',
    verified: 'V (uddrag)',
    licence: '© – parafrasér',
  },
  NLCCV: {
    name: 'CCV (NL): eergerelateerd geweld – forældre inddrages ikke straks',
    verified: 'V',
    licence: 'Parafrasér, angiv kilde',
  },
  LECEGG: {
    name: 'LEC EGG-tjeklisten (NL): næsten ingen fuldt udfyldte skemaer i sagerne fra 2006',
    verified: 'V (sekundært)',
    licence: 'Tjeklisten er ikke offentlig – kun begreber',
  },
  QC: {
    name: 'Bouclier d’Athéna (Québec): risikoindikatorskema for æresrelateret vold (2012)',
    verified: 'V (omtale)',
    licence: 'Licens ukendt',
  },
  PAY: { name: 'Payton: DASH over for PATRIARCH, kollektivitet', verified: 'V (uddrag)', licence: '© – citér' },
  SVALIN: {
    name: 'Svalin m.fl.: manglende svar og reliabilitet i SARA:SV/B-SAFER',
    verified: 'V',
    licence: 'Forskning – citér',
  },
  PAS: {
    name: 'Pasloven § 2, stk. 1, nr. 5 og 6 (LOV 1542/2018 og LOV 415/2021); senere ændringer kontrolleres',
    verified: 'V',
    licence: 'Lovtekst – frit',
  },
  STRFL: {
    name: 'Straffeloven §§ 215 a, 243, 245 a, 260, stk. 2, og 260 a (bl.a. LOV 1542/2018 og LOV 415/2021)',
    verified: 'V (LOV 415/2021 § 1 og L 183 2002-03 set; gældende ordlyd kontrolleres)',
    licence: 'Lovtekst – frit',
  },
  FVL: {
    name: 'Forvaltningsloven: partsstatus, aktindsigt, partshøring',
    verified: 'V (sekundært) – jurist kontrollerer',
    licence: 'Lovtekst – frit',
  },
  RSL10: { name: 'Retssikkerhedsloven § 10 (sagens oplysning)', verified: 'V', licence: 'Lovtekst – frit' },
  GDPR22: { name: 'GDPR art. 22 og EU-Domstolens dom C-634/21 SCHUFA', verified: 'V', licence: 'Lovtekst/dom – frit' },
  AUTOB: { name: 'Forskning i automatiseringsbias (AFST-studierne)', verified: 'V', licence: 'Forskning – citér' },
  GEN: { name: 'Almindelig børnefaglig og sikkerhedsfaglig viden (forfatterens)', verified: '–', licence: '–' },
}
