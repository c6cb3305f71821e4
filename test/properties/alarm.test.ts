import { alarmLaws } from './alarm.js'

alarmLaws(150, () => 0)
