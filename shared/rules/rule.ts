/** Rules look at a plan and raise findings. One that throws is our fault: it is reported, and the others go on. */
import { type AnyFinding, defineFinding, type Finding } from "../findings/finding.ts";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot.ts";

/**
 * A rule over a subject and its lines. What looks at one line alone belongs in `line`: all such rules run while the line is at hand, so
 * that twenty thousand lines are walked once and not once for every rule.
 */
export interface Rule<Subject, Line = never> {
  readonly name: string;
  /** Every finding it may raise. */
  readonly finds: readonly AnyFinding[];
  /** The rows of the requirements table it checks; empty for data quality. */
  readonly covers: readonly string[];
  /** Once, over the whole. */
  check?(subject: Subject): Iterable<Finding>;
  /** What `check` looks at of the lines: after an edit it is asked again only where that is another. Without it, always. */
  readonly looksAt?: LooksAt<Subject, Line>;
  /** Over lines that belong together: after an edit it is asked again of the groups of the lines that were read again. */
  readonly groups?: Groups<Subject, Line>;
  /** For every line. */
  line?(line: Line, report: Report, subject: Subject): void;
}

export interface LooksAt<Subject, Line> {
  /** What it takes from a line, put into one value. */
  of(line: Line, subject: Subject): string | number | null;
  /** Another value of a line matters only where it shares one of these with another line, before or after. */
  shares?(line: Line): readonly string[];
  /** Fields whose very cells it reads besides. */
  readonly cells?: readonly string[];
  /** Whether what such a cell holds matters; asked of it before and after. */
  minds?(value: CellValue, sheet: SheetSnapshot, row: number, column: number): boolean;
  /** What else it looks at; everything where it does not say. */
  readonly besides?: readonly Beside[];
}

/** The course table; headings, totals and whatever else stands between the records. */
export type Beside = "courses" | "between";

export interface Groups<Subject, Line> {
  /** What the lines of a group share; null for a line that is in none. */
  of(line: Line, subject: Subject): string | object | null;
  /** What is looked at of a line, put into one value: a group whose lines say the same is not asked again. Without it, always. */
  takes?(line: Line): string | number | null;
  /** Looks at the lines of one group, in their order, and at nothing of any other line. They are gathered while they are looked at. */
  check(lines: Iterable<Line>, subject: Subject): Iterable<Finding>;
}

export type Report = (finding: Finding) => void;

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

/** So many findings of a rule are held back until it has ended: of a rule that fails none is believed. More would only take memory. */
const HELD_BACK = 20_000;

/** The rules over the whole, and over groups of its lines. `sheet` names the place of a rule that failed. */
export function* runRules<Subject, Line>(
  rules: readonly Rule<Subject, Line>[],
  subject: Subject,
  lines: readonly Line[],
  sheet: string,
): Generator<Finding> {
  for (const rule of rules) {
    let held: Finding[] = [];
    try {
      for (const finding of overAll(rule, subject, lines)) {
        held.push(finding);
        if (held.length < HELD_BACK) continue;
        yield* held;
        held = [];
      }
    } catch {
      held = [failed(rule.name, sheet)];
    }
    yield* held;
  }
}

function* overAll<Subject, Line>({ check, groups }: Rule<Subject, Line>, subject: Subject, lines: readonly Line[]) {
  if (check) yield* check(subject);
  if (!groups) return;
  for (const group of grouped(lines, groups, subject).values()) yield* groups.check(group, subject);
}

/** In the order of the first lines. */
function grouped<Subject, Line>(lines: readonly Line[], groups: Groups<Subject, Line>, subject: Subject) {
  const known = new Map<string | object, Line[]>();
  for (const line of lines) {
    const key = groups.of(line, subject);
    if (key === null) continue;
    const group = known.get(key);
    if (group) group.push(line);
    else known.set(key, [line]);
  }
  return known;
}

function failed(rule: string, sheet: string): Finding {
  return RuleFailed.at({ sheet, cell: null, row: null }, { rule });
}

/** Runs the rules on lines, one line after the other; a rule that failed on some is reported once. */
export function lineRunner<Subject, Line>(
  rules: readonly Rule<Subject, Line>[],
  subject: Subject,
  sheet: string,
  report: Report,
) {
  const own = rules.filter((rule) => rule.line !== undefined);
  const broken = new Set<string>();
  return (line: Line): void => {
    for (const rule of own) {
      try {
        rule.line?.(line, report, subject);
      } catch {
        if (!broken.has(rule.name)) report(failed(rule.name, sheet));
        broken.add(rule.name);
      }
    }
  };
}
