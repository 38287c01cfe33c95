import { Field } from './Field';

export interface ChoiceFieldProps<T extends string> {
  /** For tests. */
  name: string;
  label: string;
  hint: string;
  /** What can be said, with its words. */
  choices: readonly (readonly [value: T, words: string])[];
  /** null: nothing was said. */
  value: T | null;
  onChoice: (value: T | null) => void;
}

/** One of a few things to say, or nothing. */
export function ChoiceField<T extends string>({ name, label, hint, choices, value, onChoice }: ChoiceFieldProps<T>) {
  return (
    <Field
      label={label}
      hint={hint}
      control={(props) => (
        <select
          {...props}
          data-testid={name}
          value={value ?? ''}
          onChange={({ currentTarget }) =>
            onChoice(choices.find(([each]) => each === currentTarget.value)?.[0] ?? null)
          }
        >
          <option value="">–</option>
          {choices.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    />
  );
}
