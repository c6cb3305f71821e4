import { FieldSet, hintId, type FieldProps } from './Field.js'
import type { Choice } from './Select.js'

type RadioGroupProps<Value extends string> = FieldProps<Value | undefined> & {
  readonly options: readonly Choice<Value>[]
}

export function RadioGroup<Value extends string>({ options, ...field }: RadioGroupProps<Value>) {
  return (
    <FieldSet {...field}>
      {options.map((option) => {
        const id = `${field.name}-${option.value}`
        return (
          <div key={option.value} className="form-group-radio">
            <input
              type="radio"
              className="form-radio"
              autoComplete="off"
              id={id}
              name={field.name}
              value={option.value}
              checked={field.value === option.value}
              disabled={field.disabled === true || option.disabled === true}
              aria-describedby={option.hint === undefined ? undefined : hintId(id)}
              onChange={() => {
                field.onChange(option.value)
              }}
              onBlur={field.onLeave}
            />
            <label htmlFor={id}>{option.label}</label>
            {option.hint === undefined ? null : (
              <span className="form-hint" id={hintId(id)}>
                {option.hint}
              </span>
            )}
          </div>
        )
      })}
    </FieldSet>
  )
}
