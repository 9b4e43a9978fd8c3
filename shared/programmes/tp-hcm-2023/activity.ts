/** A group abroad or a class at home, as read from one line. */
import type { CountryList } from "../../lines/country-list.ts";
import { type Line, numberOf } from "../../lines/line.ts";
import type { LineCells, LineContext } from "../../lines/line-cells.ts";
import type { LineReading } from "../../lines/line-plan.ts";
import type { AmountReading } from "../../lines/read-amount.ts";
import { fold } from "../../text/fold.ts";
import { type DaysTyped, isUnclear, readDays } from "./days.ts";
import { type Form, readForm } from "./form.ts";
import { type Place, placeOfLine } from "./place.ts";

export interface Activity extends Line {
  readonly place: Place;
  /** "Kiểm nghiệm thực phẩm"; the subject where no field is named. */
  readonly topic: string;
  readonly country: CountryList;
  readonly form: Form | null;
  readonly formText: string;
  readonly typedDays: DaysTyped | null;
  /** Attendances and not people: counted apart. */
  readonly inTurns: boolean;
  readonly lead: string;
  readonly source: string;
}

export const ACTIVITY: LineReading<Activity> = {
  names: ["topic", "title"],
  counts: ["groups", "classes", "people", "turns"],
  money: ["costPerPerson", "totalCost"],
  read: readActivity,
};

const TURNS = /\bluot\b/;
const UNIT_LINE = /^(?:don vi tinh|dvt)\b.*\bluot\b/;

function readActivity(base: Line, cells: LineCells, { title }: LineContext): Activity {
  const country = cells.countries("country");
  const [topic, subject, formText] = [cells.text("topic"), cells.text("title"), cells.text("form")];
  const words = [topic, subject, formText, cells.text("notes", false)];
  const days = cells.value("days", true);
  const unclear = isUnclear(days);
  const inTurns = saysTurns(base, title?.lines.map(({ text }) => text) ?? []);
  return {
    ...base,
    amounts: { ...(inTurns ? asTurns(base.amounts) : base.amounts), ...(unclear ? { days: unclear } : {}) },
    name: subject || topic,
    place: placeOfLine({ table: base.table, line: base.line, title, country, words }),
    topic: topic || subject,
    country,
    form: readForm(formText),
    formText,
    typedDays: readDays(days),
    inTurns,
    lead: cells.text("lead"),
    source: cells.text("source"),
  };
}

/** "3.200 lượt" in the cell, or "ĐVT: lượt người" above the table. */
function saysTurns({ amounts }: Line, titles: readonly string[]): boolean {
  const { people, turns } = amounts;
  if (people?.kind !== "amount") return turns?.kind === "amount";
  return TURNS.test(people.words) || titles.some((text) => UNIT_LINE.test(fold(text)));
}

function asTurns({ people, ...others }: Line["amounts"]): Readonly<Record<string, AmountReading>> {
  return people?.kind === "amount" ? { ...others, turns: people } : { ...others };
}

/** A line that says nothing of the number of its groups is one. */
export function groupsOf(activity: Activity): number {
  return numberOf(activity, "groups") ?? 1;
}
