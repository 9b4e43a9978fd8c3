/** Data quality: rules that every programme with tables of lines uses, in the order in which their findings are read. */
import type { Line } from "../../lines/line.ts";
import type { LinePlan } from "../../lines/line-plan.ts";
import { secrecy } from "../common/secrecy.ts";
import type { Rule } from "../rule.ts";
import { copiedTables } from "./copied-tables.ts";
import { emptyPlan } from "./empty-plan.ts";
import { lineCosts } from "./line-costs.ts";
import { lineNotes } from "./line-notes.ts";
import { lineSums } from "./line-sums.ts";
import { lineTimes } from "./line-times.ts";
import { repeatedLines } from "./repeated-lines.ts";
import { unreadAmounts } from "./unread-amounts.ts";

export const LINE_RULES: readonly Rule<LinePlan, Line>[] = [
  secrecy,
  emptyPlan,
  unreadAmounts,
  lineTimes,
  lineSums,
  lineCosts,
  lineNotes,
  copiedTables,
  repeatedLines,
];
