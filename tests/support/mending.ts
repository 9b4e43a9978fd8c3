/** What must hold of any workbook once its fixes are written: named wrongs, none when all is well. */
import { checkWorkbook } from "../../shared/check.ts";
import type { Finding } from "../../shared/findings/finding.ts";
import { applyFixes } from "../../shared/fixes/apply.ts";
import { editSnapshot } from "../../shared/fixes/edit-snapshot.ts";
import type { Fix } from "../../shared/fixes/fix.ts";
import { FIX_KIND_IDS, type FixKindId, fixKind } from "../../shared/fixes/kinds.ts";
import { fixesOfFinding } from "../../shared/fixes/preview.ts";
import { undoEdits } from "../../shared/fixes/undo.ts";
import type { Check } from "../../shared/report.ts";
import { cellName } from "../../shared/sheet/address.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";

export function mend(workbook: WorkbookSnapshot, fixes: readonly Fix[]): WorkbookSnapshot {
  return editSnapshot(workbook, applyFixes(fixes));
}

const placed = ({ code, sheet, cell, row }: Finding): string => `${code} ${sheet}!${cell ?? row}`;
const keepsMeaning = ({ kind }: Fix): boolean => fixKind(kind).meaning === "same";

/** Everything that is promised, of all fixes together and of each kind by itself. */
export function mendingFaults(workbook: WorkbookSnapshot): string[] {
  const check = checkWorkbook(workbook);
  const fixes = check.fixes();
  return [
    ...shapeFaults(check),
    ...meaningFaults(workbook, check, fixes.filter(keepsMeaning)),
    ...correctionFaults(workbook, check, fixes),
    ...undoFaults(workbook, fixes),
    ...orderFaults(workbook, fixes),
  ];
}

/** Ids are unique, no cell belongs to two fixes, and a finding that says what should stand there has its fix. */
function shapeFaults(check: Check): string[] {
  const fixes = check.fixes();
  const ids = fixes.map(({ id }) => id);
  const cells = fixes.flatMap(({ sheet, changes }) => changes.map(({ row, column }) => `${sheet}!${cellName(row, column)}`));
  const twice = (all: readonly string[], what: string): string[] =>
    all.filter((one, at) => all.indexOf(one) !== at).map((one) => `${what} twice: ${one}`);
  // A sheet in an old encoding that cannot be changed as a whole is not changed at all: its findings still say how they are read.
  const untouched = ({ code, sheet }: Finding): boolean =>
    code.startsWith("common/legacy-") && !fixes.some((fix) => fix.kind === "legacy-font" && fix.sheet === sheet);
  const unmet = check.report.findings.filter(
    (finding) => finding.fix !== null && !untouched(finding) && fixesOfFinding(fixes, finding).length === 0,
  );
  return [
    ...twice(ids, "id"),
    ...(cells.length < 500 ? twice(cells, "cell") : new Set(cells).size < cells.length ? ["a cell twice"] : []),
    ...unmet.map((finding) => `no fix for ${placed(finding)}`),
  ];
}

/** Fixes that keep the meaning: the same people, decisions, totals; nothing new is found; what they mend is gone; nothing is left. */
function meaningFaults(workbook: WorkbookSnapshot, before: Check, fixes: readonly Fix[]): string[] {
  const after = checkWorkbook(mend(workbook, fixes));
  const differs = (what: string, of: (check: Check) => unknown): string[] => {
    const [one, other] = [JSON.stringify(of(before)), JSON.stringify(of(after))];
    return one === other ? [] : [`${what} differ: ${firstDifference(one, other)}`];
  };
  return [
    ...differs("people", ({ report }) => report.people),
    ...differs("totals", ({ report }) => report.totals),
    ...differs("tables", ({ report }) =>
      report.tables.map(({ columns, unused, ...rest }) => [rest, columns.map(({ field }) => field)]),
    ),
    ...findingFaults(before, after, fixes),
    ...after
      .fixes()
      .filter(keepsMeaning)
      .map(({ id }) => `offered again: ${id}`),
  ];
}

/** With the corrections too: only lines whose dates were corrected, there or where they are copied from, may be decided anew. */
function correctionFaults(workbook: WorkbookSnapshot, before: Check, fixes: readonly Fix[]): string[] {
  const after = checkWorkbook(mend(workbook, fixes));
  const dated = new Set(
    before.report.findings.filter(({ code }) => code === "common/date-impossible").map(({ sheet, row }) => `${sheet}!${row}`),
  );
  const corrected = fixes.some(({ kind }) => kind === "date-slip");
  const decisions = ({ report }: Check): string[] =>
    report.people.filter(({ sheet, row }) => !dated.has(`${sheet}!${row}`)).map((person) => JSON.stringify(person));
  const then = decisions(after);
  const changed = decisions(before).filter((person, at) => person !== then[at]);
  return [
    ...changed.map((person) => `decided anew: ${person}`),
    ...(!corrected ? findingFaults(before, after, fixes) : []),
    ...(!corrected ? after.fixes().map(({ id }) => `offered again after all: ${id}`) : []),
  ];
}

function findingFaults(before: Check, after: Check, fixes: readonly Fix[]): string[] {
  const known = new Set(before.report.findings.map(placed));
  const left = new Set(after.report.findings.map(placed));
  const news = after.report.findings.map(placed).filter((one) => !known.has(one));
  const mended = before.report.findings.filter((finding) => {
    const own = fixesOfFinding(fixes, finding);
    return finding.fix !== null && own.length > 0 && left.has(placed(finding));
  });
  return [...news.map((one) => `new: ${one}`), ...mended.map((finding) => `not mended: ${placed(finding)}`)];
}

function undoFaults(workbook: WorkbookSnapshot, fixes: readonly Fix[]): string[] {
  const edits = applyFixes(fixes);
  const back = editSnapshot(editSnapshot(workbook, edits), undoEdits(workbook, edits));
  return workbook.sheets.flatMap((sheet, at) => {
    const undone = back.sheets[at];
    const same = JSON.stringify(plainly(sheet)) === JSON.stringify(plainly(undone));
    return same ? [] : [`not undone: ${sheet.name}`];
  });
}

const plainly = (sheet: WorkbookSnapshot["sheets"][number] | undefined) =>
  sheet && [
    sheet.name,
    sheet.rows,
    [...sheet.formulas].sort(),
    [...sheet.marks].filter(([, mark]) => Object.keys(mark).length > 0).sort((a, b) => a[0] - b[0]),
    sheet.merges,
  ];

/** Kind by kind, with a check between, forwards and backwards, ends where all at once ends. */
function orderFaults(workbook: WorkbookSnapshot, fixes: readonly Fix[]): string[] {
  const kinds = FIX_KIND_IDS.filter((kind) => fixes.some((fix) => fix.kind === kind));
  if (kinds.length < 2) return [];
  const wanted = JSON.stringify(mend(workbook, fixes).sheets.map(plainly));
  const endOf = (order: readonly FixKindId[]): string => {
    let now = workbook;
    let offered = fixes;
    for (const kind of order) {
      now = mend(
        now,
        offered.filter((fix) => fix.kind === kind),
      );
      if (kind !== order.at(-1)) offered = checkWorkbook(now).fixes();
    }
    return JSON.stringify(now.sheets.map(plainly));
  };
  return [kinds, [...kinds].reverse()].flatMap((order) => {
    const end = endOf(order);
    return end === wanted ? [] : [`${order.join(", ")} ends elsewhere: ${firstDifference(wanted, end)}`];
  });
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 80), at + 60)} ≠ ${other.slice(Math.max(0, at - 20), at + 60)}`;
}
