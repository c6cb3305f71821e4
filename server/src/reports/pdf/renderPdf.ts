import type { Printed } from './printed.js'
import { Worker } from 'node:worker_threads'
import type { Pdf } from './pdfBytes.js'
import type { Rendered } from './worker.js'

/**
 * Layout holds a thread for up to seconds, and never the server's own. A thread cannot run TypeScript, so it is always the
 * compiled worker that is started, also from tests; they lay out in their own thread with `pdfBytes`, except to test this.
 */
const workerFile = new URL('../../../dist/reports/pdf/worker.js', import.meta.url)
const longest = 60_000
const waitingAtMost = 32

let worker: Worker | undefined
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** The report as a PDF file. One at a time, in order; a failed one is told to its caller only. */
export async function renderPdf(document: Printed): Promise<Pdf> {
  if (waiting >= waitingAtMost) throw new Error('Too many reports are waiting to be laid out.')
  waiting += 1
  const turn = last.then(() => rendered(document))
  last = turn.catch(() => undefined)
  try {
    return await turn
  } finally {
    waiting -= 1
  }
}

function rendered(document: Printed): Promise<Pdf> {
  const thread = startedWorker()
  return new Promise<Pdf>((resolve, reject) => {
    const give = (message: Rendered): void => {
      if ('failed' in message) end(() => reject(new Error(`The report could not be laid out: ${message.failed}`)))
      else end(() => resolve(message))
    }
    const fail = (): void => {
      stopWorker(thread)
      end(() => reject(new Error('The thread that lays out reports stopped. The next report starts a new one.')))
    }
    const tooLong = setTimeout(fail, longest)
    const end = (settle: () => void): void => {
      clearTimeout(tooLong)
      thread.off('message', give).off('error', fail).off('exit', fail)
      thread.unref()
      settle()
    }
    thread.on('message', give).on('error', fail).on('exit', fail)
    thread.ref()
    thread.postMessage(document)
  })
}

/** Started with the first report, and again after it has stopped. It never keeps the process alive by itself. */
function startedWorker(): Worker {
  if (worker !== undefined) return worker
  const thread = new Worker(workerFile)
  thread.on('exit', () => stopWorker(thread))
  thread.unref()
  worker = thread
  return thread
}

function stopWorker(thread: Worker): void {
  if (worker === thread) worker = undefined
  void thread.terminate()
}
