/** What a checked plan is and how it stands: programme and why, year, unit, its main figures, and how many are eligible. */
import { CARDS } from "../../shared/programmes/cards.ts";
import type { Programme } from "../../shared/programmes/programme.ts";
import type { PersonDecision, Report, Totals } from "../../shared/report.ts";
import type { PlanView } from "./messages.ts";

type Summary = Omit<PlanView, "settings" | "tables" | "findings" | "sheets" | "columns" | "columnsKept" | "sealed">;

/** `counted`: people who count and may go, where they are known. */
export function planSummary(
  name: string,
  report: Report,
  programme: Programme | null,
  counted: PlanView["people"] = countedIn(report),
): Summary {
  const { totals, pack, asOf, figures } = report;
  return {
    name,
    programmeId: programme?.id ?? null,
    programme: programme?.short ?? null,
    because: report.programme?.because ?? null,
    alternatives: report.programme?.alternatives ?? [],
    known: CARDS.map(({ id, short }) => ({ id, short })),
    sends: programme?.sends ?? false,
    period: textIn(totals, "period"),
    unit: textIn(totals, "unit") ?? onlyName(totals.by_province),
    pack,
    asOf,
    figures,
    people: counted,
    options: programme?.options ?? [],
  };
}

function countedIn({ people }: Report): PlanView["people"] {
  let [counted, eligible] = [0, 0];
  for (const person of people) {
    if (person.counted) counted++;
    if (mayGo(person)) eligible++;
  }
  return { counted, eligible };
}

export const mayGo = ({ counted, decision }: Pick<PersonDecision, "counted" | "decision">): boolean =>
  counted && decision === "eligible";

function textIn(totals: Totals, name: string): string | null {
  const value = totals[name];
  return typeof value === "string" && value !== "" ? value : null;
}

/** The unit, where the totals by unit know one alone. */
function onlyName(tally: unknown): string | null {
  const names = typeof tally === "object" && tally !== null ? Object.keys(tally) : [];
  return names.length === 1 && names[0] !== "none" ? (names[0] ?? null) : null;
}
