/** The parameters in force for a person of a programme that is for cán bộ, công chức and viên chức alike. */
import { GENERAL_LAW, PERSONNEL } from "../law/personnel.ts";
import type { Day } from "../sheet/day.ts";
import { type LawBook, lawBookOf, type Parameters } from "./law-book.ts";

/** Each kind of personnel has a general law of its own since 2025. */
export function lawBookByPersonnel(parameters: Parameters, firstDay: Day, asOf: Day | null): LawBook {
  const anybody = lawBookOf(parameters, firstDay, asOf);
  const books = new Map(
    PERSONNEL.map((kind) => [kind, lawBookOf({ ...parameters, generalLaw: GENERAL_LAW[kind] }, firstDay, asOf)]),
  );
  return (courseStart, personnel = null) => ((personnel && books.get(personnel)) || anybody)(courseStart);
}
