export const title =
  'Risikovurdering ved mulig negativ social kontrol eller æresrelateret konflikt, før forældre og netværk inddrages'

/** Stands on the conclusion page and on every print. */
export const fixedText =
  'Skemaet er et struktureret fagligt støtteværktøj. Det er ikke valideret til at forudsige, hvad der vil ske, og systemet fastsætter ikke risikoniveauet. Niveauet er fastsat og begrundet af den fagperson, der har underskrevet vurderingen.'
