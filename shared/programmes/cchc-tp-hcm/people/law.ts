/** What the scheme for administrative reform says of people: when its classes are, and whom the one abroad prefers. */
import { cite } from "../../../law/citation.ts";
import type { Parameter } from "../../../law/dated.ts";
import { GENERAL_PARAMETERS } from "../../../people/general-law.ts";
import { type Day, day } from "../../../sheet/day.ts";
import type { Text } from "../../../text/locale.ts";

const CHECKED = "2026-11-22";
/** The day of the decision is not confirmed: the last of its year stands for it. */
const FROM = "2022-12-31";

export const SCHEME_TEXT = cite("qd-2709-tp-hcm");

const t = (vi: string, en: string): Text => ({ vi, en });

const onDay = (title: Text, value: Day): Parameter<number> => ({
  title,
  unit: "date",
  checkedOn: CHECKED,
  basis: "law",
  history: [{ from: FROM, value, cite: SCHEME_TEXT }],
});

export const PEOPLE_PARAMETERS = {
  periodStart: onDay(t("Ngày đầu của Đề án", "First day of the scheme"), day("2022-01-01")),
  periodEnd: onDay(t("Ngày cuối của Đề án", "Last day of the scheme"), day("2025-12-31")),
  ...GENERAL_PARAMETERS,
} as const;
