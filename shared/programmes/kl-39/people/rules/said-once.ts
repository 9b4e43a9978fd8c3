/** What is said once for a list: columns it lacks whose matter the unit vouches for, and what of language courses is not checked. */
import { defineFinding } from "../../../../findings/finding.ts";
import { lawOf } from "../../../../findings/law-of.ts";
import type { Assessed, Subject } from "../../../../people/subject.ts";
import { placeOf } from "../../../../plan/cells.ts";
import { placeAt } from "../../../../plan/nominee.ts";
import { OWN_FIELDS } from "../../../../plan/own-fields.ts";
import { VouchedColumnMissing } from "../../../../rules/common/required-cells.ts";
import type { Rule } from "../../../../rules/rule.ts";
import { columnOf, type ReadTable } from "../../../../sheet/table.ts";
import { CONCLUSION, REGULATION } from "../law.ts";
import type { Person } from "../person.ts";

export const LanguageNotChecked = defineFinding({
  code: "kl-39/language-conditions-not-checked",
  severity: "info",
  scope: "sheet",
  title: {
    vi: "Điều kiện riêng của khóa ngoại ngữ chưa được kiểm tra",
    en: "Own conditions of language courses are not checked",
  },
  message: {
    vi: () => "Chưa tìm được văn bản về điều kiện riêng của khóa ngoại ngữ: mới kiểm tra điều kiện chung",
    en: () => "No text was found on the own conditions of language courses: only the common ones are checked",
  },
  todo: { vi: "Đối chiếu với Quy chế của Ban Chỉ đạo.", en: "Compare with the Steering Committee's regulation." },
});

const VOUCHED = ["leaderUntil", "commitment"] as const;

export const saidOnce: Rule<Subject<Person>, Assessed<Person>> = {
  name: "kl-39/said-once",
  finds: [VouchedColumnMissing, LanguageNotChecked],
  covers: [],
  *check({ assessed }) {
    const tables = new Set<ReadTable>(assessed.map(({ nominee }) => nominee.table));
    for (const table of tables) {
      const place = { ...placeOf(table, table.headerLast, -1), row: table.headerLast + 1 };
      for (const name of VOUCHED) {
        if (columnOf(table, name)) continue;
        const { vi, en } = OWN_FIELDS[name].title;
        yield VouchedColumnMissing.at(place, { field: vi, fieldEn: en.toLowerCase() }, { law: [lawOf(REGULATION)] });
      }
    }
    const language = assessed.find(({ assessment }) => assessment.person.kind === "language");
    if (language)
      yield LanguageNotChecked.at(placeAt(language.nominee, language.nominee.columns.name), {}, { law: [lawOf(CONCLUSION)] });
  },
};
