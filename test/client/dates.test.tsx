import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { durationText, nearMomentText, remainingText, weekdayOf } from '../../client/src/design/danish.js'
import { DateField } from '../../client/src/design/DateField.js'
import { DateTimeField } from '../../client/src/design/DateTimeField.js'
import { readDate, readTime } from '../../client/src/design/typedDate.js'

test.each([
  ['22.11.2026', '2026-11-22'],
  ['2.1.2026', '2026-01-02'],
  ['22-11-2026', '2026-11-22'],
  ['22/11 2026', '2026-11-22'],
  ['22112026', '2026-11-22'],
  ['22.11.26', '2026-11-22'],
  ['2026-11-22', '2026-11-22'],
  ['31.02.2026', undefined],
  ['22.11', undefined],
  ['1/2-26', '2026-02-01'],
  ['221126', '2026-11-22'],
  ['22.11.75', '1975-11-22'],
  ['22.11.46', '2046-11-22'],
  ['i dag', '2026-11-22'],
  ['I går', '2026-11-21'],
  ['i forgårs', '2026-11-20'],
  ['i morgen', '2026-11-23'],
  ['010120-4234', '2020-01-01'],
  ['i overmorgen', undefined],
])('[U31] %s is read as %s', (text, date) => {
  expect(readDate(text, 'done', '2026-11-22')).toBe(date)
})

test('[U31] a year of two digits may be the start of one of four', () => {
  expect(readDate('22.11.20', 'stillTyping')).toBeUndefined()
})

test.each([
  ['14.10', '14:10'],
  ['14:10', '14:10'],
  ['1410', '14:10'],
  ['9', '09:00'],
  ['930', '09:30'],
  ['kl 14', '14:00'],
  ['kl. 14.30', '14:30'],
  ['25.00', undefined],
  ['14.61', undefined],
])('[U31] the time %s is read as %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

function OneDate({ start, tell }: { readonly start?: string; readonly tell?: (value: string | undefined) => void }) {
  const [value, setValue] = useState(start)
  return (
    <>
      <DateField
        name="dag"
        label="Dag"
        value={value}
        onChange={(next) => {
          setValue(next)
          tell?.(next)
        }}
      />
      <button
        onClick={() => {
          setValue('2027-01-01')
        }}
      >
        Fra et andet sted
      </button>
    </>
  )
}

test('[U31] a typed date becomes a value when it is whole, and is said back with its week day', async () => {
  const told: (string | undefined)[] = []
  render(<OneDate tell={(value) => told.push(value)} />)
  await userEvent.type(screen.getByLabelText('Dag'), '22.11.2026')
  expect(told).toEqual(['2026-11-22'])
  screen.getByText('søndag 22. november 2026')
})

test('[U31] a date that is being changed keeps its old value until the new one is whole', async () => {
  const told: (string | undefined)[] = []
  render(<OneDate start="2026-11-22" tell={(value) => told.push(value)} />)
  await userEvent.type(screen.getByLabelText('Dag'), '{Backspace}7')
  expect(told).toEqual(['2027-11-22'])
})

test('[U31] what cannot be read stays where it was typed, is said, and is no value', async () => {
  const told: (string | undefined)[] = []
  render(<OneDate start="2026-11-22" tell={(value) => told.push(value)} />)
  await userEvent.clear(screen.getByLabelText('Dag'))
  await userEvent.type(screen.getByLabelText('Dag'), '31.02.2026')
  await userEvent.tab()
  expect(screen.getByLabelText('Dag')).toHaveValue('31.02.2026')
  expect(screen.getByLabelText('Dag')).toHaveAccessibleDescription('Fejl: Skriv datoen som 22.11.2026.')
  expect(told.at(-1)).toBeUndefined()
})

test('[U31] a value that comes from elsewhere is shown', async () => {
  render(<OneDate start="2026-11-22" />)
  await userEvent.click(screen.getByText('Fra et andet sted'))
  expect(screen.getByLabelText('Dag')).toHaveValue('01.01.2027')
})

function OneMoment({ start, tell }: { readonly start?: string; readonly tell: (value: string | undefined) => void }) {
  const [value, setValue] = useState(start)
  return (
    <DateTimeField
      name="hvornaar"
      label="Hvornår"
      value={value}
      offerNow
      onChange={(next) => {
        setValue(next)
        tell(next)
      }}
    />
  )
}

test('[U32] date and time are Danish, in summer and in winter', async () => {
  const told: (string | undefined)[] = []
  render(<OneMoment tell={(value) => told.push(value)} />)
  await userEvent.type(screen.getByLabelText('Dato'), '22.11.2026')
  expect(told).toEqual([])
  await userEvent.type(screen.getByLabelText(/^kl\./), '14.10')
  expect(told.at(-1)).toBe('2026-11-22T13:10:00.000Z')
  await userEvent.clear(screen.getByLabelText('Dato'))
  await userEvent.type(screen.getByLabelText('Dato'), '22.06.2026')
  expect(told.at(-1)).toBe('2026-06-22T12:10:00.000Z')
})

test('[U32] a moment in one text fills date and time, and is said back', async () => {
  const told: (string | undefined)[] = []
  render(<OneMoment tell={(value) => told.push(value)} />)
  await userEvent.click(screen.getByLabelText('Dato'))
  await userEvent.paste('22.11.2026 kl 14')
  await userEvent.tab()
  expect(told.at(-1)).toBe('2026-11-22T13:00:00.000Z')
  expect(screen.getByLabelText(/^kl\./)).toHaveValue('14.00')
  screen.getByText('søndag 22. november 2026 kl. 14.00')
})

test('[U32] half a moment is no value', async () => {
  const told: (string | undefined)[] = []
  render(<OneMoment start="2026-11-22T13:10:00.000Z" tell={(value) => told.push(value)} />)
  expect(screen.getByLabelText(/^kl\./)).toHaveValue('14.10')
  await userEvent.clear(screen.getByLabelText(/^kl\./))
  await userEvent.tab()
  expect(told.at(-1)).toBeUndefined()
  expect(screen.getByLabelText('Dato')).toHaveValue('22.11.2026')
})

test('[U32] an hour alone is a time once the field is left', async () => {
  const told: (string | undefined)[] = []
  render(<OneMoment tell={(value) => told.push(value)} />)
  await userEvent.type(screen.getByLabelText('Dato'), '22.11.2026')
  await userEvent.type(screen.getByLabelText(/^kl\./), '9')
  expect(told).toEqual([])
  await userEvent.tab()
  expect(told).toEqual(['2026-11-22T08:00:00.000Z'])
})

test('[U32] a time that is none is said', async () => {
  render(<OneMoment tell={() => undefined} />)
  await userEvent.type(screen.getByLabelText(/^kl\./), '25.00')
  await userEvent.tab()
  screen.getByText('Skriv klokkeslættet som 14.10.')
})

test.each([
  ['2026-11-22T10:00:00.000Z', '2026-11-22T10:12:00.000Z', '12 min'],
  ['2026-11-22T10:00:00.000Z', '2026-11-22T13:12:00.000Z', '3 t 12 min'],
  ['2026-11-22T10:00:00.000Z', '2026-11-22T13:00:00.000Z', '3 t'],
  ['2026-11-22T10:00:00.000Z', '2026-11-24T05:00:00.000Z', '1 dag 19 t'],
  ['2026-11-22T10:00:00.000Z', '2026-11-26T11:00:00.000Z', '4 dage'],
])('[U11] from %s to %s is %s', (from, to, text) => {
  expect(durationText(from, to)).toBe(text)
})

test('[U11] time that is left and time that has passed are said differently', () => {
  expect(remainingText('2026-11-22T12:00:00.000Z', '2026-11-22T10:00:00.000Z')).toBe('2 t tilbage')
  expect(remainingText('2026-11-22T10:00:00.000Z', '2026-11-22T12:00:00.000Z')).toBe('overskredet med 2 t')
})

test('[U11] what is near is said as a day', () => {
  const now = '2026-11-22T13:00:00.000Z'
  expect(nearMomentText('2026-11-22T14:00:00.000Z', now)).toBe('i dag kl. 15.00')
  expect(nearMomentText('2026-11-23T07:00:00.000Z', now)).toBe('i morgen kl. 08.00')
  expect(nearMomentText('2026-12-04T07:00:00.000Z', now)).toBe('04.12.2026 kl. 08.00')
  expect(weekdayOf('2026-11-22')).toBe('søndag')
})
