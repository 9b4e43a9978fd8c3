/** Cells of the targets that cannot be what they say: unreadable ones, numbers below nought, parts of a person. */
import { defineFinding, type Finding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import type { Rule } from "../../../rules/rule.ts";
import { numberText } from "../../../text/format.ts";
import { isShare, PLAN } from "../parameters.ts";
import type { Subject } from "../subject.ts";
import type { Cell } from "../tracking/read-tracking.ts";
import { t } from "../words.ts";
import { placeOf } from "./place.ts";

const LAW = [lawOf(PLAN)];

export const FigureUnclear = defineFinding<{ typed: string }>({
  code: "cchc-tp-hcm/figure-unclear",
  severity: "confirm",
  scope: "row",
  title: t("Không đọc được số liệu", "A figure cannot be read"),
  message: {
    vi: ({ typed }) => `“${typed}” không rõ là bao nhiêu, nên chưa được tính`,
    en: ({ typed }) => `“${typed}” does not say clearly how many, and is not counted`,
  },
  todo: t("Ghi bằng chữ số; số thực hiện và tổng số ở hai ô.", "Write digits; the number and the whole in two cells."),
});

export const FigureImpossible = defineFinding<{ figure: number }>({
  code: "cchc-tp-hcm/figure-impossible",
  severity: "block",
  scope: "row",
  title: t("Số liệu không thể có", "An impossible figure"),
  message: {
    vi: ({ figure }) => `Số ${numberText(figure, "vi")}: số người, số lớp, số đoàn phải là số nguyên, không âm`,
    en: ({ figure }) => `${numberText(figure, "en")}: people, classes and visits are whole numbers, not below nought`,
  },
  todo: t("Ghi lại số liệu.", "Write the figure again."),
});

export const TargetUnknown = defineFinding<{ text: string }>({
  code: "cchc-tp-hcm/target-not-known",
  severity: "info",
  scope: "row",
  title: t("Dòng không thuộc mười chỉ tiêu", "A line that is none of the ten targets"),
  message: {
    vi: ({ text }) => `Chưa nhận ra “${text}” là chỉ tiêu nào trong mười chỉ tiêu của Kế hoạch`,
    en: ({ text }) => `“${text}” is not recognised as any of the plan's ten targets`,
  },
  todo: t("Ghi mã chỉ tiêu (T1 đến T10) ở cột mã.", "Write the target's code (T1 to T10) in the column of codes."),
});

const LONGEST = 80;

export const figures: Rule<Subject> = {
  name: "cchc-tp-hcm/figures",
  finds: [FigureUnclear, FigureImpossible, TargetUnknown],
  covers: [],
  *check({ judged, trackings }) {
    for (const { reach } of judged) {
      for (const cell of reach.unclear) yield unclear(cell);
      const { at, count, of, ofAt, code } = reach;
      // Without its whole, 0.5 may be a share.
      if (at && count && !(isShare(code) && of === null && count.first >= 0)) yield* impossible(count.first, at);
      if (ofAt && of !== null) yield* impossible(of, ofAt);
    }
    for (const { table, unknown } of trackings)
      for (const { row, text } of unknown)
        if (text !== "")
          yield TargetUnknown.at(
            { sheet: table.sheet.name, cell: null, row: row + 1 },
            { text: text.slice(0, LONGEST) },
            { law: LAW },
          );
  },
};

function unclear(cell: Cell): Finding {
  const reading = cell.cells.read(cell.row, cell.column);
  return FigureUnclear.at(
    placeOf(cell),
    { typed: reading.kind === "unclear" ? reading.text.slice(0, LONGEST) : "" },
    { law: LAW },
  );
}

function* impossible(figure: number, cell: Cell): Generator<Finding> {
  if (figure < 0 || !Number.isInteger(figure)) yield FigureImpossible.at(placeOf(cell), { figure }, { law: LAW });
}
