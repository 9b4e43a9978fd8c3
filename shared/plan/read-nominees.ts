/** Reads the people of a list of nominees: one line, one person, every value with its column. */
import { columnOf, type ReadTable, type TableRow } from "../sheet/table.ts";
import { compareKey } from "../text/fold.ts";
import { readMoney } from "../text/read-money.ts";
import { readPersonId } from "../text/read-person-id.ts";
import { type AttendanceContext, attendanceReader } from "./attendance.ts";
import { Cells } from "./cells.ts";
import { costFactor } from "./cost-factor.ts";
import type { Nominee, NomineeColumns } from "./nominee.ts";
import { plannedReader, ratingReader } from "./read-columns-of-years.ts";
import { birthReader, genderReader, nameReader } from "./read-person.ts";
import { unitReader } from "./read-unit.ts";
import { standingReader } from "./standing.ts";

/** What the lines of a table lean on beyond their own cells. */
export interface NomineeContext extends AttendanceContext {
  /** đồng in one unit of the cost column; null where neither header nor title says. */
  readonly moneyFactor: number | null;
}

/** Reads the records of a list from the first to the last; any one of them where no cell copies another. */
export function lineReaderOf(table: ReadTable, context: NomineeContext): (line: TableRow) => Nominee {
  const cells = new Cells(table);
  return nomineeReader(table, cells, columnsOf(table, cells), context);
}

export function readNominees(table: ReadTable, context: NomineeContext): Nominee[] {
  const read = lineReaderOf(table, context);
  const nominees: Nominee[] = [];
  for (const line of table.rows) if (line.kind === "record") nominees.push(read(line));
  return nominees;
}

function columnsOf(table: ReadTable, cells: Cells): NomineeColumns {
  const at = (...fields: string[]): number => fields.map((field) => cells.column(field)).find((column) => column >= 0) ?? -1;
  const period = cells.column("period");
  return {
    name: at("familyName", "name"),
    birth: at("birth", "birthMale", "birthFemale", "birthYear"),
    gender: at("gender", "femaleMark", "maleMark"),
    personId: at("personId"),
    position: at("position"),
    unit: at("unit", "province"),
    plannedPost: at("plannedPost"),
    plannedTerm: at("plannedTerm", "plannedPost"),
    discipline: at("discipline"),
    course: at("course"),
    start: columnOf(table, "start") ? at("start") : period,
    end: columnOf(table, "end") ? at("end") : period,
    previous: at("previous"),
    cost: at("cost"),
    notes: at("notes"),
  };
}

function nomineeReader(
  table: ReadTable,
  cells: Cells,
  columns: NomineeColumns,
  context: NomineeContext,
): (line: TableRow) => Nominee {
  const name = nameReader(cells);
  const born = birthReader(cells, context.date1904);
  const gender = genderReader(cells, columns);
  const unit = unitReader(cells, columns);
  const planned = plannedReader(table, cells, columns);
  const rating = ratingReader(table, cells);
  const attendance = attendanceReader(table, cells, columns, context);
  const standing = standingReader(table, cells, columns);
  const [language, source] = [cells.column("language"), cells.column("source")];
  const [extension, country, personnel] = [cells.column("extension"), cells.column("country"), cells.column("personnel")];
  const factor = costFactor(table, columns.cost, context.moneyFactor);
  return (line) => {
    const { row } = line;
    const person = name(row);
    const birth = born(row);
    const text = (column: number): string => (column < 0 ? "" : cells.text(row, column, true));
    const attends = attendance(line);
    const cost = readMoney(cells.value(row, columns.cost, false), factor);
    const { gender: sex, genderColumn } = gender(row, birth.gender ?? person.gender);
    const { plannedPost, plannedTerm } = planned(row);
    const { rating: rated, ratingColumn, ratingYear } = rating(row, attends.start);
    const { standing: stands, standingWords, standingReason } = standing(line, person.note);
    // Written out: twenty thousand spreads cost more than all the reading.
    return {
      table,
      line,
      columns,
      name: person.name,
      nameKey: compareKey(person.name),
      birth: birth.reading,
      birthColumn: birth.column,
      gender: sex,
      genderColumn,
      personId: readPersonId(cells.raw(row, columns.personId)),
      position: text(columns.position),
      personnel: text(personnel),
      unit: unit(line),
      plannedPost,
      plannedTerm,
      rating: rated,
      ratingColumn,
      ratingYear,
      discipline: columns.discipline < 0 ? null : text(columns.discipline),
      previous: columns.previous < 0 ? null : text(columns.previous),
      language: text(language),
      source: text(source),
      extension: text(extension),
      country: text(country),
      cost: cost.kind === "money" ? cost.dong : null,
      notes: text(columns.notes),
      standing: stands,
      standingWords,
      standingReason,
      attendance: attends,
    };
  };
}
