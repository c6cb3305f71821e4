/** A Friday at 14:10 in Denmark: the hour the desk is made for. Time runs on from there. */
export const start = Date.parse('2026-11-20T13:10:00.000Z')

/** Makes `Date` begin at `start`, in a server or in a browser window; a function that needs nothing from around it. */
export function shiftDate(offset) {
  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(RealDate.now() + offset)
      else super(...parts)
    }
    static now() {
      return RealDate.now() + offset
    }
  }
}
