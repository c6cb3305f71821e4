import { useEffect, useRef } from 'react'
import { serviceEndpoints, type ContactNumber } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { useRead } from '../../http/useRead.js'
import { acuteTexts } from '../texts.js'

/** Fetched once and kept for as long as somebody on the page holds on to it. */
export const useContacts = () => useRead(serviceEndpoints.contactNumbers, {}, { lasting: true })

/** Whom to call, with numbers that an administrator keeps and checks. */
export function Contacts() {
  const reading = useContacts()
  switch (reading.is) {
    case 'loading':
      return null
    case 'failed':
      return <NotFetched onRetry={reading.retry} />
    case 'ready':
      return <ContactList contacts={reading.value.contacts.filter(({ acute }) => acute === 'yes')} />
  }
}

/** Tried again when they are asked for, and whenever somebody presses. */
function NotFetched({ onRetry }: { readonly onRetry: () => void }) {
  const retry = useRef(onRetry)
  useEffect(() => {
    retry.current()
  }, [])
  return (
    <p>
      {acuteTexts.noNumbers}{' '}
      <Button look="quiet" icon="sync" onPress={onRetry}>
        {acuteTexts.fetchAgain}
      </Button>
    </p>
  )
}

function ContactList({ contacts }: { readonly contacts: readonly ContactNumber[] }) {
  return (
    <ul className="plain contacts">
      {contacts.map(({ id, name, number, when, checkedOn }) => (
        <li key={id} className="contact">
          <span className="contact-number">
            {number === undefined ? (
              acuteTexts.noNumber
            ) : (
              <a href={`tel:${number.replaceAll(/\s/g, '')}`} className="alone nowrap">
                {number}
              </a>
            )}
          </span>
          <span>
            <strong>{name}</strong> – {when}
            {checkedOn === undefined ? <span className="contact-unchecked"> ({acuteTexts.unchecked})</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
