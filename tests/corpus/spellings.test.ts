/** Every spelling of every header, alone in an otherwise usual list, also in capitals, is the field that it names. */
import { describe, expect, it } from "vitest";
import { COURSE_TABLE } from "../../shared/plan/course-fields.ts";
import { NOMINEE_TABLE } from "../../shared/plan/nominee-fields.ts";
import { findTables } from "../../shared/sheet/find-tables.ts";
import { basicLayout, COLUMNS, replaceColumns } from "./layout.ts";
import { provincialPlan } from "./people.ts";
import { Random } from "./random.ts";
import { render } from "./render.ts";
import { SPELLINGS } from "./spellings.ts";

const ALSO: Readonly<Record<string, readonly string[]>> = { unit: ["unit", "province"], period: ["period", "start"] };

function fieldUnder(field: string, header: string): string | undefined {
  const plan = provincialPlan(new Random(7));
  const layout = basicLayout(plan.sender, plan.year);
  if (field === "period") {
    replaceColumns(layout, ["end"]);
    replaceColumns(layout, ["start"], COLUMNS.period);
  }
  const column = layout.columns.find(({ fields }) => fields[0] === (field === "period" ? "start" : field));
  if (!column) throw new RangeError(`No column holds ${field}`);
  column.header = [header];
  const at = layout.columns.indexOf(column);
  const list = findTables(render(plan, layout).workbook, [NOMINEE_TABLE, COURSE_TABLE]).find(
    ({ spec }) => spec.kind === "nominees",
  );
  const found = [...(list?.columns.values() ?? [])].flat().find((one) => one.column === at);
  return found && found.certainty !== "guess" ? found.field.name : undefined;
}

describe("a header is known in every spelling", () => {
  it.each(Object.entries(SPELLINGS))("of %s", (field, spellings) => {
    for (const spelling of spellings) {
      const header = spelling.replace("{before}", "2023").replace("{unit}", "(triệu đồng)");
      for (const typed of [header, header.toUpperCase()])
        expect(ALSO[field] ?? [field], typed).toContain(fieldUnder(field, typed));
    }
  });
});
