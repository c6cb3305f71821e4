/** Who is signed in here now. `cleared`: what the one before had written was deleted. */
export type SignedInHere = { readonly account: string | undefined; readonly cleared: boolean }

const channel = 'forud-session'
/** A message also reaches whoever listens in the window that sent it. */
const thisWindow = crypto.randomUUID()

/** All windows of a browser share one session: what one of them does, the others must know. */
export function tellOtherWindows(said: SignedInHere): void {
  const told = new BroadcastChannel(channel)
  told.postMessage({ ...said, from: thisWindow })
  told.close()
}

export function hearOtherWindows(listen: (said: SignedInHere) => void): () => void {
  const heard = new BroadcastChannel(channel)
  heard.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isSaid(data) && data.from !== thisWindow) listen(data)
  }
  return () => {
    heard.close()
  }
}

type Sent = SignedInHere & { readonly from: string }
const isSaid = (data: unknown): data is Sent => typeof data === 'object' && data !== null && 'from' in data
