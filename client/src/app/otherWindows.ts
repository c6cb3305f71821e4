/** Who is signed in here now. `cleared`: what the one before had written was deleted. */
export type SignedInHere = { readonly account: string | undefined; readonly cleared: boolean }

const channel = 'forud-session'

/** All windows of a browser share one session: what one of them does, the others must know. */
export function tellOtherWindows(said: SignedInHere): void {
  const told = new BroadcastChannel(channel)
  told.postMessage(said)
  told.close()
}

export function hearOtherWindows(listen: (said: SignedInHere) => void): () => void {
  const heard = new BroadcastChannel(channel)
  heard.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isSaid(data)) listen(data)
  }
  return () => {
    heard.close()
  }
}

const isSaid = (data: unknown): data is SignedInHere => typeof data === 'object' && data !== null && 'cleared' in data
