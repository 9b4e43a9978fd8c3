/** A line of the plan, and the demand of one year for it, as read from their tables. */
import { type AgencyReading, readAgency } from "../../lines/agency.ts";
import type { CountryList } from "../../lines/country-list.ts";
import { type Line, numberOf } from "../../lines/line.ts";
import type { LineCells, LineContext } from "../../lines/line-cells.ts";
import type { LineReading } from "../../lines/line-plan.ts";
import { amountOf } from "../../lines/read-amount.ts";
import { readYears, type YearsReading } from "../../lines/read-years.ts";
import { type Published, publishedLine } from "./published.ts";

export interface PlanLine extends Line {
  readonly kind: "line" | "demand";
  readonly lead: AgencyReading;
  readonly country: CountryList;
  /** Each cell that names years, by its field. */
  readonly yearCells: readonly (readonly [field: string, reading: YearsReading])[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** People by year, where columns say so. */
  readonly byYear: readonly (readonly [year: number, people: number])[];
  readonly published: Published | null;
  readonly source: string;
  /** "hơn 18" is a lower bound. */
  readonly people: number | null;
}

const MONEY = ["costPerPerson", "totalCost"];

export const LINE: LineReading<PlanLine> = {
  names: ["title"],
  counts: ["people"],
  money: MONEY,
  read: (base, cells, context) => readLine("line", base, cells, context),
};

export const DEMAND: LineReading<PlanLine> = {
  names: ["title", "lead", "year"],
  counts: ["people"],
  money: MONEY,
  read: (base, cells, context) => readLine("demand", base, cells, context),
};

const YEARS: Readonly<Record<PlanLine["kind"], readonly string[]>> = {
  line: ["fromYear", "toYear", "years", "year"],
  demand: ["year"],
};

function readLine(kind: PlanLine["kind"], base: Line, cells: LineCells, { title, planYear }: LineContext): PlanLine {
  const lead = readAgency(cells.text("lead"));
  const yearCells = YEARS[kind].filter((field) => cells.has(field)).map((field) => [field, cells.years(field)] as const);
  const years = yearCells.flatMap(([, reading]) => (reading.kind === "years" ? [reading.first, reading.last] : []));
  const above =
    kind === "demand" && years.length === 0 ? yearAbove(base, title?.lines.map(({ text }) => text) ?? [], planYear) : null;
  const byYear = peopleByYear(cells);
  const typed = numberOf(base, "people");
  const sum = byYear.reduce((all, [, people]) => all + people, 0);
  return {
    ...base,
    kind,
    lead,
    country: cells.countries("country"),
    yearCells,
    firstYear: years.length > 0 ? Math.min(...years) : (byYear[0]?.[0] ?? above),
    lastYear: years.length > 0 ? Math.max(...years) : (byYear.at(-1)?.[0] ?? above),
    byYear,
    published: publishedLine(base.name, lead.name),
    source: cells.text("source"),
    people: typed ?? (byYear.length > 0 ? sum : null),
  };
}

/** Columns "2022", "2023" … below "Số người". */
function peopleByYear(cells: LineCells): (readonly [number, number])[] {
  return cells.columns("peopleOfYear").flatMap(({ column, folded }) => {
    const year = Number(/20\d\d$/.exec(folded)?.[0]);
    const people = amountOf(cells.countAt(column));
    return Number.isInteger(year) && people !== null ? [[year, people] as const] : [];
  });
}

/** "Năm 2023" as a heading or in the title of a yearly table. */
function yearAbove({ line }: Line, titles: readonly string[], planYear: number | null): number | null {
  const headings = [...line.groups].reverse().map(({ text }) => text);
  for (const text of [...headings, ...[...titles].reverse()]) {
    const reading = /\bnăm\s+20\d\d/iu.test(text)
      ? readYears(/năm\s+(20\d\d)(?!\s*[-–])/iu.exec(text)?.[1] ?? null, false)
      : null;
    if (reading?.kind === "years" && reading.first === reading.last) return reading.first;
  }
  return planYear;
}
