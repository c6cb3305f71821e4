import { shiftDate } from './clock.mjs'

shiftDate(Number(process.env.SCREENSHOT_OFFSET))
