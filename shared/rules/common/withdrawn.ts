/** Lines that say they no longer stand as they are: "Rút", "thay đ/c …", struck through. A person has to say what is meant. */
import { defineFinding } from "../../findings/finding.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../text/locale.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const LineWithdrawn = defineFinding<{ words: string }>({
  code: "common/line-withdrawn",
  severity: "confirm",
  scope: "row",
  title: t("Dòng đã rút hoặc gạch bỏ", "Withdrawn or struck line"),
  message: {
    vi: ({ words }) => (words ? `“${words}”: không tính người này` : "Dòng bị gạch ngang: không tính người này"),
    en: ({ words }) => (words ? `“${words}”: not counted` : "The line is struck through: not counted"),
  },
  todo: t("Xác nhận rút; nên xóa dòng trước khi gửi.", "Confirm the withdrawal; better delete the line before sending."),
});

export const LineReplaces = defineFinding<{ words: string }>({
  code: "common/line-replaces",
  severity: "confirm",
  scope: "row",
  title: t("Người thay thế", "Replacement"),
  message: {
    vi: ({ words }) => `“${words}”: tính người này, xác nhận người được thay không còn trong danh sách`,
    en: ({ words }) => `“${words}”: counted; confirm that the person replaced is no longer listed`,
  },
  todo: t("Xác nhận việc thay người.", "Confirm the replacement."),
});

export const withdrawn: Rule<Plan, Nominee> = {
  name: "common/withdrawn",
  finds: [LineWithdrawn, LineReplaces],
  covers: [],
  line(nominee, report) {
    const { standing, standingReason, standingWords, columns } = nominee;
    if (standing !== "withdrawn" && standingReason !== "replaced") return;
    const place = placeAt(nominee, standingReason === "struck" || columns.notes < 0 ? columns.name : columns.notes);
    report((standing === "withdrawn" ? LineWithdrawn : LineReplaces).at(place, { words: standingWords ?? "" }));
  },
};
