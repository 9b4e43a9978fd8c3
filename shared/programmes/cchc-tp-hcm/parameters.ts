/**
 * The ten targets of the plan on staff in charge of administrative reform, with the levels that each year's end asks for. "trên" is
 * strict: 80% is not over 80%. Nothing is asked before the first year that the plan names, nor after 2025.
 */
import { type Citation, cite } from "../../law/citation.ts";
import type { Parameter, Unit } from "../../law/dated.ts";
import type { Text } from "../../text/locale.ts";
import { exactly, PERCENT, type Quantity, quantity } from "../../text/quantity/quantity.ts";

/** The plan names levels for the ends of these years. */
export const FIRST_YEAR = 2023;
export const LAST_YEAR = 2025;

const CHECKED = "2026-11-22";

export const PLAN: Citation = cite("qd-2709-tp-hcm");

const t = (vi: string, en: string): Text => ({ vi, en });
const over = (percent: number): Quantity => quantity("over", percent / 100, PERCENT);
const ALL = exactly(1, PERCENT);

type Years = readonly (readonly [year: number, level: Quantity])[];

function target(number: number, title: Text, unit: Unit, years: Years): Parameter<Quantity> {
  const clause = cite("qd-2709-tp-hcm", { annex: `chỉ tiêu ${number}` });
  const history = years.map(([year, value]) => ({ from: `${year}-01-01`, value, cite: clause }));
  return {
    title,
    unit,
    checkedOn: CHECKED,
    basis: "law",
    history: [...history, { from: `${LAST_YEAR + 1}-01-01`, value: null, cite: clause }],
  };
}

const atLeast = (count: number, unit: string): Years => [[2023, quantity("at-least", count, unit)]];

export const PARAMETERS = {
  T1: target(1, t("T1. Cơ quan, phòng nội vụ có vị trí việc làm CCHC", "T1. Agencies with a reform post"), "percent", [
    [2023, over(80)],
    [2024, over(90)],
    [2025, ALL],
  ]),
  T2: target(2, t("T2. Lãnh đạo được bồi dưỡng, tập huấn về CCHC", "T2. Leaders trained on reform"), "percent", [
    [2023, over(80)],
    [2024, over(90)],
    [2025, ALL],
  ]),
  T3: target(
    3,
    t("T3. Người làm CCHC được cung cấp kiến thức, kỹ năng", "T3. Reform staff given knowledge and skills"),
    "percent",
    [
      [2024, over(80)],
      [2025, ALL],
    ],
  ),
  T4: target(
    4,
    t("T4. Người làm CCHC được tiếp cận tài liệu, bài giảng điện tử", "T4. Reform staff given electronic material"),
    "percent",
    [
      [2024, over(80)],
      [2025, ALL],
    ],
  ),
  T5a: target(
    5,
    t("T5a. Được quy hoạch chức danh lãnh đạo mỗi năm", "T5a. Planned for leading posts each year"),
    "people",
    atLeast(10, "nguoi"),
  ),
  T5b: target(
    5,
    t("T5b. Được luân chuyển, bổ nhiệm giữ chức vụ lãnh đạo mỗi năm", "T5b. Moved to leading posts each year"),
    "people",
    atLeast(5, "nguoi"),
  ),
  T6: target(6, t("T6. Chuyên gia về CCHC, lũy kế đến năm 2025", "T6. Experts on reform, in all by 2025"), "people", [
    [2025, quantity("at-least", 50, "nguoi")],
  ]),
  T7: target(
    7,
    t("T7. Lớp bồi dưỡng ở nước ngoài về CCHC mỗi năm", "T7. Classes abroad each year"),
    "courses",
    atLeast(1, "lop"),
  ),
  T8: target(
    8,
    t("T8. Lớp trong nước trực tiếp kết hợp trực tuyến mỗi năm", "T8. Blended classes at home each year"),
    "courses",
    atLeast(1, "lop"),
  ),
  T9: target(
    9,
    t("T9. Tập huấn, hướng dẫn nghiệp vụ CCHC mỗi năm", "T9. Guidance on reform each year"),
    "courses",
    atLeast(1, "lan"),
  ),
  T10: target(
    10,
    t(
      "T10. Đoàn nghiên cứu ở tỉnh, thành phố có chỉ số CCHC cao hơn mỗi năm",
      "T10. Study visits to provinces with a better index each year",
    ),
    "courses",
    atLeast(1, "doan"),
  ),
} as const;

export const CODES = [
  "T1",
  "T2",
  "T3",
  "T4",
  "T5a",
  "T5b",
  "T6",
  "T7",
  "T8",
  "T9",
  "T10",
] as const satisfies readonly (keyof typeof PARAMETERS)[];
export type Code = (typeof CODES)[number];

const SHARES: ReadonlySet<Code> = new Set(["T1", "T2", "T3", "T4"]);

/** A part of a whole: nothing can be told of it without the whole. */
export function isShare(code: Code): boolean {
  return SHARES.has(code);
}

/** One of several years together. */
export function isCumulative(code: Code): boolean {
  return code === "T6";
}
