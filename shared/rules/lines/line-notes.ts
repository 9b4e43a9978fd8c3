/** Lines that do not stand as they are: hidden ones (counted, and said), withdrawn and struck ones (not counted, to be confirmed). */
import { defineFinding } from "../../findings/finding.ts";
import { counts, fieldPlace, type Line } from "../../lines/line.ts";
import type { LinePlan } from "../../lines/line-plan.ts";
import type { Text } from "../../text/locale.ts";
import { HiddenRow } from "../common/hidden-rows.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const LineDropped = defineFinding<{ words: string }>({
  code: "common/line-dropped",
  severity: "confirm",
  scope: "row",
  title: t("Nội dung đã rút hoặc gạch bỏ", "Line withdrawn or struck"),
  message: {
    vi: ({ words }) => (words ? `“${words}”: không cộng dòng này` : "Dòng bị gạch ngang: không cộng dòng này"),
    en: ({ words }) => (words ? `“${words}”: the line is not added up` : "The line is struck through and not added up"),
  },
  todo: t("Xác nhận không thực hiện; nên xóa dòng trước khi gửi.", "Confirm that it is given up; better delete the line."),
});

export const lineNotes: Rule<LinePlan, Line> = {
  name: "common/line-notes",
  finds: [LineDropped, HiddenRow],
  covers: [],
  line(line, report) {
    const { standing, table, name } = line;
    const place = fieldPlace(line, table.spec.nameField);
    if (standing.kind === "withdrawn")
      report(
        LineDropped.at(standing.words === null ? place : fieldPlace(line, "notes", table.spec.nameField), {
          words: standing.words ?? "",
        }),
      );
    if (line.line.hidden) report(HiddenRow.at(place, { name: name || "—", counted: counts(line) }));
  },
};
