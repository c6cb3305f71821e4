import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { CheckboxGroup } from '../../client/src/design/CheckboxGroup.js'
import { SaveStatus, type Saving } from '../../client/src/design/SaveStatus.js'
import { SegmentedControl } from '../../client/src/design/SegmentedControl.js'

type Answer = 'ja' | 'nej' | 'uoplyst'
const answers = [
  { value: 'ja', label: 'Ja', letter: 'j' },
  { value: 'nej', label: 'Nej', letter: 'n' },
  { value: 'uoplyst', label: 'Uoplyst', letter: 'u' },
] as const

function OneAnswer({
  tell,
  clearable,
}: {
  readonly tell: (value: Answer | undefined) => void
  readonly clearable?: boolean
}) {
  const [value, setValue] = useState<Answer>()
  return (
    <SegmentedControl<Answer>
      name="svar"
      label="Er der truet?"
      options={answers}
      value={value}
      {...(clearable === undefined ? {} : { clearable })}
      onChange={(next) => {
        setValue(next)
        tell(next)
      }}
    />
  )
}

const shown = (clearable?: boolean) => {
  const told: (Answer | undefined)[] = []
  render(<OneAnswer tell={(value) => told.push(value)} {...(clearable === undefined ? {} : { clearable })} />)
  return told
}
const radio = (name: string) => screen.getByRole('radio', { name })

test('[U33] the arrow keys move between answers without choosing one', async () => {
  const told = shown()
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(radio('Uoplyst')).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(radio('Ja')).toHaveFocus()
  expect(told).toEqual([])
})

test('[U33] space chooses the answer that has focus, and a letter any of them', async () => {
  const told = shown()
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight} ')
  await userEvent.keyboard('u')
  expect(told).toEqual(['nej', 'uoplyst'])
  expect(radio('Uoplyst')).toHaveFocus()
  expect(radio('Uoplyst')).toBeChecked()
  expect(radio('Nej')).not.toBeChecked()
})

test('[U33] the same letter again takes nothing away', async () => {
  const told = shown(true)
  await userEvent.tab()
  await userEvent.keyboard('jj')
  expect(told).toEqual(['ja'])
})

test('[U33] an answer is taken away by pressing it again or by Delete, where that is allowed', async () => {
  const told = shown(true)
  await userEvent.click(radio('Ja'))
  await userEvent.click(radio('Ja'))
  await userEvent.keyboard('n{Delete}')
  expect(told).toEqual(['ja', undefined, 'nej', undefined])
})

test('[U33] where it is not allowed, it stays', async () => {
  const told = shown()
  await userEvent.click(radio('Ja'))
  await userEvent.click(radio('Ja'))
  await userEvent.keyboard('{Delete}')
  expect(told).toEqual(['ja'])
})

test('[U33] a letter together with Ctrl belongs to the browser', async () => {
  const told = shown()
  await userEvent.tab()
  await userEvent.keyboard('{Control>}j{/Control}')
  expect(told).toEqual([])
})

test('[U33] one stop of the keyboard, at the chosen answer', async () => {
  shown()
  await userEvent.click(radio('Nej'))
  expect(screen.getAllByRole('radio').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1])
})

function Several({ tell }: { readonly tell: (value: readonly string[]) => void }) {
  const [value, setValue] = useState<readonly string[]>([])
  return (
    <CheckboxGroup
      name="hvem"
      label="Hvem?"
      options={[
        { value: 'mor', label: 'Mor' },
        { value: 'far', label: 'Far' },
        { value: 'uoplyst', label: 'Uoplyst', exclusive: true },
      ]}
      value={value}
      onChange={(next) => {
        setValue(next)
        tell(next)
      }}
    />
  )
}

test('[U34] »Uoplyst« clears what it excludes, and is cleared by it', async () => {
  const told: (readonly string[])[] = []
  render(<Several tell={(value) => told.push(value)} />)
  await userEvent.click(screen.getByLabelText('Far'))
  await userEvent.click(screen.getByLabelText('Mor'))
  await userEvent.click(screen.getByLabelText('Uoplyst'))
  await userEvent.click(screen.getByLabelText('Mor'))
  expect(told).toEqual([['far'], ['mor', 'far'], ['uoplyst'], ['mor']])
})

test.each<[Saving, string]>([
  [{ is: 'saving' }, 'Gemmer …'],
  [{ is: 'saved', at: '2026-11-22T13:12:00.000Z' }, 'Gemt kl. 14.12'],
  [{ is: 'retrying' }, 'Ikke gemt – prøver igen'],
])('[U35] how saving stands is said in words', (saving, text) => {
  const { container } = render(<SaveStatus saving={saving} />)
  expect(container).toHaveTextContent(text)
})

test('[U35] only the end of a save and trouble are read aloud', () => {
  const { rerender } = render(<SaveStatus saving={{ is: 'saving' }} />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  rerender(<SaveStatus saving={{ is: 'retrying' }} />)
  expect(screen.getByRole('status')).toHaveTextContent('Ikke gemt – prøver igen')
})
