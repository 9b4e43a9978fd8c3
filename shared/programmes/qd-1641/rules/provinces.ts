/**
 * The scheme is for the provinces and centrally-run cities: 63 until 30/06/2025, 34 since. Only a column made for their names is looked
 * at, because units are written in too many ways to tell that none is meant.
 */
import { defineFinding, type Finding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { provincesIn, schemeOn } from "../../../law/provinces.ts";
import { placeAt } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { unicodeText } from "../../../sheet/sheet-text.ts";
import { valueAt } from "../../../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../../../sheet/table.ts";
import { SCOPE } from "../parameters.ts";
import { SCHEME_BEGINS, type Subject } from "../subject.ts";

export const ProvinceUnknown = defineFinding<{ typed: string; provinces: string }>({
  code: "qd-1641/province-unknown",
  severity: "info",
  scope: "row",
  title: { vi: "Tên tỉnh, thành phố ngoài danh mục", en: "Province not on the list" },
  message: {
    vi: ({ typed, provinces }) => `“${typed}” không có trong danh mục ${provinces} tỉnh, thành phố tại ngày khai giảng`,
    en: ({ typed, provinces }) => `“${typed}” is none of the ${provinces} provinces on the first day of the course`,
  },
  todo: { vi: "Kiểm tra lại tên tỉnh, thành phố.", en: "Check the name of the province." },
});

export const provinces: Rule<Subject> = {
  name: "qd-1641/provinces",
  finds: [ProvinceUnknown],
  covers: ["S002-02", "S004-08"],
  *check({ assessed, plan }) {
    for (const table of plan.tables) {
      const column = columnOf(table, "province")?.column ?? -1;
      if (column >= 0) yield* unknownIn(table, column, assessed);
    }
  },
};

/** A wording that names no province is said once, on its first line; a column that mostly names none is about something else. */
function unknownIn(table: ReadTable, column: number, assessed: Subject["assessed"]): Finding[] {
  const unknown = new Map<string, Finding>();
  let named = 0;
  for (const { nominee } of assessed) {
    const { row } = nominee.line;
    const isText = nominee.table === table && typeof valueAt(table.sheet, row, column) === "string";
    const typed = isText ? unicodeText(table.sheet, row, column) : "";
    const on = nominee.attendance.start?.first ?? SCHEME_BEGINS;
    // "nt" and dashes hold no word.
    if (typed.length < 4 || unknown.has(typed)) continue;
    if (provincesIn(typed, on).length > 0) named++;
    else
      unknown.set(
        typed,
        ProvinceUnknown.at(placeAt(nominee, column), { typed, provinces: schemeOn(on) }, { law: [lawOf(SCOPE)] }),
      );
  }
  return named >= unknown.size ? [...unknown.values()] : [];
}
