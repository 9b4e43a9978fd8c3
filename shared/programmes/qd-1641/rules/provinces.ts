/**
 * The scheme is for the provinces and centrally-run cities: 63 until 30/06/2025, 34 since. Only a column made for their names is looked
 * at, because units are written in too many ways to tell that none is meant.
 */
import { defineFinding } from "../../../findings/finding.ts";
import { provincesIn, schemeOn } from "../../../law/provinces.ts";
import { placeAt } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { valueAt } from "../../../sheet/snapshot.ts";
import { columnOf } from "../../../sheet/table.ts";
import { clean } from "../../../text/fold.ts";
import { lawOf } from "../explain-person.ts";
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
  *check({ assessed }) {
    const told = new Set<string>();
    for (const { nominee } of assessed) {
      const column = columnOf(nominee.table, "province")?.column ?? -1;
      const value = column < 0 ? null : valueAt(nominee.table.sheet, nominee.line.row, column);
      const typed = typeof value === "string" ? clean(value) : "";
      const on = nominee.attendance.start?.first ?? SCHEME_BEGINS;
      // A wording that names no province is said once, on its first line; "nt" and dashes hold no word.
      if (typed.length < 4 || told.has(typed) || provincesIn(typed, on).length > 0) continue;
      told.add(typed);
      yield ProvinceUnknown.at(placeAt(nominee, column), { typed, provinces: schemeOn(on) }, { law: [lawOf(SCOPE)] });
    }
  },
};
