/** A programme's own settings as a caller names them: an unknown name or value is an error of its field. */
import { OPTIONS_PER_CALL } from "../shared/api/limits.ts";
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

/** Looked at before the schema, which would name every one of a million. */
export function hasEndlessOptions(raw: unknown, errors: FieldErrors): boolean {
  if (typeof raw !== "object" || raw === null || !("options" in raw)) return false;
  const { options } = raw;
  if (typeof options !== "object" || options === null || Object.keys(options).length <= OPTIONS_PER_CALL) return false;
  errors.add("options", "too-many", { max: OPTIONS_PER_CALL });
  return true;
}
