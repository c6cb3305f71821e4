import { setLocale } from 'yup'

/** What Yup says where a schema has no words of its own: in Danish, and never with the value in it. */
export const speakDanish = (): void =>
  setLocale({
    mixed: {
      default: 'Feltet er ikke udfyldt rigtigt.',
      required: 'Feltet skal udfyldes.',
      defined: 'Feltet skal udfyldes.',
      notNull: 'Feltet må ikke være tomt.',
      oneOf: 'Værdien er ikke en af mulighederne.',
      notType: 'Værdien har en forkert form.',
    },
    string: {
      min: 'Teksten er for kort.',
      max: 'Teksten er for lang.',
      matches: 'Teksten har en forkert form.',
      trim: 'Teksten må ikke begynde eller slutte med mellemrum.',
    },
    number: {
      min: 'Tallet er for lille.',
      max: 'Tallet er for stort.',
      integer: 'Tallet skal være et helt tal.',
    },
    array: { min: 'Listen er for kort.', max: 'Listen er for lang.' },
    object: { noUnknown: 'Ukendt felt: ${unknown}.' },
  })
