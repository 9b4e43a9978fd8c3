/**
 * What the general law asks of whoever is sent abroad on the State budget (NĐ 101/2017, as amended), whatever the programme: service
 * left, rating, discipline. Confirmed until a later decree took its place; whether that one keeps the conditions is not confirmed, so
 * what fails since then is asked and not blocked.
 */
import type { Attested, Condition, OneOf } from "../conditions/condition.ts";
import { type Citation, cite } from "../law/citation.ts";
import type { Parameter } from "../law/dated.ts";
import { GENERAL_LAW_OF_ANYBODY, TRAINING_LAW } from "../law/personnel.ts";
import type { Text } from "../text/locale.ts";

const CHECKED = "2026-11-22";
const SINCE = "2017-10-21";

/** The conditions for training abroad on the State budget. */
export const GENERAL = TRAINING_LAW;
export const RETIREMENT = cite("nd-135-2020", { article: "4" });

const t = (vi: string, en: string): Text => ({ vi, en });

const months = (title: Text, value: number): Parameter<number> => ({
  title,
  unit: "months",
  checkedOn: CHECKED,
  basis: "law",
  history: [{ from: SINCE, value, cite: GENERAL }],
});

export const GENERAL_PARAMETERS = {
  serviceUnderMonth: months(t("Tuổi công tác còn lại, khóa dưới 01 tháng", "Service left, courses under one month"), 18),
  serviceFromMonth: months(t("Tuổi công tác còn lại, khóa từ 01 tháng", "Service left, courses of a month or more"), 24),
  generalLaw: GENERAL_LAW_OF_ANYBODY,
} as const;

export function ratedWell(citation: Citation): OneOf {
  return {
    kind: "one-of",
    id: "rating",
    title: t(
      "Năm trước khóa học hoàn thành tốt nhiệm vụ trở lên",
      "Rated as doing the work well or better in the year before the course",
    ),
    fact: "rating",
    codes: ["good", "excellent"],
    cite: citation,
  };
}

export const RATED_WELL = ratedWell(GENERAL);

export const RATING: Condition = {
  kind: "unconfirmed",
  id: "rating-confirmed",
  title: t("Xếp loại năm trước khóa học (căn cứ cần xác minh)", "Rating of the year before the course (law to be confirmed)"),
  parameter: "generalLaw",
  of: RATED_WELL,
};

export function noDiscipline(citation: Citation): OneOf {
  return {
    kind: "one-of",
    id: "discipline",
    title: t(
      "Không trong thời gian xem xét, xử lý hoặc thi hành kỷ luật",
      "Neither under examination for, nor serving, a disciplinary measure",
    ),
    fact: "discipline",
    codes: ["none", "ended"],
    cite: citation,
  };
}

export const DISCIPLINE = noDiscipline(GENERAL);

export const SERVICE_LEFT: Condition = {
  kind: "unconfirmed",
  id: "service-left-confirmed",
  title: t("Thời gian công tác còn lại (căn cứ cần xác minh)", "Service left (law to be confirmed)"),
  parameter: "generalLaw",
  of: {
    kind: "compare",
    id: "service-left",
    title: t("Còn đủ thời gian công tác tính từ ngày khai giảng", "Has enough service left from the first day of the course"),
    fact: "retirement",
    op: ">=",
    to: { fact: "serviceUntil" },
    cite: GENERAL,
    also: RETIREMENT,
  },
};

/** What the unit vouches for: no sheet can show it. */
export const vouched = (id: string, title: Text, citation: Citation): Attested => ({
  kind: "attested",
  id,
  title,
  cite: citation,
});

export function generallyVouched(citation: Citation): readonly Attested[] {
  return [
    vouched("may-leave", t("Không thuộc trường hợp chưa được xuất cảnh", "Is not barred from leaving the country"), citation),
    vouched("fits-work", t("Chuyên môn phù hợp với nội dung khóa bồi dưỡng", "The content fits the person's field"), citation),
    vouched("healthy", t("Đủ sức khỏe để học tập", "Is in good health"), citation),
  ];
}
