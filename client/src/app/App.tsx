import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { AppRoutes } from './routes.js'
import { SessionProvider } from './SessionProvider.js'

/** What the server has said is kept while the page is open and fetched again when the user comes back to it. */
const newQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 5_000, gcTime: 60_000 } } })

export function App() {
  const [client] = useState(newQueryClient)
  return (
    <QueryClientProvider client={client}>
      <SessionProvider>
        <AppRoutes />
      </SessionProvider>
    </QueryClientProvider>
  )
}
