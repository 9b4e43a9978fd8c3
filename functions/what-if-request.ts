/** Reads the question of what changes if, by the contract: lists without end are one error, and the days asked about are a stretch. */
import { CHANGES_PER_CALL, PREVIOUS_PER_PERSON, WHAT_IF_YEARS } from "../shared/api/limits.ts";
import { WhatIfRequest } from "../shared/api/what-if.ts";
import type { CheckSettings, DecidingProgramme, PersonInput, Programme } from "../shared/programmes/programme.ts";
import { addMonths, type Day, day, parseDay } from "../shared/sheet/day.ts";
import type { ToldChange } from "../shared/what-if/told.ts";
import type { Read } from "./body.ts";
import { findProgramme, hasEndlessHistory } from "./eligibility-request.ts";
import { checkOptions, hasEndlessOptions } from "./options.ts";
import { FieldErrors, parse } from "./parse.ts";
import { invalid } from "./query.ts";

export interface AskedChange {
  readonly change: ToldChange;
  /** Null: under the law of the question itself. */
  readonly asOf: Day | null;
}

export interface WhatIfQuestion {
  readonly programme: DecidingProgramme;
  readonly settings: CheckSettings;
  readonly person: PersonInput;
  readonly changes: readonly AskedChange[];
  readonly first: Day;
  readonly last: Day;
}

export function readWhatIf(raw: unknown, programmes: readonly DecidingProgramme[]): Read<WhatIfQuestion> {
  const errors = new FieldErrors();
  const asked = isEndless(raw, errors) ? null : parse(WhatIfRequest, raw, errors);
  const programme = asked && findProgramme(asked.programme, programmes, errors);
  if (asked && programme) checkOptions(asked.options ?? {}, programme, errors);
  const window = asked && programme ? windowOf(asked.days, programme, errors) : null;
  if (!asked || !programme || !window || errors.total > 0) return { problem: invalid(errors) };
  return {
    value: {
      programme,
      settings: { asOf: dayOf(asked.asOf), options: asked.options ?? {} },
      // JSON has no undefined, so an optional field is either absent or a text, as these want it.
      person: asked.person as PersonInput,
      changes: asked.changes.map(({ asOf, ...change }) => ({ change: change as ToldChange, asOf: dayOf(asOf) })),
      ...window,
    },
  };
}

const dayOf = (text: string | undefined): Day | null => (text === undefined ? null : parseDay(text));

/** Looked at before the schema, which would name every one of a million. */
function isEndless(raw: unknown, errors: FieldErrors): boolean {
  if (hasEndlessOptions(raw, errors)) return true;
  if (typeof raw !== "object" || raw === null) return false;
  if ("changes" in raw && Array.isArray(raw.changes) && raw.changes.length > CHANGES_PER_CALL) {
    errors.add("changes", "too-many", { max: CHANGES_PER_CALL });
    return true;
  }
  if (!("person" in raw) || !hasEndlessHistory(raw.person)) return false;
  errors.add("person.previous", "too-many", { max: PREVIOUS_PER_PERSON });
  return true;
}

/** Without one, the years for which the programme has plans. */
function windowOf(
  asked: { readonly from: string; readonly to: string } | undefined,
  { periods }: Programme,
  errors: FieldErrors,
): { readonly first: Day; readonly last: Day } | null {
  const years = periods.map((period) => period.slice(0, 4)).sort();
  const first = day(asked?.from ?? `${years[0]}-01-01`);
  const last = day(asked?.to ?? `${years.at(-1)}-12-31`);
  if (last < first) errors.add("days.to", "end-before-start");
  else if (last >= addMonths(first, WHAT_IF_YEARS * 12)) errors.add("days.to", "too-large", { max: `${WHAT_IF_YEARS} × 12` });
  else return { first, last };
  return null;
}
