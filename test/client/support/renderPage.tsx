import './browser.js'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { App } from '../../../client/src/app/App.js'
import { fetchAhead } from '../../../client/src/design/later.js'
import { createReplies, RepliesContext } from '../../../client/src/http/replies.js'

// As in a browser once the page has been painted.
beforeAll(fetchAhead)

function Here() {
  const { pathname, search } = useLocation()
  return <output aria-label="adresse">{pathname + search}</output>
}

/** One page at its address, with whoever is signed in given to it. */
export function renderPage(page: ReactNode, { path = '/', at = '/' } = {}) {
  const user = userEvent.setup()
  const replies = createReplies(Infinity)
  const screen = render(
    <RepliesContext value={replies}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path={path} element={page} />
          <Route path="*" element={<p>En anden side</p>} />
        </Routes>
        <Here />
      </MemoryRouter>
    </RepliesContext>,
  )
  /** What the server has now, as after a write. */
  const fetchAgain = () => replies.refresh()
  return { ...screen, user, fetchAgain }
}

/** The whole client, as the browser starts it. */
export function renderApp(at = '/') {
  const user = userEvent.setup()
  const screen = render(
    <MemoryRouter initialEntries={[at]}>
      <App />
      <Here />
    </MemoryRouter>,
  )
  return { ...screen, user }
}
