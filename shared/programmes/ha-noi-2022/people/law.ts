/** What Hà Nội's plan of training abroad says of people: whom it is for, when, and whom it prefers. Its clauses could not be read. */
import { cite } from "../../../law/citation.ts";
import type { Parameter } from "../../../law/dated.ts";
import { GENERAL_PARAMETERS } from "../../../people/general-law.ts";
import type { Parameters } from "../../../people/law-book.ts";
import { type Day, day } from "../../../sheet/day.ts";
import type { Text } from "../../../text/locale.ts";
import type { CheckSettings, ProgrammeOption } from "../../programme.ts";

const CHECKED = "2026-11-22";
const FROM = "2022-05-19";

export const PLAN = cite("qd-1698-ha-noi");

const t = (vi: string, en: string): Text => ({ vi, en });

const onDay = (title: Text, value: Day): Parameter<number> => ({
  title,
  unit: "date",
  checkedOn: CHECKED,
  basis: "law",
  history: [{ from: FROM, value, cite: PLAN }],
});

export const PEOPLE_PARAMETERS = {
  periodStart: onDay(t("Ngày đầu của Kế hoạch", "First day of the plan"), day("2022-01-01")),
  periodEnd: onDay(t("Ngày cuối của Kế hoạch", "Last day of the plan"), day("2025-12-31")),
  ...GENERAL_PARAMETERS,
} as const;

/** The plan prefers "cán bộ trẻ" and names no age: until somebody chooses one, nobody can be told to be young or not. */
export const YOUNG_OPTION: ProgrammeOption = {
  name: "youngAge",
  title: t(
    "Tuổi được coi là trẻ khi xét ưu tiên (Kế hoạch không nêu)",
    "Age counted as young for the priority (the plan names none)",
  ),
  choices: [
    { value: "", title: t("Chưa chọn", "None chosen") },
    ...["30", "35", "40", "45"].map((age) => ({ value: age, title: t(`Dưới ${age} tuổi`, `Under ${age}`) })),
  ],
};

export function youngAgeOf({ options }: CheckSettings): number | null {
  const age = Number(options[YOUNG_OPTION.name] ?? "");
  return Number.isInteger(age) && age > 0 && age < 100 ? age : null;
}

export function parametersOf(settings: CheckSettings): Parameters {
  const age = youngAgeOf(settings);
  if (age === null) return PEOPLE_PARAMETERS;
  const youngAge: Parameter<number> = {
    title: t("Trẻ: dưới (tuổi), do đơn vị chọn", "Young: under (years), as chosen"),
    unit: "years",
    checkedOn: CHECKED,
    basis: "reading",
    history: [{ from: FROM, value: age, cite: PLAN }],
  };
  return { ...PEOPLE_PARAMETERS, youngAge };
}
