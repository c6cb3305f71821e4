import { alarmLaws } from './alarm.js'

const runs = 2000
alarmLaws(runs, (share) => share * runs)
