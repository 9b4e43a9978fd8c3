/** The door of the core: a picture of a workbook goes in, a report comes out that can be worded and asked why. */

import { NOTHING_TO_FILL } from "./fill/fill.ts";
import { explainFinding } from "./findings/explain-finding.ts";
import type { AnyFinding, Finding, Severity } from "./findings/finding.ts";
import { SEVERITIES } from "./findings/finding.ts";
import { MORE } from "./findings/more-findings.ts";
import { wordingOf } from "./findings/words.ts";
import type { Fix } from "./fixes/fix.ts";
import { PACK_HASH } from "./pack.ts";
import { PROGRAMMES } from "./programmes/index.ts";
import type { CheckSettings, Programme, ProgrammeCheck } from "./programmes/programme.ts";
import type { Check, PersonDecision, Report, TableFound } from "./report.ts";
import { RuleFailed } from "./rules/rule.ts";
import { NOTHING_TO_SEND } from "./sending/sending.ts";
import { columnName } from "./sheet/address.ts";
import { type Day, parseDay } from "./sheet/day.ts";
import { findTables } from "./sheet/find-tables.ts";
import type { WorkbookSnapshot } from "./sheet/snapshot.ts";
import type { ReadTable } from "./sheet/table.ts";

export interface CheckOptions {
  /** A programme's id; the best fitting one without it. */
  readonly programme?: string;
  /** "YYYY-MM-DD": the day whose law counts; without it each line is read under the law of its course's first day. */
  readonly asOf?: string;
  /** A programme's own settings, such as `termEnd`. */
  readonly options?: Readonly<Record<string, string>>;
}

interface Fit {
  readonly programme: Programme;
  readonly tables: readonly ReadTable[];
  readonly fits: number;
}

/**
 * Whatever a workbook holds, it is checked, but for tables larger than any plan (`PlanTooLarge` is thrown). Throws a RangeError for a
 * programme or a day that does not exist.
 */
export function checkWorkbook(workbook: WorkbookSnapshot, { programme, asOf, options = {} }: CheckOptions = {}): Check {
  const settings: CheckSettings = { asOf: asOfDay(asOf), options };
  const fit = bestFit(workbook, programme);
  if (!fit) return checkOf(EMPTY_CHECK, { definitions: [RuleFailed], tables: [], workbook }, emptyReport(asOf));
  const check = fit.programme.check(workbook, fit.tables, settings);
  const findings = [...check.findings].sort(byUrgency(workbook));
  const { id, title, attestations, finds } = fit.programme;
  const report: Report = {
    programme: { id, title },
    pack: PACK_HASH,
    asOf: asOf ?? null,
    tables: tablesFound(fit.tables, check.people),
    findings,
    people: check.people,
    totals: check.totals,
    attestations,
  };
  return checkOf(check, { definitions: [...finds, RuleFailed, ...Object.values(MORE)], tables: fit.tables, workbook }, report);
}

function asOfDay(asOf: string | undefined): Day | null {
  if (asOf === undefined) return null;
  const day = parseDay(asOf);
  if (day === null) throw new RangeError(`Cannot check as of "${asOf}": it must be a real date written YYYY-MM-DD`);
  return day;
}

function bestFit(workbook: WorkbookSnapshot, id: string | undefined): Fit | null {
  const candidates = id === undefined ? PROGRAMMES : PROGRAMMES.filter((programme) => programme.id === id);
  if (candidates.length === 0) throw new RangeError(`Cannot check programme "${id}": no such programme`);
  const fits = candidates.map((programme): Fit => {
    const tables = findTables(workbook, programme.tables);
    // A programme that was named is taken at its word wherever any of its tables stands.
    return { programme, tables, fits: id === undefined ? programme.fits(workbook, tables) : tables.length };
  });
  const [best] = fits.filter((fit) => fit.fits > 0).sort((a, b) => b.fits - a.fits);
  return best ?? null;
}

const EMPTY_CHECK: ProgrammeCheck = {
  findings: [],
  people: [],
  totals: {},
  identities: () => [],
  explainRow: () => null,
  explainFinding: () => null,
  fill: async () => NOTHING_TO_FILL,
  outgoing: async () => NOTHING_TO_SEND,
  fixes: () => [],
};

function emptyReport(asOf: string | undefined): Report {
  return {
    programme: null,
    pack: PACK_HASH,
    asOf: asOf ?? null,
    tables: [],
    findings: [],
    people: [],
    totals: {},
    attestations: [],
  };
}

/** What blocks first; then in the order of the sheets and lines. */
function byUrgency(workbook: WorkbookSnapshot): (a: Finding, b: Finding) => number {
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return (a, b) =>
    rank(a.severity) - rank(b.severity) || (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || (a.row ?? 0) - (b.row ?? 0);
}

function tablesFound(tables: readonly ReadTable[], people: readonly PersonDecision[]): TableFound[] {
  const aside = new Map<string, number[]>();
  for (const { sheet, row, counted } of people) {
    if (counted) continue;
    const rows = aside.get(sheet);
    if (rows) rows.push(row);
    else aside.set(sheet, [row]);
  }
  return tables.map((table) => tableFound(table, aside.get(table.sheet.name) ?? []));
}

/** `aside`: the lines of the sheet (1-based) whose people do not count. */
function tableFound(table: ReadTable, aside: readonly number[]): TableFound {
  const { spec, sheet, headerFirst, headerLast, last, columns, unused, rows } = table;
  const records = rows.filter(({ kind }) => kind === "record");
  const first = records[0]?.row ?? headerLast + 1;
  const own = new Set(records.map(({ row }) => row + 1));
  const setAside = aside.filter((row) => own.has(row)).length;
  return {
    sheet: sheet.name,
    kind: spec.kind,
    title: spec.title,
    headerFirst: headerFirst + 1,
    headerLast: headerLast + 1,
    first: first + 1,
    last: last + 1,
    columns: [...columns.values()]
      .flat()
      .sort((a, b) => a.column - b.column)
      .map(({ field, column, header, certainty }) => ({
        field: field.name,
        title: field.title,
        column: columnName(column),
        header,
        certainty,
        used: field.used,
      })),
    unused: unused.map(({ column, header }) => ({ column: columnName(column), header })),
    rows: {
      read: records.length,
      hidden: records.filter(({ hidden }) => hidden).length,
      setAside,
      passedOver: rows.length - records.length,
    },
  };
}

interface Known {
  readonly definitions: readonly AnyFinding[];
  readonly tables: readonly ReadTable[];
  readonly workbook: WorkbookSnapshot;
}

function checkOf(check: ProgrammeCheck, { definitions, tables, workbook }: Known, report: Report): Check {
  const word = wordingOf(definitions);
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]));
  let fixes: readonly Fix[] | null = null;
  return {
    report,
    worded: (locale) => report.findings.map((finding) => word(finding, locale)),
    explainRow: check.explainRow,
    identities: check.identities,
    fill: check.fill,
    outgoing: check.outgoing,
    explainFinding(index) {
      const finding = report.findings[index];
      const definition = finding && byCode.get(finding.code);
      if (!finding || !definition) throw new RangeError(`Cannot explain finding ${index}: there are ${report.findings.length}`);
      return check.explainFinding(finding) ?? explainFinding(finding, { definition, tables, date1904: workbook.date1904 });
    },
    fixes() {
      fixes ??= check.fixes();
      return fixes;
    },
  };
}
