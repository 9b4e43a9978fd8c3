/**
 * The people of a source as records. What a list says outside a person's own cells (birth under "Nữ", the unit in a heading, the course in
 * the title, "Danh sách dự bị") is written into the line, for the merged list has one header and no headings.
 */
import type { Nominee } from "../plan/nominee.ts";
import type { Plan } from "../plan/plan.ts";
import { type DaySpan, isExact, serialOf } from "../sheet/day.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { isBlank } from "../sheet/table.ts";
import { hasField, TableReader } from "./read-records.ts";
import type { MergeRecord, MergeSource } from "./record.ts";

export interface PersonRecord {
  readonly nominee: Nominee;
  readonly record: MergeRecord;
}

/** `courseCodes`: what a course is called in the merged plan, where another file uses its code for another course. */
export function peopleOf(
  plan: Plan,
  source: number,
  from: MergeSource,
  courseCodes: ReadonlyMap<string, string>,
): PersonRecord[] {
  const readers = new Map(plan.tables.map((table) => [table, new TableReader(table, source, from)]));
  return plan.nominees.flatMap((nominee) => {
    const reader = readers.get(nominee.table);
    if (!reader) return [];
    return [{ nominee, record: reader.record(nominee.line, nominee.name, resolved(nominee, reader, courseCodes)) }];
  });
}

const GENDERS = { male: "Nam", female: "Nữ" } as const;

function resolved(nominee: Nominee, reader: TableReader, courseCodes: ReadonlyMap<string, string>): Map<string, CellValue> {
  const { table, line, attendance } = nominee;
  const changed = new Map<string, CellValue>();
  if (hasField(table, "givenName")) {
    changed.set(
      "name",
      `${reader.text(line.row, "familyName") || reader.text(line.row, "name")} ${reader.text(line.row, "givenName")}`.trim(),
    );
    changed.set("familyName", null).set("givenName", null);
  }
  for (const field of ["birthMale", "birthFemale", "birthDay", "birthMonth", "birthYear"])
    if (hasField(table, field)) changed.set(field, null).set("birth", bornAt(nominee, reader));
  if (nominee.gender) changed.set("gender", GENDERS[nominee.gender]).set("femaleMark", null).set("maleMark", null);
  if (!hasField(table, "unit") && nominee.unit && !hasField(table, "province")) changed.set("unit", nominee.unit);
  if (hasField(table, "rating") && nominee.rating) changed.set("rating", nominee.rating);
  if (nominee.plannedTerm && !hasField(table, "plannedTerm")) changed.set("plannedTerm", nominee.plannedTerm);
  const code = attendance.course && courseCodes.get(attendance.course.key);
  const label = code ?? (isBlank(reader.text(line.row, "course")) ? attendance.label : null);
  if (label) changed.set("course", label);
  if (attendance.from === "heading" || attendance.from === "title" || hasField(table, "period")) {
    changed.set("period", null);
    setDay(changed, "start", attendance.start, nominee, reader);
    setDay(changed, "end", attendance.end, nominee, reader);
  }
  const note = standingNote(nominee, reader);
  if (note) changed.set("notes", note);
  return changed;
}

/** Under "Nam", under "Nữ", or in three cells: the one value that they make. */
function bornAt({ birth, birthColumn, table, line }: Nominee, reader: TableReader): CellValue {
  if (birth.kind === "day" && isExact(birth.span)) return serialOf(birth.span.first, false);
  if (hasField(table, "birthYear"))
    return ["birthDay", "birthMonth", "birthYear"]
      .map((field) => reader.text(line.row, field))
      .filter(Boolean)
      .join("/");
  return table.sheet.rows[line.row]?.[birthColumn] ?? null;
}

/** A day that is known is written as one; "khoảng tháng 9" stays as it was typed. */
function setDay(
  changed: Map<string, CellValue>,
  field: "start" | "end",
  span: DaySpan | null,
  { attendance, line }: Nominee,
  reader: TableReader,
): void {
  if (span && isExact(span) && !attendance.vague) changed.set(field, serialOf(span.first, false));
  else if (attendance.from === "line" && field === "start")
    changed.set("start", reader.text(line.row, "period") || reader.text(line.row, "start"));
}

/** A reserve by a heading and a struck line are told in the line's own notes. */
function standingNote({ standing, standingReason, standingWords, line }: Nominee, reader: TableReader): string | null {
  if (standing === "counted" || standingReason === null) return null;
  const own = reader.text(line.row, "notes");
  const said = [own, reader.text(line.row, "role"), reader.text(line.row, "name")].some(
    (text) => standingWords !== null && text.includes(standingWords),
  );
  if (said) return null;
  const word = { struck: "Rút", withdrawn: "Rút", reserve: "Dự bị", replaced: "", delegation: standingWords ?? "" }[
    standingReason
  ];
  return [word, own].filter(Boolean).join("; ");
}
