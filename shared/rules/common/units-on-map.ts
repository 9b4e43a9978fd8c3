/**
 * A unit that was merged away, or a district, named for a course after 30/06/2025: the map of the course's first day has no such office. The
 * person may well be right and the name old, so it is only said, once for each wording.
 */
import { defineFinding, type Law } from "../../findings/finding.ts";
import type { Citation } from "../../law/citation.ts";
import { NEW_MAP_FROM, NEW_MAP_LAW, NO_DISTRICTS_LAW, provinceTitle, successorOf } from "../../law/province-map.ts";
import { type OffMap, unitPlace } from "../../law/unit-place.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { addDays, isoDay } from "../../sheet/day.ts";
import { dateText } from "../../text/format.ts";
import type { Rule } from "../rule.ts";

/** `was` and `now`: "tỉnh Yên Bái" and "tỉnh Lào Cai"; both empty for a district. */
export type OffTheMap = {
  readonly typed: string;
  readonly from: string;
  readonly was: string;
  readonly now: string;
  readonly wasEn: string;
  readonly nowEn: string;
};

export const UnitOffMap = defineFinding<OffTheMap>({
  code: "common/unit-off-map",
  severity: "info",
  scope: "row",
  title: { vi: "Đơn vị không còn tại ngày khai giảng", en: "Unit no longer there when the course begins" },
  message: {
    vi: ({ typed, from, was, now }) =>
      `“${typed}”: từ ${dateText(from, "vi")} ${was === "" ? "không còn cấp huyện" : `${was} thuộc ${now}`}`,
    en: ({ typed, from, wasEn, nowEn }) =>
      `“${typed}”: since ${dateText(from, "en")} ${wasEn === "" ? "there is no district level" : `${wasEn} is part of ${nowEn}`}`,
  },
  todo: {
    vi: "Ghi tên đơn vị như tại ngày khai giảng, hoặc kiểm tra lại ngày.",
    en: "Write the unit as it is called when the course begins, or check the day.",
  },
});

export const unitsOnMap: Rule<Plan, Nominee> = {
  name: "common/units-on-map",
  finds: [UnitOffMap],
  covers: [],
  groups: {
    of: ({ unit, columns }) => (columns.unit < 0 ? null : unit),
    takes: ({ attendance }) => attendance.start?.first ?? null,
    *check(nominees) {
      for (const nominee of nominees) {
        const { unit, attendance, columns } = nominee;
        const on = attendance.start?.first;
        if (on === undefined || on < NEW_MAP_FROM) continue;
        const { off } = unitPlace(unit, on);
        if (off === null) continue;
        yield UnitOffMap.at(placeAt(nominee, columns.unit), { typed: unit, ...wordsOf(off) }, { law: [lawOf(off)] });
        return;
      }
    },
  },
};

const FROM = isoDay(NEW_MAP_FROM);

function wordsOf(off: OffMap): Omit<OffTheMap, "typed"> {
  if (off.kind === "district") return { from: FROM, was: "", now: "", wasEn: "", nowEn: "" };
  const was = provinceTitle(off.province, addDays(NEW_MAP_FROM, -1));
  const now = provinceTitle(successorOf(off.province), NEW_MAP_FROM);
  return { from: FROM, was: was.vi, now: now.vi, wasEn: was.en, nowEn: now.en };
}

function lawOf({ kind }: OffMap): Law {
  const cite: Citation = kind === "district" ? NO_DISTRICTS_LAW : NEW_MAP_LAW;
  return { cite, from: FROM, to: null };
}
