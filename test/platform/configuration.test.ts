import { readConfiguration } from '../../server/src/configuration/configuration'
import { isStartRefused } from '../../server/src/configuration/startRefused'

const read = (env: { readonly [name: string]: string }) => readConfiguration(env, '/srv/forud')

describe('settings', () => {
  test('[P23] a demonstration needs none', () => {
    expect(read({ DEMO: '1' })).toEqual({
      kind: 'demonstration',
      host: '127.0.0.1',
      port: 3000,
      proxies: 'none',
      database: { kind: 'sqlite', folder: '/srv/forud/data', as: 'writer' },
      keyFile: '/srv/forud/data/demonstration.key',
      session: { inactivityMinutes: 30, hours: 10 },
      questionnaire: 'risikovurdering',
      questionnaireFolder: undefined,
      authority: {
        name: 'Opdigtet Kommune',
        email: 'tilgaengelighed@opdigtet-kommune.example',
        phone: '00 00 00 00',
      },
    })
  })

  test('[P23] production, all of them', () => {
    expect(
      read({
        HOST: '0.0.0.0',
        PORT: '8080',
        PUBLIC_URL: 'https://forud.kommune.dk/',
        TRUST_PROXY: '10.0.0.1, 10.1.0.0/16',
        DATA_DIR: '/var/forud',
        DATABASE_URL: 'postgres://forud@db/forud',
        KEY_FILE: '/etc/forud/key',
        SESSION_INACTIVITY_MINUTES: '15',
        SESSION_HOURS: '8',
        QUESTIONNAIRE_DIR: 'skemaer',
        QUESTIONNAIRE: 'kommunens',
        AUTHORITY: 'Prøve Kommune',
        ACCESSIBILITY_EMAIL: 'web@proeve.example',
        ACCESSIBILITY_PHONE: '11 22 33 44',
        ACCESSIBILITY_STATEMENT: 'https://www.was.digst.dk/forud-proeve-dk',
      }),
    ).toEqual({
      kind: 'production',
      host: '0.0.0.0',
      port: 8080,
      publicOrigin: 'https://forud.kommune.dk',
      proxies: ['10.0.0.1', '10.1.0.0/16'],
      database: { kind: 'postgres', url: 'postgres://forud@db/forud' },
      keyFile: '/etc/forud/key',
      session: { inactivityMinutes: 15, hours: 8 },
      questionnaire: 'kommunens',
      questionnaireFolder: '/srv/forud/skemaer',
      authority: {
        name: 'Prøve Kommune',
        email: 'web@proeve.example',
        phone: '11 22 33 44',
        statement: 'https://www.was.digst.dk/forud-proeve-dk',
      },
    })
  })

  test.each([
    [{}, 'KEY_FILE mangler'],
    [{ DEMO: '1', DATABASE_URL: 'postgres://db/forud' }, 'En demonstration kan ikke bruge DATABASE_URL'],
    [{ DEMO: '1', HOST: '0.0.0.0' }, 'ikke på HOST=0.0.0.0'],
    [{ DEMO: '1', HOST: '127.0.0.1.example.dk' }, 'kun køre på maskinen selv'],
    [{ DEMO: '1', TRUST_PROXY: '1' }, 'kan ikke stå bag en proxy'],
    [{ DEMO: 'ja' }, 'DEMO skal være 1 eller 0, men er »ja«.'],
    [{ DEMO: '1', PORT: '70000' }, 'PORT skal være et tal fra 0 til 65535, men er »70000«.'],
    [{ DEMO: '1', PORT: '3000x' }, 'PORT skal være et tal'],
    [{ DEMO: '1', SESSION_INACTIVITY_MINUTES: '600' }, 'SESSION_INACTIVITY_MINUTES skal være et tal fra 5 til 60'],
    [{ KEY_FILE: '/key', HOST: '0.0.0.0' }, 'PUBLIC_URL mangler'],
    [{ KEY_FILE: '/key', PUBLIC_URL: 'http://forud.kommune.dk' }, 'PUBLIC_URL skal være en https-adresse uden sti'],
    [{ KEY_FILE: '/key', PUBLIC_URL: 'https://kommune.dk/forud' }, 'PUBLIC_URL skal være en https-adresse uden sti'],
    [{ KEY_FILE: '/key', DATABASE_URL: 'mysql://db/forud' }, 'DATABASE_URL kan ikke bruges'],
    [{ DEMO: '1', ACCESSIBILITY_EMAIL: 'ring' }, 'ACCESSIBILITY_EMAIL skal være en e-mailadresse, men er »ring«.'],
    [{ DEMO: '1', ACCESSIBILITY_STATEMENT: 'was.digst.dk' }, 'ACCESSIBILITY_STATEMENT skal være en https-adresse'],
    [{ KEY_FILE: '/key', TRUST_PROXY: 'alle' }, 'TRUST_PROXY skal være antallet af proxyer'],
  ])('[P24] %j stops the start with one clear sentence', (env, says) => {
    const refusal = refusalOf(env)
    expect(refusal).toContain(says)
    expect(refusal).not.toContain('\n')
  })
})

function refusalOf(env: { readonly [name: string]: string }): string {
  try {
    read(env)
  } catch (error) {
    if (isStartRefused(error)) return error.message
    throw error
  }
  throw new Error('It started.')
}
