/** A labelled choice among a few. */
import { useId } from "preact/hooks";

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

export function Select<Value extends string>({ label, value, choices, disabled = false, onChange }: Props<Value>) {
  const id = useId();
  const choose = (chosen: string): void => {
    const found = choices.find(([one]) => one === chosen);
    if (found) onChange(found[0]);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} disabled={disabled} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {choices.map(([one, title]) => (
          <option key={one} value={one}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
