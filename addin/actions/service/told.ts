/**
 * What the other side says of lines, as findings on the cells of the open workbook. A line is known by its name when it was sent; where it
 * has moved since, who stands on it tells where it is now, as long as this browser remembers what it sent.
 */
import type { PlanStatus } from "../../../shared/api/plan-status.ts";
import type { RefusedFinding } from "../../../shared/api/problem-schema.ts";
import { placeOfRef } from "../../../shared/sending/refs.ts";
import type { Locale } from "../../../shared/text/locale.ts";
import { instantText } from "../../text/service/instant.ts";
import { serviceTextFor } from "../../text/service/text.ts";
import type { FindingView, OutgoingView, PlanView } from "../../worker/messages.ts";
import type { LineKeys } from "./parcel.ts";

/** Far from the indexes of the check's own findings. */
const FIRST_INDEX = 1_000_000;

export interface Here {
  readonly plan: PlanView;
  readonly outgoing: Pick<OutgoingView, "lines">;
  /** Who stood on the lines of a version when it was sent from this browser; null when it was sent from elsewhere. */
  readonly sent: LineKeys | null;
  readonly locale: Locale;
}

interface Spot {
  readonly sheet: string;
  readonly row: number | null;
  readonly person: string | null;
}

/** The remarks of the newest version, once it was returned. */
export function remarksOf({ state, version, remarks }: Pick<PlanStatus, "state" | "version" | "remarks">): PlanStatus["remarks"] {
  return state === "returned" ? remarks.filter((remark) => remark.version === version) : [];
}

export function remarkFindings(remarks: PlanStatus["remarks"], here: Here): FindingView[] {
  const words = serviceTextFor(here.locale).remark;
  return remarks.map(({ ref, text, at }, index) => {
    const spot = spotOf(ref, here);
    const lost = ref !== null && spot.row === null ? ` ${words.lineGone(ref)}` : "";
    return {
      ...blank(spot, here.plan, "name", index),
      code: "service/remark",
      severity: "confirm",
      title: words.title,
      message: text + lost,
      todo: words.todo(instantText(at, here.locale)),
    };
  });
}

/** A refusal's findings, without those that the check shows by itself. */
export function refusedFindings(findings: readonly RefusedFinding[], here: Here): FindingView[] {
  const shown = new Set(here.plan.findings.map(({ code, sheet, row }) => `${code} ${sheet} ${row}`));
  return findings.flatMap(({ ref, field, code, severity, title, message, todo, law }, index) => {
    const place = blank(spotOf(ref, here), here.plan, FIELDS[field ?? ""] ?? "name", index);
    if (shown.has(`${code} ${place.sheet} ${place.row}`)) return [];
    return [{ ...place, code, severity, title, message, todo, law }];
  });
}

/** Columns in which a sheet has what is sent, where they are called otherwise. */
const FIELDS: Readonly<Record<string, string>> = {
  birthDate: "birth",
  gender: "gender",
  post: "position",
  leads: "position",
  plannedPost: "plannedPosition",
  plannedTerm: "plannedTerm",
  rating: "rating",
  discipline: "discipline",
  course: "course",
  repeat: "previous",
  cost: "cost",
  source: "source",
  province: "province",
  personId: "personId",
};

function spotOf(ref: string | null, { plan, outgoing: { lines }, sent }: Here): Spot {
  const whole: Spot = { sheet: plan.tables[0]?.sheet ?? plan.sheets[0]?.name ?? "", row: null, person: null };
  if (ref === null) return whole;
  const key = sent?.[ref];
  const same = key ? lines.filter((line) => line.key === key) : [];
  const [moved] = same;
  if (moved && same.length === 1) return moved;
  // The person was known and stands in no line now.
  if (key && same.length === 0) return whole;
  const named = lines.find((line) => line.ref === ref);
  if (named) return named;
  const place = placeOfRef(/^\d+$/.test(ref) ? `${whole.sheet}!${ref}` : ref);
  const exists = plan.sheets.find(({ name, rowCount }) => name === place?.sheet && place.row <= rowCount);
  return place && exists ? { ...place, person: null } : whole;
}

type Blank = Omit<FindingView, "code" | "severity" | "title" | "message" | "todo">;

function blank({ sheet, row, person }: Spot, plan: PlanView, field: string, index: number): Blank {
  return {
    index: FIRST_INDEX + index,
    sheet,
    row,
    cell: row === null ? null : cellOf(plan, sheet, row, field),
    person,
    law: [],
    values: {},
    fix: null,
    related: [],
  };
}

/** The cell of a field on a line; of the name where the sheet has no such column. */
function cellOf({ tables }: PlanView, sheet: string, row: number, field: string): string | null {
  const columns = tables.find((table) => table.sheet === sheet && row >= table.first && row <= table.last)?.columns ?? [];
  const of = (name: string): string | undefined => columns.find((column) => column.field === name)?.column;
  const column = of(field) ?? of("name") ?? of("givenName");
  return column === undefined ? null : `${column}${row}`;
}
