/** Findings on what everybody must meet whatever the programme: rating and discipline. Each programme has them under its own code. */
import { type DefinedFinding, defineFinding, type FindingDefinition, type Values } from "../../findings/finding.ts";
import { dateText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

type RowDefinition<V extends Values> = Omit<FindingDefinition<V>, "scope">;

/** Defines findings on lines under a programme's id. */
export function definerOf(programme: string) {
  return <V extends Values>({ code, ...rest }: RowDefinition<V>): DefinedFinding<V> =>
    defineFinding<V>({ code: `${programme}/${code}`, scope: "row", ...rest });
}

/** What was typed, and the year before the course; null while the course has no one year. */
export type Rated = { readonly typed: string; readonly year: number | null };
/** With the day since when the law is not confirmed. */
export type RatedSince = Rated & { readonly since: string };
export type Typed = { readonly typed: string };

const yearVi = (year: number | null): string => (year === null ? "năm trước khóa học" : `năm ${year}`);
const yearEn = (year: number | null): string => (year === null ? "the year before the course" : String(year));

export type GeneralFindings = ReturnType<typeof generalFindingsOf>;

export function generalFindingsOf(programme: string) {
  const define = definerOf(programme);
  const RatingTooLow = define<Rated>({
    code: "rating-too-low",
    severity: "block",
    title: t("Xếp loại chưa đạt", "Rating too low"),
    message: {
      vi: ({ typed, year }) => `Xếp loại ${yearVi(year)} là “${typed}”: cần hoàn thành tốt nhiệm vụ trở lên`,
      en: ({ typed, year }) => `Rated “${typed}” for ${yearEn(year)}: “good” or better is required`,
    },
    todo: t("Kiểm tra lại xếp loại hoặc thay người khác.", "Check the rating, or put somebody else forward."),
  });
  const RatingMissing = define<Rated>({
    code: "rating-missing",
    severity: "confirm",
    title: t("Chưa có xếp loại", "No rating yet"),
    message: {
      vi: ({ year }) => `Chưa có xếp loại ${yearVi(year)}: bổ sung trước khi quyết định cử`,
      en: ({ year }) => `No rating for ${yearEn(year)}: add it before the decision to send`,
    },
    todo: t("Bổ sung xếp loại trước khi quyết định cử.", "Add the rating before the decision to send."),
  });
  const RatingUnclear = define<Rated>({
    code: "rating-unclear",
    severity: "confirm",
    title: t("Chưa rõ xếp loại", "Rating is not clear"),
    message: {
      vi: ({ typed, year }) => `“${typed}” chưa cho biết xếp loại ${yearVi(year)}`,
      en: ({ typed, year }) => `“${typed}” does not tell the rating for ${yearEn(year)}`,
    },
    todo: t(
      "Ghi một trong bốn mức xếp loại của năm trước khóa học.",
      "Write one of the four ratings for the year before the course.",
    ),
  });
  const RatingUnconfirmed = define<RatedSince>({
    code: "rating-unconfirmed-law",
    severity: "confirm",
    title: t("Xếp loại: căn cứ cần xác minh", "Rating: law to be confirmed"),
    message: {
      vi: ({ typed, year, since }) =>
        `Xếp loại ${yearVi(year)} là “${typed}”: từ ${dateText(since, "vi")}, căn cứ về xếp loại cần xác minh`,
      en: ({ typed, year, since }) =>
        `Rated “${typed}” for ${yearEn(year)}: since ${dateText(since, "en")} the law on ratings is to be confirmed`,
    },
    todo: t("Giải trình căn cứ áp dụng.", "Explain which law applies."),
  });
  const DisciplineRunning = define<Typed>({
    code: "discipline-running",
    severity: "block",
    title: t("Đang bị xem xét hoặc thi hành kỷ luật", "Under disciplinary measures"),
    message: {
      vi: ({ typed }) => `Kỷ luật “${typed}”: chưa được cử đi bồi dưỡng ở nước ngoài`,
      en: ({ typed }) => `Discipline “${typed}”: may not be sent abroad yet`,
    },
    todo: t("Thay người khác hoặc chờ hết thời hạn kỷ luật.", "Put somebody else forward, or wait for the end of the measure."),
  });
  const DisciplineUndated = define<Typed>({
    code: "discipline-undated",
    severity: "confirm",
    title: t("Chưa rõ thời hạn kỷ luật", "Term of discipline not clear"),
    message: {
      vi: ({ typed }) => `Kỷ luật “${typed}” chưa cho biết đã hết thời hạn hay chưa`,
      en: ({ typed }) => `Discipline “${typed}” does not tell whether it has ended`,
    },
    todo: t(
      "Ghi số, ngày quyết định và thời điểm chấm dứt hiệu lực.",
      "Write the decision's number and date, and when it ended.",
    ),
  });
  const DisciplineUnknown = define<Typed>({
    code: "discipline-unknown",
    severity: "confirm",
    title: t("Chưa có thông tin kỷ luật", "Nothing is said of discipline"),
    message: { vi: () => "Chưa có thông tin về kỷ luật", en: () => "Nothing is said of disciplinary measures" },
    todo: t("Ghi “Không” nếu không có.", "Write “Không” when there is none."),
  });
  const DisciplineEnded = define<Typed>({
    code: "discipline-ended",
    severity: "info",
    title: t("Kỷ luật đã hết thời hạn", "Discipline has ended"),
    message: { vi: ({ typed }) => `Kỷ luật “${typed}” đã hết thời hạn`, en: ({ typed }) => `Discipline “${typed}” has ended` },
    todo: t("Không cần xử lý.", "Nothing to do."),
  });
  return {
    RatingTooLow,
    RatingMissing,
    RatingUnclear,
    RatingUnconfirmed,
    DisciplineRunning,
    DisciplineUndated,
    DisciplineUnknown,
    DisciplineEnded,
  };
}
