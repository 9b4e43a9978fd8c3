/** A rule looks at a subject and yields findings. One that throws is our fault: it is reported, and the others go on. */
import { type AnyFinding, defineFinding, type Finding } from "../findings/finding.ts";

export interface Rule<Subject> {
  readonly name: string;
  /** Every finding it may yield. */
  readonly finds: readonly AnyFinding[];
  /** The rows of the requirements table it checks; empty for data quality. */
  readonly covers: readonly string[];
  check(subject: Subject): Iterable<Finding>;
}

export const RuleFailed = defineFinding<{ rule: string }>({
  code: "common/rule-failed",
  severity: "confirm",
  scope: "file",
  title: { vi: "Một quy tắc chưa chạy được", en: "A rule could not run" },
  message: {
    vi: ({ rule }) => `Quy tắc “${rule}” gặp lỗi của phần mềm nên chưa kiểm tra được; các quy tắc khác vẫn đầy đủ`,
    en: ({ rule }) => `The rule “${rule}” failed because of a fault of the software; all other rules are complete`,
  },
  todo: { vi: "Báo cho bộ phận hỗ trợ, kèm tên quy tắc này.", en: "Tell support the name of this rule." },
});

export function runRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject, sheet: string): Finding[] {
  return rules.flatMap((rule) => {
    try {
      return [...rule.check(subject)];
    } catch {
      return [RuleFailed.at({ sheet, cell: null, row: null }, { rule: rule.name })];
    }
  });
}

/** A rule for a part of a larger subject. */
export function ruleOn<Whole, Part>(rule: Rule<Part>, part: (whole: Whole) => Part): Rule<Whole> {
  return { ...rule, check: (whole) => rule.check(part(whole)) };
}
