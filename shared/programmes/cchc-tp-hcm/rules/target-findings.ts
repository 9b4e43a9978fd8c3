/** Findings on what was reached of a target, against what the plan asks for by the year's end. */
import { defineFinding } from "../../../findings/finding.ts";
import { borderText, type Level, levelText, nameOf, type Of, reachedText, t } from "../words.ts";

export type Compared = Of & Level & { readonly count: number | null; readonly of: number | null; readonly found: number };

const reached = ({ count, of, found, unit }: Compared) => reachedText(count, of, found, unit);

export const NotMet = defineFinding<Compared>({
  code: "cchc-tp-hcm/target-not-met",
  severity: "confirm",
  scope: "programme",
  title: t("Chưa đạt chỉ tiêu", "Target not met"),
  message: {
    vi: (values) =>
      `${nameOf(values).vi}: ${reached(values).vi}, chưa đạt mức ${levelText(values).vi}${borderText(values, values.found).vi}`,
    en: (values) =>
      `${nameOf(values).en}: ${reached(values).en} is not ${levelText(values).en}${borderText(values, values.found).en}`,
  },
  todo: t("Kiểm tra số liệu; nêu nguyên nhân và cách khắc phục.", "Check the figures; say why, and what is done about it."),
  compares: (values) => [
    { title: t("Đạt được", "Reached"), value: reached(values) },
    { title: t("Mức của Kế hoạch", "What the plan asks for"), value: levelText(values) },
  ],
});

export const NoIndex = defineFinding<Of>({
  code: "cchc-tp-hcm/index-missing",
  severity: "info",
  scope: "programme",
  title: t("Thiếu chỉ số CCHC của nơi đến", "The index of the province visited is not said"),
  message: {
    vi: (of) => `${nameOf(of).vi}: có đoàn nhưng không có chỉ số CCHC của nơi đến để so với Thành phố, chưa xác định được là đạt`,
    en: (of) => `${nameOf(of).en}: a visit without the index of the province visited; whether it counts cannot be told`,
  },
  todo: t("Ghi tỉnh, thành phố đến và chỉ số CCHC của hai nơi.", "Write the province visited and both indices."),
});

export type Planned = Of & Level & { readonly stated: string };

export const PlanBelow = defineFinding<Planned>({
  code: "cchc-tp-hcm/own-plan-below",
  severity: "confirm",
  scope: "programme",
  title: t("Kế hoạch ghi trong bảng thấp hơn chỉ tiêu", "The sheet plans less than the target"),
  message: {
    vi: (values) => `${nameOf(values).vi}: bảng ghi kế hoạch “${values.stated}”, chỉ tiêu là ${levelText(values).vi}`,
    en: (values) => `${nameOf(values).en}: “${values.stated}” is planned, the target is ${levelText(values).en}`,
  },
  todo: t("Sửa kế hoạch của năm theo chỉ tiêu.", "Correct the year's plan."),
  compares: (values) => [{ title: t("Mức của Kế hoạch", "What the plan asks for"), value: levelText(values) }],
});

export const PlanAtBorder = defineFinding<Planned>({
  code: "cchc-tp-hcm/own-plan-at-border",
  severity: "info",
  scope: "programme",
  title: t("Kế hoạch ghi thiếu chữ “trên”", "The sheet leaves out “over”"),
  message: {
    vi: (values) => `${nameOf(values).vi}: bảng ghi “${values.stated}”, chỉ tiêu là ${levelText(values).vi}; tính theo chỉ tiêu`,
    en: (values) => `${nameOf(values).en}: “${values.stated}” is written, the target is ${levelText(values).en}, which counts`,
  },
  todo: t("Không bắt buộc xử lý.", "Nothing has to be done."),
});

export const CumulativeFalls = defineFinding<Of & { readonly before: number; readonly now: number; readonly yearBefore: number }>(
  {
    code: "cchc-tp-hcm/cumulative-falls",
    severity: "confirm",
    scope: "programme",
    title: t("Số lũy kế giảm", "A cumulative number falls"),
    message: {
      vi: ({ before, now, yearBefore, ...of }) =>
        `${nameOf(of).vi}: ${now}, ít hơn ${before} của năm ${yearBefore}; số lũy kế không thể giảm`,
      en: ({ before, now, yearBefore, ...of }) =>
        `${nameOf(of).en}: ${now} is less than the ${before} of ${yearBefore}; a cumulative number cannot fall`,
    },
    todo: t(
      "Ghi số cộng dồn từ đầu giai đoạn, hoặc ghi rõ là số của từng năm.",
      "Write the number since the beginning, or say that it is each year's own.",
    ),
  },
);
