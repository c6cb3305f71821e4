import type { Printed } from './printed.js'
import { parentPort } from 'node:worker_threads'
import { pdfBytes, type Pdf } from './pdfBytes.js'

/** What the thread answers. An error is told without the document's content: messages end up in logs. */
export type Rendered = Pdf | { readonly failed: string }

parentPort?.on('message', (document: Printed) => {
  void pdfBytes(document)
    .catch((cause: unknown): Rendered => ({ failed: cause instanceof Error ? cause.name : 'Error' }))
    .then((rendered) => parentPort?.postMessage(rendered))
})
