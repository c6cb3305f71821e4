import { authorityEndpoints, type Authority } from '@forud/shared'
import { dateText } from '../design/danish.js'
import { Notice } from '../design/Notice.js'
import { Page } from '../design/Page.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { assessed, gaps, sources, supervision } from './statement.js'

/** The statement that the law asks of a public authority, as far as the program can make it. Everybody can read it. */
export function AccessibilityPage() {
  const reading = useRead(authorityEndpoints.authority, {}, { lasting: true })
  return (
    <Page title="Tilgængelighedserklæring" width="text">
      <Loaded reading={reading}>{(authority) => <Statement authority={authority} />}</Loaded>
    </Page>
  )
}

function Statement({ authority }: { readonly authority: Authority }) {
  const name = authority.name ?? 'Den kommune, der bruger Forud her,'
  return (
    <>
      <p>
        {name} er ansvarlig for, at Forud kan bruges af alle, som lov om tilgængelighed af offentlige organers websteder
        og mobilapplikationer siger. Erklæringen gælder Forud på denne adresse.
      </p>
      <Official authority={authority} />
      <h2>Hvor godt overholdes kravene?</h2>
      <p>
        Forud overholder {assessed.standard} delvist: de fleste krav er overholdt. Det, der mangler, står herunder. Vi
        har målt efter {assessed.measured}, som kræver mere.
      </p>
      <h2>Det er ikke tilgængeligt</h2>
      <ul>
        {gaps.map(({ what, criterion, instead }) => (
          <li key={what}>
            {what} {instead} <span className="muted">{criterion}.</span>
          </li>
        ))}
      </ul>
      <p>Intet er undtaget, fordi det ville være en uforholdsmæssig stor byrde.</p>
      <h2>Sådan er erklæringen lavet</h2>
      <p>{assessed.method}</p>
      <p>
        Udarbejdet {dateText(assessed.made)}. Senest gennemgået {dateText(assessed.reviewed)}. Den gennemgås mindst én
        gang om året.
      </p>
      <Contact authority={authority} />
      <Complaint />
      <Sources />
    </>
  )
}

function Official({ authority: { statement } }: { readonly authority: Authority }) {
  return (
    <Notice tone="info" title="Den officielle erklæring">
      <p>
        Myndigheden afgiver den officielle erklæring i Digitaliseringsstyrelsens WAS-Tool. Denne side er grundlaget for
        den og siger, hvad der er undersøgt i programmet.
      </p>
      {statement === undefined ? null : (
        <p>
          <a className="alone" href={statement}>
            Læs den officielle erklæring på was.digst.dk
          </a>
        </p>
      )}
    </Notice>
  )
}

function Contact({ authority: { name, email, phone } }: { readonly authority: Authority }) {
  return (
    <>
      <h2>Er der noget, du ikke kan bruge?</h2>
      <p>
        Skriv eller ring{name === undefined ? '' : ` til ${name}`}. Du kan også bede om at få noget på en anden måde.
        Skriv ikke navne, CPR-numre eller andet fra en sag.
      </p>
      <ul>
        <li>E-mail: {email === undefined ? notSet : <a href={`mailto:${email}`}>{email}</a>}</li>
        <li>Telefon: {phone === undefined ? notSet : <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}</li>
      </ul>
    </>
  )
}

const notSet = 'ikke oplyst af kommunen endnu. Spørg din leder eller jeres it-afdeling.'

function Complaint() {
  const { authority, workingDays, phone } = supervision
  return (
    <>
      <h2>Hvis du ikke får et svar, du kan bruge</h2>
      <p>
        {authority} fører tilsyn. Henvend dig altid til myndigheden først. Har du ikke fået svar inden for {workingDays}{' '}
        arbejdsdage, eller er svaret ikke tilfredsstillende, kan du henvende dig til {authority} på telefon{' '}
        <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a> eller som beskrevet på digst.dk.
      </p>
    </>
  )
}

function Sources() {
  return (
    <>
      <h2>Kilder</h2>
      <ul>
        {Object.values(sources).map(({ what, where, checkedOn }) => (
          <li key={what}>
            <a href={where}>{what}</a> <span className="muted">– set {dateText(checkedOn)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
