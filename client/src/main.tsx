import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app/App.js'
import { BrokenPage } from './app/BrokenPage.js'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
const root = createRoot(place, {
  onUncaughtError: (error) => {
    reportError(error)
    root.render(<BrokenPage />)
  },
})
root.render(
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>,
)
