/** Fields that may fill several columns, told apart by the years in their headers: ratings of two years, planned posts of two terms. */
import { type DaySpan, partsOf } from "../sheet/day.ts";
import type { ReadTable } from "../sheet/table.ts";
import type { Cells } from "./cells.ts";
import type { NomineeColumns } from "./nominee.ts";

interface RatingCell {
  readonly rating: string;
  readonly ratingColumn: number;
  /** The year the column's header names; null when it names none, or several. */
  readonly ratingYear: number | null;
}

/** Of several rating columns, the one whose header names the year before the course; else one without a year, else the last. */
export function ratingReader(table: ReadTable, cells: Cells): (row: number, start: DaySpan | null) => RatingCell {
  const found = (table.columns.get("rating") ?? []).map(({ column, folded }) => ({ column, year: onlyYearIn(folded) }));
  const last = found.at(-1);
  return (row, start) => {
    if (!last) return { rating: "", ratingColumn: -1, ratingYear: null };
    const wanted = start && partsOf(start.first).year - 1;
    const { column, year } =
      found.find((one) => one.year !== null && one.year === wanted) ?? found.find((one) => one.year === null) ?? last;
    return { rating: cells.text(row, column, true), ratingColumn: column, ratingYear: year };
  };
}

function onlyYearIn(header: string): number | null {
  const years = header.match(/\b20\d\d\b/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

interface Planned {
  readonly plannedPost: string;
  readonly plannedTerm: string;
}

/** A header such as "Quy hoạch 2021-2026" tells the term of the posts below it. */
export function plannedReader(table: ReadTable, cells: Cells, columns: NomineeColumns): (row: number) => Planned {
  const posts = (table.columns.get("plannedPost") ?? []).map(({ column, folded }) => ({ column, term: termIn(folded) }));
  const termColumn = columns.plannedTerm === columns.plannedPost ? -1 : columns.plannedTerm;
  const [only] = posts;
  if (!only) return (row) => ({ plannedPost: "", plannedTerm: cells.text(row, termColumn, true) });
  if (posts.length === 1) {
    return (row) => {
      const plannedPost = cells.text(row, only.column, true);
      const own = cells.text(row, termColumn, true);
      return { plannedPost, plannedTerm: own || (plannedPost && only.term) };
    };
  }
  return (row) => {
    const said = posts
      .map(({ column, term }) => ({ text: cells.text(row, column, true), term }))
      .filter(({ text }) => text !== "");
    return {
      plannedPost: said.map(({ text, term }) => (term && said.length > 1 ? `${text} (${term})` : text)).join("; "),
      plannedTerm: cells.text(row, termColumn, true) || (said.length === 1 ? (said[0]?.term ?? "") : ""),
    };
  };
}

function termIn(header: string): string {
  const match = /\b(20\d\d) (20\d\d)\b/.exec(header);
  return match ? `${match[1]}-${match[2]}` : "";
}
