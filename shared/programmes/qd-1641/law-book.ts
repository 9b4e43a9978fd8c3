/** The parameters of QĐ 1641 in force for a person, with the end of the term that was chosen. */
import type { ParametersInForce } from "../../conditions/evaluate.ts";
import { INSTRUMENTS } from "../../law/instruments.ts";
import { type LawBook, lawBookOf, type Parameters, wholeNumber } from "../../people/law-book.ts";
import { day } from "../../sheet/day.ts";
import type { CheckSettings } from "../programme.ts";
import { PARAMETERS, TERM_ENDS, termEnd } from "./parameters.ts";

export type { LawBook } from "../../people/law-book.ts";

const FIRST_DAY = day(INSTRUMENTS["qd-1641"].effective);

export function lawBook(settings: CheckSettings): LawBook {
  return lawBookOf(chosenParameters(settings), FIRST_DAY, settings.asOf);
}

export function chosenParameters({ options }: Pick<CheckSettings, "options">): Parameters {
  const chosen = options.termEnd === TERM_ENDS.strict ? TERM_ENDS.strict : TERM_ENDS.default;
  return { ...PARAMETERS, termEnd: termEnd(chosen) };
}

/** A whole number in force, or null. */
export function numberInForce(law: ParametersInForce, name: keyof typeof PARAMETERS): number | null {
  return wholeNumber(law, name);
}
