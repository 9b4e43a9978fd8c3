/**
 * Checks again what an edit touches. `again` gives the check of the workbook as it is now, equal to the one that would be made from the
 * first cell on, or says why that has to be done.
 */
import { type Asked, chosenCheck } from "../check-chosen.ts";
import type { PeopleResult, PeopleWork } from "../people/check.ts";
import type { Person } from "../people/person.ts";
import type { ProgrammeCard } from "../programmes/card.ts";
import type { ChosenCheck, PersonDecision } from "../report.ts";
import type { ReadTable } from "../sheet/table.ts";
import { firstLook, isEarly } from "./early-lines.ts";
import { PeopleRecheck } from "./people.ts";
import { LineIndex, type TouchedLine, type Whole } from "./reach.ts";
import { canBeTakenUp } from "./state.ts";
import type { Changed } from "./sums.ts";

export type Rechecked = CheckedAgain | { readonly whole: Whole };

export interface CheckedAgain {
  readonly check: ChosenCheck;
  /** Who was decided on again, before and after; everybody else stands as before. */
  readonly people: readonly { readonly was: PersonDecision; readonly is: PersonDecision }[];
}

export interface Recheck {
  /** `changed`: all cells that hold something else since the last time; they are put already. */
  again(changed: readonly Changed[]): Rechecked;
}

/** Sheets with tables; of more, those are small. */
const MOST_SHEETS = 20;

/** Null where every edit has to be checked as a whole: plans of lines, which are small, and what several kinds of rules look at together. */
export function recheckOf(asked: Asked, check: ChosenCheck, cards: readonly ProgrammeCard[]): Recheck | null {
  const { choice, loaded } = asked;
  if (choice.instead || loaded.norms) return null;
  return (
    check.again?.(<P extends Person>(work: PeopleWork<P>, result: PeopleResult<P>) =>
      ofPeople(asked, check, cards, work, result),
    ) ?? null
  );
}

function ofPeople<P extends Person>(
  asked: Asked,
  first: ChosenCheck,
  cards: readonly ProgrammeCard[],
  work: PeopleWork<P>,
  result: PeopleResult<P>,
): Recheck | null {
  const { plan } = result.opened;
  if (!canBeTakenUp(result.findings) || plan.copies.length > 0) return null;
  const index = new LineIndex(plan, [...new Set(cards.flatMap(({ tables }) => tables))]);
  const people = attempt(() => new PeopleRecheck(work, result, index));
  if (!people) return null;
  const looks = new Looks(asked, cards);
  let check = first;
  return {
    again(changed) {
      const reach = index.reachOf(changed);
      if ("whole" in reach) return reach;
      if (looks.differ(reach.lines)) return { whole: "header" };
      const next = attempt(() => people.again(reach.lines)) ?? "rule-failed";
      if (typeof next === "string") return { whole: next };
      const counts = next.people.some(({ was, is }) => was.counted !== is.counted);
      check = chosenCheck(asked, work.told(next.result), [], counts ? null : check.report.tables);
      return { check, people: next.people };
    },
  };
}

/** A rule that throws is told of by the check of the whole. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** The first rows of the sheets as they were when their tables were found. */
class Looks {
  readonly #asked: Asked;
  readonly #cards: readonly ProgrammeCard[];
  readonly #known = new Map<ReadTable["sheet"], string>();

  constructor(asked: Asked, cards: readonly ProgrammeCard[]) {
    this.#asked = asked;
    this.#cards = cards;
    const sheets = new Set(asked.choice.tables.map(({ sheet }) => sheet));
    if (sheets.size <= MOST_SHEETS) for (const sheet of sheets) this.#known.set(sheet, this.#look(sheet));
  }

  differ(lines: readonly TouchedLine[]): boolean {
    const early = lines.filter(({ table, line }) => isEarly(table, line.row));
    return [...new Set(early.map(({ table }) => table.sheet))].some((sheet) => this.#known.get(sheet) !== this.#look(sheet));
  }

  #look(sheet: ReadTable["sheet"]): string {
    const { workbook, choice, loaded } = this.#asked;
    const last = Math.max(...choice.tables.filter((table) => table.sheet === sheet).map(({ headerLast }) => headerLast));
    return firstLook(workbook, sheet, last, { card: choice.card, cards: this.#cards, byHand: loaded.columns ?? null });
  }
}
