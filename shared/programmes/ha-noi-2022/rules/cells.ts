/** What a line of the plan must say: who leads it and for how many people; its words as they are spelt. */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { counts, fieldPlace, hasColumn, readingOf } from "../../../lines/line.ts";
import type { Rule } from "../../../rules/rule.ts";
import { valueAt } from "../../../sheet/snapshot.ts";
import { columnOf } from "../../../sheet/table.ts";
import type { Text } from "../../../text/locale.ts";
import type { PlanLine } from "../line.ts";
import { PLAN } from "../parameters.ts";
import type { Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const PeopleMissing = defineFinding<{ name: string }>({
  code: "ha-noi-2022/people-missing",
  severity: "confirm",
  scope: "row",
  title: t("Chưa có số người", "Number of people missing"),
  message: {
    vi: ({ name }) => `“${name}” chưa có số người: chưa cộng được`,
    en: ({ name }) => `“${name}” has no number of people and cannot be added up`,
  },
  todo: t("Ghi số người dự kiến cử.", "Write the number of people."),
});

export const LeadMissing = defineFinding<{ name: string }>({
  code: "ha-noi-2022/lead-missing",
  severity: "confirm",
  scope: "row",
  title: t("Chưa có cơ quan chủ trì", "Lead agency missing"),
  message: {
    vi: ({ name }) => `“${name}” chưa ghi cơ quan chủ trì`,
    en: ({ name }) => `“${name}” names no lead agency`,
  },
  todo: t("Ghi cơ quan chủ trì.", "Write the lead agency."),
});

export const LeadMisspelt = defineFinding<{ typed: string; corrected: string }>({
  code: "ha-noi-2022/lead-misspelt",
  severity: "info",
  scope: "row",
  title: t("Tên cơ quan viết lặp từ", "Agency's name with a word twice"),
  message: {
    vi: ({ typed, corrected }) => `“${typed}” được hiểu là ${corrected}`,
    en: ({ typed, corrected }) => `“${typed}” is taken for ${corrected}`,
  },
  todo: t("Sửa tên cơ quan.", "Correct the name."),
});

export const CountryUnread = defineFinding<{ words: string }>({
  code: "ha-noi-2022/country-unread",
  severity: "info",
  scope: "row",
  title: t("Chưa nhận ra tên nước", "Country not known"),
  message: {
    vi: ({ words }) => `“${words}” chưa nhận ra là nước nào`,
    en: ({ words }) => `“${words}” is no country that is known here`,
  },
  todo: t("Kiểm tra tên nước.", "Check the country's name."),
});

export const cells: Rule<Subject, PlanLine> = {
  name: "ha-noi-2022/cells",
  finds: [PeopleMissing, LeadMissing, LeadMisspelt, CountryUnread],
  covers: ["S000-06"],
  line(line, report) {
    if (!counts(line)) return;
    const { name, lead, country } = line;
    const details = { law: [lawOf(PLAN)] };
    if (line.people === null && readingOf(line, "people").kind === "empty")
      report(PeopleMissing.at(fieldPlace(line, "people", "peopleOfYear"), { name }, details));
    if (line.kind === "line" && lead.name === "" && hasColumn(line, "lead"))
      report(LeadMissing.at(fieldPlace(line, "lead"), { name }, details));
    if (lead.corrected !== null) report(misspelt(line, lead.corrected));
    if (country.unread.length > 0) report(CountryUnread.at(fieldPlace(line, "country"), { words: country.unread.join(", ") }));
  },
};

function misspelt(line: PlanLine, corrected: string) {
  const place = fieldPlace(line, "lead");
  const typed = valueAt(line.table.sheet, line.line.row, columnOf(line.table, "lead")?.column ?? -1);
  const before = typeof typed === "string" ? typed : "";
  const fix = place.cell === null || before === "" ? null : [{ cell: place.cell, before, after: corrected }];
  return LeadMisspelt.at(place, { typed: before || corrected, corrected }, { fix });
}
