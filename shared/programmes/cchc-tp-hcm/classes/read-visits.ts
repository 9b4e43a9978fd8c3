/** Study visits to other provinces: whether the province's index of administrative reform was better than the city's. */
import { yearIn } from "../../../figures/axes.ts";
import { FigureCells } from "../../../figures/figure-cells.ts";
import type { Place } from "../../../findings/finding.ts";
import type { Plan } from "../../../plan/plan.ts";
import { columnOf, type ReadTable, type TableRow } from "../../../sheet/table.ts";
import { fold } from "../../../text/fold.ts";

export interface Visit {
  readonly place: Place;
  readonly year: number | null;
  readonly province: string;
  /** Null where an index is missing. */
  readonly better: boolean | null;
  readonly ofProvince: number | null;
  readonly ofCity: number | null;
  /** Ranks and not points: the smaller is the better. */
  readonly ranked: boolean;
}

export function readVisits({ tables, titles }: Plan): Visit[] {
  return tables
    .filter(({ spec }) => spec.kind === "visits")
    .flatMap((table) => {
      const cells = new FigureCells(table);
      const ofTitle = yearIn(fold(table.sheet.name)) ?? titles.get(table)?.year ?? null;
      return table.rows.flatMap((line) => (line.kind === "record" ? [visitOf(table, cells, line, ofTitle)] : []));
    });
}

function visitOf(table: ReadTable, cells: FigureCells, { row, groups }: TableRow, ofTitle: number | null): Visit {
  const at = (field: string): number => columnOf(table, field)?.column ?? -1;
  const number = (field: string): number | null => {
    const reading = cells.read(row, at(field));
    return reading.kind === "figure" && reading.quantity.first === reading.quantity.last ? reading.quantity.first : null;
  };
  const text = (field: string): string => cells.text(row, at(field));
  const [points, ofCityPoints] = [number("provinceIndex"), number("cityIndex")];
  const [rank, ofCityRank] = [number("provinceRank"), number("cityRank")];
  const inPoints = points !== null && ofCityPoints !== null;
  const inRanks = !inPoints && rank !== null && ofCityRank !== null;
  const heading = groups.map((group) => yearIn(fold(group.text))).findLast((year) => year !== null) ?? null;
  return {
    place: cells.place(row, at(inRanks ? "provinceRank" : inPoints ? "provinceIndex" : "province")),
    year: yearIn(text("year")) ?? yearIn(text("period")) ?? heading ?? ofTitle,
    province: text("province"),
    better: inPoints ? points > ofCityPoints : inRanks ? rank < ofCityRank : null,
    ofProvince: inRanks ? rank : points,
    ofCity: inRanks ? ofCityRank : ofCityPoints,
    ranked: inRanks,
  };
}
