/** Says what is being fetched; the spinner stands still for those who ask for less motion. */
export function Loading({ what = 'Henter …' }: { readonly what?: string }) {
  return (
    <div className="loading" role="status">
      <div className="spinner" aria-hidden="true" />
      <p>{what}</p>
    </div>
  )
}
