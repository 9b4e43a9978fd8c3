/** A check with everything that may be asked of it: why, what would be, what can be mended. Who only looks at findings does not need it. */
import type { Explanation } from "./conditions/explanation.ts";
import { explainFinding } from "./findings/explain-finding.ts";
import type { Fix } from "./fixes/fix.ts";
import { fixesOf } from "./fixes/fixes-of.ts";
import { explainDecision } from "./people/explain-decision.ts";
import { whatIfLine } from "./people/what-if.ts";
import type { Check, ChosenCheck } from "./report.ts";

export function wholeCheck(check: ChosenCheck): Check {
  let fixes: readonly Fix[] | null = null;
  const explainRow = (sheet: string, row: number): Explanation | null => check.askPerson(sheet, row, explainDecision);
  return {
    ...check,
    explainRow,
    explainFinding(index) {
      const { findings } = check.report;
      const finding = findings[index];
      const definition = finding && check.definitionOf(finding.code);
      if (!finding || !definition) throw new RangeError(`Cannot explain finding ${index}: there are ${findings.length}`);
      const ofPerson = finding.row !== null && check.restsOnPerson(finding) ? explainRow(finding.sheet, finding.row) : null;
      return ofPerson ?? explainFinding(finding, { definition, tables: check.tables, date1904: check.date1904 });
    },
    whatIf: (sheet, row) => check.askPerson(sheet, row, whatIfLine),
    fixes() {
      fixes ??= check.fixable().flatMap(({ plan, findings }) => fixesOf(plan, findings));
      return fixes;
    },
  };
}
