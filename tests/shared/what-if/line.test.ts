/** A person of a plan with facts changed: nothing changed is the line's own decision; courses of the plan are offered. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { changedConditions } from "../../../shared/what-if/what-if.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";

function checked(name: string) {
  const read = readWorkbook(new Uint8Array(readFileSync(join(import.meta.dirname, "../../fixtures/samples", name))));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return checkWorkbook(read.workbook);
}

describe.each(["qd1641-flat.xlsx", "qd1641-clean.xlsx", "qd1641-birth-by-gender.xlsx"])("%s", (name) => {
  const check = checked(name);

  test("nothing changed is what the line says, for everybody", () => {
    const other = check.report.people.filter(({ sheet, row, decision, group, name: who }) => {
      const line = check.whatIf(sheet, row);
      const answer = line?.ask({});
      return who !== "" && line && (answer?.decision !== decision || answer.group !== group);
    });
    expect(other).toEqual([]);
  });

  test("the plan's other courses are offered, and nobody is asked about where nobody stands", () => {
    const [person] = check.report.people;
    const line = check.whatIf(person?.sheet ?? "", person?.row ?? 0);
    expect(line?.courses).toHaveLength(3);
    expect(line?.courses.every(({ start, end }) => start <= end)).toBe(true);
    expect(check.whatIf(person?.sheet ?? "", 1)).toBeNull();
    expect(check.whatIf("no such sheet", 12)).toBeNull();
  });
});

test("another post makes somebody eligible, and the changed condition says so; the check stays as it was", () => {
  const check = checked("qd1641-flat.xlsx");
  const before = JSON.stringify(check.report.people);
  const person = check.report.people.find(({ sheet, row, decision }) => {
    const line = check.whatIf(sheet, row);
    return decision === "ineligible" && line?.ask({ position: "Phó Chủ tịch UBND tỉnh" }).decision === "eligible";
  });
  const line = check.whatIf(person?.sheet ?? "", person?.row ?? 0);
  if (!line) throw new Error("Somebody in the sample is one post away from being eligible");
  const changed = changedConditions(line.ask({}), line.ask({ position: "Phó Chủ tịch UBND tỉnh" }));
  expect(changed.map(({ id }) => id)).toContain("listed-post");
  expect(JSON.stringify(check.report.people)).toBe(before);
});
