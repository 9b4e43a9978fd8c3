/** What a checked plan is and how it stands: programme and why, year, unit, its main figures, and how many are eligible. */
import { CARDS } from "../../shared/programmes/cards.ts";
import type { Programme } from "../../shared/programmes/programme.ts";
import type { Report, Totals } from "../../shared/report.ts";
import type { PlanView } from "./messages.ts";

type Summary = Omit<PlanView, "settings" | "tables" | "findings" | "sheets" | "columns" | "columnsKept" | "sealed">;

export function planSummary(name: string, report: Report, programme: Programme | null): Summary {
  const { totals, pack, asOf, people, figures } = report;
  const counted = people.filter((person) => person.counted);
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
    people: { counted: counted.length, eligible: counted.filter(({ decision }) => decision === "eligible").length },
    options: programme?.options ?? [],
  };
}

function textIn(totals: Totals, name: string): string | null {
  const value = totals[name];
  return typeof value === "string" && value !== "" ? value : null;
}

/** The unit, where the totals by unit know one alone. */
function onlyName(tally: unknown): string | null {
  const names = typeof tally === "object" && tally !== null ? Object.keys(tally) : [];
  return names.length === 1 && names[0] !== "none" ? (names[0] ?? null) : null;
}
