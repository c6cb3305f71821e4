import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { App } from './app/App.js'
import { BrokenPage } from './app/BrokenPage.js'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const router = createBrowserRouter([{ path: '*', element: <App />, errorElement: <BrokenPage /> }])
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
