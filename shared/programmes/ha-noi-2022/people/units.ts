/** The city's own departments and districts put people forward: a unit that names another province is asked about. */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { provincesIn } from "../../../law/provinces.ts";
import type { SentPerson } from "../../../people/general-scheme.ts";
import type { Assessed, Subject } from "../../../people/subject.ts";
import { placeAt } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { day } from "../../../sheet/day.ts";
import { PLAN } from "./law.ts";

const HA_NOI = "Hà Nội";
const ANY_DAY = day("2024-01-01");

export const UnitElsewhere = defineFinding<{ unit: string; province: string }>({
  code: "ha-noi-2022/unit-of-other-province",
  severity: "confirm",
  scope: "row",
  title: { vi: "Đơn vị không thuộc Hà Nội", en: "Unit outside Hà Nội" },
  message: {
    vi: ({ unit, province }) => `“${unit}” thuộc ${province}; Kế hoạch dành cho sở, ngành, quận, huyện, thị xã của Hà Nội`,
    en: ({ unit, province }) => `“${unit}” is of ${province}; the plan is for Hà Nội's own departments and districts`,
  },
  todo: { vi: "Kiểm tra lại đơn vị công tác hoặc giải trình.", en: "Check the unit, or explain." },
});

export const units: Rule<Subject<SentPerson>, Assessed<SentPerson>> = {
  name: "ha-noi-2022/nominating-units",
  finds: [UnitElsewhere],
  covers: ["S000-06"],
  line({ nominee }, report) {
    const { unit, attendance, columns } = nominee;
    const named = provincesIn(unit, attendance.start?.first ?? ANY_DAY);
    const [first] = named;
    if (!first || named.some(({ name }) => name.includes(HA_NOI))) return;
    const place = placeAt(nominee, columns.unit >= 0 ? columns.unit : columns.name);
    report(UnitElsewhere.at(place, { unit, province: first.name }, { law: [lawOf(PLAN)] }));
  },
};
