/**
 * Identity numbers that contradict the line they stand on. The number has no check digit and records get corrected, so nothing here
 * blocks. The number itself is never quoted.
 */
import { type CellFix, defineFinding, type Finding } from "../../findings/finding.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { cellName } from "../../sheet/address.ts";
import { isExact, partsOf } from "../../sheet/day.ts";
import type { Text } from "../../text/locale.ts";
import { type IdContradiction, idContradictions } from "../../text/read-person-id.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const IdContradicts = defineFinding<{ what: readonly string[] }>({
  code: "common/id-contradicts",
  severity: "confirm",
  scope: "row",
  title: t("Số định danh trái với thông tin trên dòng", "Identity number contradicts the line"),
  message: {
    vi: ({ what }) => `Số định danh trái với ${what.map((one) => WHAT[one]?.vi ?? one).join(" và ")}`,
    en: ({ what }) => `The identity number contradicts ${what.map((one) => WHAT[one]?.en ?? one).join(" and ")}`,
  },
  todo: t(
    "Đối chiếu căn cước; sửa số hoặc thông tin trên dòng.",
    "Compare with the identity card; correct the number or the line.",
  ),
});

const WHAT: Readonly<Record<string, Text>> = {
  gender: t("giới tính", "the gender"),
  year: t("năm sinh", "the year of birth"),
  province: t("danh mục mã nơi đăng ký khai sinh", "the list of places of birth registration"),
};

export const IdLostZero = defineFinding({
  code: "common/id-lost-zero",
  severity: "info",
  scope: "row",
  title: t("Số định danh mất số 0 ở đầu", "Identity number lost its first zero"),
  message: {
    vi: () => "Số định danh bị lưu dạng số nên mất số 0 ở đầu; đã đọc bù số 0",
    en: () => "The identity number is stored as a number and lost its first zero; it was read with it",
  },
  todo: t("Định dạng cột là văn bản và ghi đủ 12 chữ số.", "Format the column as text and write all 12 digits."),
});

export const IdUnclear = defineFinding<{ digits: number }>({
  code: "common/id-unclear",
  severity: "confirm",
  scope: "row",
  title: t("Số định danh không đúng dạng", "Identity number has another form"),
  message: {
    vi: ({ digits }) => `Số định danh có ${digits} chữ số, cần đủ 12 chữ số`,
    en: ({ digits }) => `The identity number has ${digits} digits; it should have 12`,
  },
  todo: t("Kiểm tra lại số định danh cá nhân.", "Check the personal identity number."),
});

export const IdOld = defineFinding({
  code: "common/id-old",
  severity: "info",
  scope: "row",
  title: t("Số chứng minh nhân dân cũ", "Old identity number"),
  message: {
    vi: () => "Số chứng minh nhân dân 9 chữ số đã hết giá trị sử dụng",
    en: () => "The nine-digit identity number is no longer in use",
  },
  todo: t("Thay bằng số định danh cá nhân 12 chữ số.", "Replace it by the personal number of 12 digits."),
});

export const personIds: Rule<Plan, Nominee> = {
  name: "common/person-ids",
  finds: [IdContradicts, IdLostZero, IdUnclear, IdOld],
  covers: [],
  line(nominee, report) {
    const { personId, columns, standing } = nominee;
    if (standing === "withdrawn" || personId.kind === "empty") return;
    if (personId.kind === "unclear") report(IdUnclear.at(placeAt(nominee, columns.personId), { digits: personId.digits }));
    if (personId.kind === "old") report(IdOld.at(placeAt(nominee, columns.personId), {}));
    if (personId.kind !== "id") return;
    if (personId.lostZero) report(IdLostZero.at(placeAt(nominee, columns.personId), {}, { fix: zeroFix(nominee, personId.id) }));
    const what = idContradictions(personId.id, { gender: nominee.gender, ...birthYears(nominee) });
    if (what.length > 0) report(contradiction(nominee, what));
  },
};

function zeroFix({ table, line, columns }: Nominee, after: string): CellFix[] | null {
  const before = table.sheet.rows[line.row]?.[columns.personId];
  if (typeof before !== "number" && typeof before !== "string") return null;
  return [{ cell: cellName(line.row, columns.personId), before, after }];
}

const NO_YEARS = { firstYear: null, lastYear: null };

function birthYears({ birth }: Nominee): { firstYear: number | null; lastYear: number | null } {
  if (birth.kind !== "day") return NO_YEARS;
  const firstYear = partsOf(birth.span.first).year;
  return { firstYear, lastYear: isExact(birth.span) ? firstYear : partsOf(birth.span.last).year };
}

function contradiction(nominee: Nominee, what: readonly IdContradiction[]): Finding {
  const contradicted: Readonly<Record<string, number>> = { gender: nominee.genderColumn, year: nominee.birthColumn };
  const related = what.flatMap((one) => (contradicted[one] === undefined ? [] : [placeAt(nominee, contradicted[one])]));
  return IdContradicts.at(placeAt(nominee, nominee.columns.personId), { what }, { related });
}
