import { endpoints, type ContactNumber } from '@forud/shared'
import { useRead } from '../../http/useRead.js'
import { acuteTexts } from '../texts.js'

/** Whom to call, with numbers that an administrator keeps and checks. */
export function Contacts() {
  const reading = useRead(endpoints.contactNumbers, {}, { lasting: true })
  switch (reading.is) {
    case 'loading':
      return null
    case 'failed':
      return <p>{acuteTexts.noNumbers}</p>
    case 'ready':
      return <ContactList contacts={reading.value.contacts.filter(({ acute }) => acute === 'yes')} />
  }
}

function ContactList({ contacts }: { readonly contacts: readonly ContactNumber[] }) {
  return (
    <ul className="plain contacts">
      {contacts.map(({ id, name, number, when, checkedOn }) => (
        <li key={id} className="contact">
          <span className="contact-number">
            {number === undefined ? acuteTexts.noNumber : <a href={`tel:${number}`}>{number}</a>}
          </span>
          <span>
            <strong>{name}</strong> – {when}
            {checkedOn === undefined ? <span className="muted"> ({acuteTexts.unchecked})</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
