import type { Setting } from './change.js'

/** What a change of how a question is answered or used means, in one Danish sentence. */
export function settingWords(name: string, setting: Setting, after: unknown): string {
  switch (setting) {
    case 'lines':
      return `Svaret på ${name} skrives nu på ${after === 'one' ? 'én linje' : 'flere linjer'}.`
    case 'mayBeUnknown':
      return `Man kan ${nowOrNot(after)} svare »Uoplyst« på ${name}.`
    case 'single':
      return after === true ? `Der kan nu kun være én post i ${name}.` : `Der kan nu være flere poster i ${name}.`
    case 'emptyWhen':
      return `Det er ændret, hvilket svar der siger, at listen i ${name} skal være tom.`
    case 'neededWhen':
      return `Det er ændret, hvornår der skal være noget på listen i ${name}.`
    case 'list':
      return `Det er ændret, hvilken af sagens lister der bruges i ${name}.`
    case 'to':
      return `Det er ændret, hvilken liste der vælges fra i ${name}.`
    case 'multiple':
      return `Man kan ${nowOrNot(after)} vælge flere i ${name}.`
    case 'readFrom':
      return `Det er ændret, hvad ${name} vises ud fra.`
    case 'part':
      return `${name} er nu en anden del af konklusionen.`
  }
}

const nowOrNot = (after: unknown): string => (after === true ? 'nu' : 'ikke længere')
