/** Findings on yearly counts against the numbers of the conclusion. "khoảng" is said with the numbers it reaches. */
import { type ComparedValue, defineFinding } from "../../../findings/finding.ts";
import { numberText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import { KIND_NAMES, type Kind } from "../kinds.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const people = (value: number): Text => t(`${numberText(value, "vi")} người`, `${numberText(value, "en")} people`);

export type Off = {
  readonly year: number;
  readonly people: number;
  readonly about: number;
  readonly least: number;
  readonly most: number;
  /** What was reached, and not what is planned. */
  readonly done: boolean;
};

const reach = ({ about, least, most }: Off): Text =>
  t(
    `khoảng ${numberText(about, "vi")} (từ ${numberText(least, "vi")} đến ${numberText(most, "vi")})`,
    `about ${numberText(about, "en")} (${numberText(least, "en")} to ${numberText(most, "en")})`,
  );

const compares = (values: Off): readonly ComparedValue[] => [
  { title: t("Cộng các loại hình", "Sum of the kinds"), value: people(values.people) },
  { title: t("Kết luận 39-KL/TW", "Conclusion 39-KL/TW"), value: reach(values) },
];

export const YearOff = defineFinding<Off>({
  code: "kl-39/year-not-about-target",
  severity: "confirm",
  scope: "programme",
  title: t("Tổng số người của năm không gần chỉ tiêu", "People of the year not about the target"),
  message: {
    vi: (values) =>
      `Năm ${values.year} ${values.done ? "cử được" : "cử"} ${numberText(values.people, "vi")} người; Kết luận nêu ${reach(values).vi} mỗi năm`,
    en: (values) =>
      `${numberText(values.people, "en")} people ${values.done ? "were" : "are to be"} sent in ${values.year}; the conclusion says ${reach(values).en} a year`,
  },
  todo: t("Điều chỉnh số người của năm, hoặc giải trình.", "Change the number of people of the year, or explain it."),
  compares,
});

export const KindOff = defineFinding<Off & { readonly kind: Kind }>({
  code: "kl-39/kind-not-about-target",
  severity: "confirm",
  scope: "programme",
  title: t("Số người của một loại hình không gần chỉ tiêu", "People of one kind not about the target"),
  message: {
    vi: (values) =>
      `Năm ${values.year}, bồi dưỡng ${KIND_NAMES[values.kind].vi}: ${numberText(values.people, "vi")} người; Kết luận nêu ${reach(values).vi}`,
    en: (values) =>
      `${values.year}, ${KIND_NAMES[values.kind].en} training: ${numberText(values.people, "en")} people; the conclusion says ${reach(values).en}`,
  },
  todo: t("Điều chỉnh số người của loại hình này, hoặc giải trình.", "Change the number of people of this kind, or explain it."),
  compares,
});

export const GoalOther = defineFinding<{ year: number; stated: number; about: number }>({
  code: "kl-39/stated-target-differs",
  severity: "confirm",
  scope: "programme",
  title: t("Chỉ tiêu ghi trong bảng khác Kết luận", "The table's own target is not the conclusion's"),
  message: {
    vi: ({ year, stated, about }) =>
      `Bảng ghi chỉ tiêu năm ${year} là ${numberText(stated, "vi")}; Kết luận nêu khoảng ${numberText(about, "vi")} mỗi năm`,
    en: ({ year, stated, about }) =>
      `The table's target of ${year} is ${numberText(stated, "en")}; the conclusion says about ${numberText(about, "en")} a year`,
  },
  todo: t("Sửa chỉ tiêu theo Kết luận, hoặc giải trình căn cứ khác.", "Correct the target, or say what else it rests on."),
  compares: ({ about }) => [
    {
      title: t("Kết luận 39-KL/TW", "Conclusion 39-KL/TW"),
      value: t(`khoảng ${numberText(about, "vi")}`, `about ${numberText(about, "en")}`),
    },
  ],
});

export const YearWithoutTarget = defineFinding<{ year: number }>({
  code: "kl-39/year-without-target",
  severity: "info",
  scope: "programme",
  title: t("Năm không có chỉ tiêu", "A year without a target"),
  message: {
    vi: ({ year }) => `Kết luận 39-KL/TW nêu chỉ tiêu từ năm 2022 đến năm 2030; năm ${year} không có mức để so`,
    en: ({ year }) => `Conclusion 39-KL/TW has targets from 2022 to 2030; there is none to compare ${year} with`,
  },
  todo: t("Không bắt buộc xử lý.", "Nothing has to be done."),
});

export const OneUnitOnly = defineFinding<{ people: number }>({
  code: "kl-39/one-unit-only",
  severity: "info",
  scope: "sheet",
  title: t(
    "Số liệu của một cơ quan, không so với chỉ tiêu cả nước",
    "One agency's numbers are not compared with the national target",
  ),
  message: {
    vi: ({ people: sum }) =>
      `Bảng là của một cơ quan (${numberText(sum, "vi")} người); chỉ tiêu 400, 500 người mỗi năm là của cả nước nên không so ở đây`,
    en: ({ people: sum }) =>
      `The table is one agency's (${numberText(sum, "en")} people); 400 and 500 a year are for the whole country and are not compared here`,
  },
  todo: t("Không bắt buộc xử lý.", "Nothing has to be done."),
});
