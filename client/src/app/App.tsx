import { useEffect, useState } from 'react'
import { createReplies, RepliesContext } from '../http/replies.js'
import { AppRoutes } from './routes.js'
import { SessionProvider } from './SessionProvider.js'

export function App() {
  const [replies] = useState(createReplies)
  useEffect(() => replies.listen(), [replies])
  return (
    <RepliesContext value={replies}>
      <SessionProvider>
        <AppRoutes />
      </SessionProvider>
    </RepliesContext>
  )
}
