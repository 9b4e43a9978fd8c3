/** Reads the people of a list of nominees: one line, one person, every value with its column. */
import { type DaySpan, partsOf } from "../sheet/day.ts";
import { columnOf, isBlank, type ReadTable, type TableRow } from "../sheet/table.ts";
import { compareKey } from "../text/fold.ts";
import { type DayReading, readDay } from "../text/read-date.ts";
import { type Gender, isMark, readGender } from "../text/read-gender.ts";
import { moneyUnitOf, readMoney } from "../text/read-money.ts";
import { readName } from "../text/read-name.ts";
import { readPersonId } from "../text/read-person-id.ts";
import { type AttendanceContext, attendanceReader } from "./attendance.ts";
import { Cells } from "./cells.ts";
import type { Nominee, NomineeColumns } from "./nominee.ts";
import { standingReader } from "./standing.ts";

/** What the lines of a table lean on beyond their own cells. */
export interface NomineeContext extends AttendanceContext {
  /** đồng in one unit of the cost column; null where neither header nor title says. */
  readonly moneyFactor: number | null;
}

export function readNominees(table: ReadTable, context: NomineeContext): Nominee[] {
  const cells = new Cells(table);
  const columns = columnsOf(table, cells);
  const read = nomineeReader(table, cells, columns, context);
  const nominees: Nominee[] = [];
  for (const line of table.rows) if (line.kind === "record") nominees.push(read(line));
  return nominees;
}

function columnsOf(table: ReadTable, cells: Cells): NomineeColumns {
  const at = (...fields: string[]): number => fields.map((field) => cells.column(field)).find((column) => column >= 0) ?? -1;
  const period = cells.column("period");
  return {
    name: at("familyName", "name"),
    birth: at("birth", "birthMale", "birthFemale"),
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

function nomineeReader(table: ReadTable, cells: Cells, columns: NomineeColumns, context: NomineeContext): (line: TableRow) => Nominee {
  const name = nameReader(cells);
  const born = birthReader(cells, context.date1904);
  const rating = ratingReader(table, cells);
  const attendance = attendanceReader(table, cells, columns, context);
  const standing = standingReader(table, cells, columns);
  const province = cells.column("province");
  const [language, source, extension, country] = [cells.column("language"), cells.column("source"), cells.column("extension"), cells.column("country")];
  const factor = moneyUnitOf(columnOf(table, "cost")?.header ?? "")?.factor ?? context.moneyFactor ?? 1_000_000;
  return (line) => {
    const { row } = line;
    const person = name(row);
    const birth = born(row);
    const text = (column: number): string => (column < 0 ? "" : cells.text(row, column, true));
    const attends = attendance(line);
    const unit = text(columns.unit);
    const region = province >= 0 && province !== columns.unit ? text(province) : "";
    const cost = readMoney(cells.value(row, columns.cost, false), factor);
    return {
      table,
      line,
      columns,
      name: person.name,
      nameKey: compareKey(person.name),
      birth: birth.reading,
      birthColumn: birth.column,
      ...genderOf(cells, row, columns, birth.gender ?? person.gender),
      personId: readPersonId(cells.raw(row, columns.personId)),
      position: text(columns.position),
      unit: region && unit ? `${unit}, ${region}` : unit || region,
      plannedPost: columns.plannedPost < 0 ? "" : cells.text(row, columns.plannedPost, true),
      plannedTerm: columns.plannedTerm < 0 || columns.plannedTerm === columns.plannedPost ? "" : text(columns.plannedTerm),
      ...rating(row, attends.start),
      discipline: columns.discipline < 0 ? null : text(columns.discipline),
      previous: columns.previous < 0 ? null : text(columns.previous),
      language: text(language),
      source: text(source),
      extension: text(extension),
      country: text(country),
      cost: cost.kind === "money" ? cost.dong : null,
      notes: text(columns.notes),
      ...standing(line, person.note),
      attendance: attends,
    };
  };
}

interface PersonName {
  readonly name: string;
  readonly gender: Gender | null;
  readonly note: string | null;
}

/** Họ đệm and tên in two columns become one name; "Ông", "Bà" and remarks are taken off. */
function nameReader(cells: Cells): (row: number) => PersonName {
  const family = cells.column("familyName");
  const given = cells.column("givenName");
  const whole = cells.column("name");
  return (row) => {
    const parts = given >= 0 ? [cells.text(row, family >= 0 ? family : whole, false), cells.text(row, given, false)] : [cells.text(row, whole, false)];
    const { name, title, note } = readName(parts.filter(Boolean).join(" "));
    return { name, gender: title, note };
  };
}

interface Birth {
  readonly reading: DayReading;
  readonly column: number;
  readonly gender: Gender | null;
}

/** A birth date under "Nam" or "Nữ" tells the gender with it. */
function birthReader(cells: Cells, date1904: boolean): (row: number) => Birth {
  const read = (row: number, column: number): DayReading => readDay(cells.raw(row, column), { date1904, shows: cells.shows(row, column), about: "birth" });
  const [male, female, one] = [cells.column("birthMale"), cells.column("birthFemale"), cells.column("birth")];
  return (row) => {
    if (female >= 0 && !isBlank(cells.raw(row, female))) return { reading: read(row, female), column: female, gender: "female" };
    if (male >= 0 && !isBlank(cells.raw(row, male))) return { reading: read(row, male), column: male, gender: "male" };
    const column = one >= 0 ? one : male >= 0 ? male : female;
    return { reading: read(row, column), column, gender: null };
  };
}

/** From its own column, a cross under "Nữ", the birth column or "Ông" and "Bà". A crossed-only "Nữ" column says "Nam" by its silence. */
function genderOf(cells: Cells, row: number, columns: NomineeColumns, hint: Gender | null): { gender: Gender | null; genderColumn: number } {
  const own = cells.column("gender");
  if (own >= 0) {
    const reading = readGender(cells.value(row, own, true));
    if (reading.kind === "gender") return { gender: reading.gender, genderColumn: own };
  }
  const [female, male] = [cells.column("femaleMark"), cells.column("maleMark")];
  if (female >= 0 && isMark(cells.raw(row, female))) return { gender: "female", genderColumn: female };
  if (male >= 0 && isMark(cells.raw(row, male))) return { gender: "male", genderColumn: male };
  if (hint) return { gender: hint, genderColumn: columns.gender >= 0 ? columns.gender : columns.name };
  if (female >= 0 && male < 0 && own < 0 && isBlank(cells.raw(row, female))) return { gender: "male", genderColumn: female };
  return { gender: null, genderColumn: columns.gender };
}

interface RatingCell {
  readonly rating: string;
  readonly ratingColumn: number;
  readonly ratingYear: number | null;
}

/** Of several rating columns, the one whose header names the year before the course; else the last. */
function ratingReader(table: ReadTable, cells: Cells): (row: number, start: DaySpan | null) => RatingCell {
  const found = (table.columns.get("rating") ?? []).map(({ column, folded }) => ({ column, year: Number(/\b(20\d\d)\b/.exec(folded)?.[1] ?? 0) || null }));
  const last = found.at(-1);
  return (row, start) => {
    if (!last) return { rating: "", ratingColumn: -1, ratingYear: null };
    const wanted = start && partsOf(start.first).year - 1;
    const { column, year } = found.find((one) => one.year !== null && one.year === wanted) ?? found.find((one) => one.year === null) ?? last;
    return { rating: cells.text(row, column, true), ratingColumn: column, ratingYear: year };
  };
}
