import type { Account } from '@forud/shared'
import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { Loading } from '../design/Loading.js'
import { paths } from '../paths.js'

const AccessibilityPage = lazy(async () => ({
  default: (await import('../accessibility/AccessibilityPage.js')).AccessibilityPage,
}))

const SignInPage = lazy(async () => ({ default: (await import('../accounts/SignInPage.js')).SignInPage }))

/** What can be read by whoever is not signed in: the sign-in at every address but one. */
export function BeforeSignIn({ onSignedIn }: { readonly onSignedIn: (account: Account) => void }) {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route path={paths.accessibility} element={<AccessibilityPage />} />
        <Route path="*" element={<SignInPage onSignedIn={onSignedIn} />} />
      </Routes>
    </Suspense>
  )
}
