/** A programme's own settings as a caller names them: an unknown name or value is an error of its field. */
import type { Programme } from "../shared/programmes/programme.ts";
import { type FieldErrors, fieldName } from "./parse.ts";

export function checkOptions(options: Readonly<Record<string, string>>, programme: Programme, errors: FieldErrors): void {
  for (const [name, value] of Object.entries(options)) {
    const option = programme.options.find((known) => known.name === name);
    const field = fieldName(["options", name]);
    if (!option) errors.add(field, "unknown-option");
    else if (!option.choices.some((choice) => choice.value === value)) {
      errors.add(field, "not-listed", { choices: option.choices.map((choice) => choice.value).join(", ") });
    }
  }
}
