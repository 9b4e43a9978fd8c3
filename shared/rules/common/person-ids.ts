/**
 * Identity numbers that contradict the line they stand on. The number has no check digit and records get corrected, so nothing here
 * blocks. The number itself is never quoted.
 */
import { defineFinding } from "../../findings/finding.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { cellName } from "../../sheet/address.ts";
import { partsOf } from "../../sheet/day.ts";
import type { Text } from "../../text/locale.ts";
import { idContradictions } from "../../text/read-person-id.ts";
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

export const personIds: Rule<Plan> = {
  name: "common/person-ids",
  finds: [IdContradicts, IdLostZero, IdUnclear, IdOld],
  covers: [],
  *check({ nominees }) {
    for (const nominee of nominees) if (nominee.standing !== "withdrawn") yield* ofNominee(nominee);
  },
};

function* ofNominee(nominee: Nominee) {
  const { personId, columns, line, birth, gender } = nominee;
  const place = placeAt(nominee, columns.personId);
  if (personId.kind === "unclear") yield IdUnclear.at(place, { digits: personId.digits });
  if (personId.kind === "old") yield IdOld.at(place, {});
  if (personId.kind !== "id") return;
  if (personId.lostZero) {
    const before = nominee.table.sheet.rows[line.row]?.[columns.personId];
    const fix =
      typeof before === "number" || typeof before === "string"
        ? [{ cell: cellName(line.row, columns.personId), before, after: personId.id }]
        : null;
    yield IdLostZero.at(place, {}, { fix });
  }
  const years =
    birth.kind === "day"
      ? { firstYear: partsOf(birth.span.first).year, lastYear: partsOf(birth.span.last).year }
      : { firstYear: null, lastYear: null };
  const what = idContradictions(personId.id, { gender, ...years });
  const contradicted: Readonly<Record<string, number>> = { gender: nominee.genderColumn, year: nominee.birthColumn };
  const related = what.flatMap((one) => (contradicted[one] === undefined ? [] : [placeAt(nominee, contradicted[one])]));
  if (what.length > 0) yield IdContradicts.at(place, { what }, { related });
}
