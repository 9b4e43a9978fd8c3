/**
 * A workbook under the programme that was chosen for it: what the programme finds becomes a report that can be worded and asked why. Doors
 * that load programmes one at a time choose first (`programmes/choose.ts`), load, and come here.
 */
import type { ByChoice } from "./columns/by-choice.ts";
import type { TableChoice } from "./columns/table-choice.ts";
import { NOTHING_TO_FILL } from "./fill/fill.ts";
import type { AnyFinding, Finding } from "./findings/finding.ts";
import { SEVERITIES } from "./findings/finding.ts";
import { MORE } from "./findings/more-findings.ts";
import { OTHER_PROGRAMME, OtherProgramme, OtherProgrammeSheet, type OtherValues } from "./findings/other-programme.ts";
import { wordingOf } from "./findings/words.ts";
import type { KeptSettings } from "./kept/settings.ts";
import type { Norms } from "./norms/compare.ts";
import type { NormTable } from "./norms/norm.ts";
import { PACK_HASH } from "./pack.ts";
import type { ProgrammeCard } from "./programmes/card.ts";
import type { Choice, Elsewhere } from "./programmes/choose.ts";
import type { CheckSettings, Programme, ProgrammeCheck } from "./programmes/programme.ts";
import type { ChosenCheck, ProgrammeChecked, Report, TableFound, Totals } from "./report.ts";
import { RuleFailed } from "./rules/rule.ts";
import { NOTHING_TO_SEND } from "./sending/sending.ts";
import { type Day, parseDay } from "./sheet/day.ts";
import type { WorkbookSnapshot } from "./sheet/snapshot.ts";
import type { ReadTable } from "./sheet/table.ts";
import { tablesFound } from "./tables-found.ts";
import type { Figure } from "./totals/figures.ts";

export interface CheckOptions {
  /** A programme's id; the best fitting one without it. */
  readonly programme?: string;
  /** "YYYY-MM-DD": the day whose law counts; without it each line is read under the law of its course's first day. */
  readonly asOf?: string;
  /** A programme's own settings, such as `termEnd`. */
  readonly options?: Readonly<Record<string, string>>;
  /** Norms and rates that were loaded; those of the workbook's own import sheet count besides. */
  readonly norms?: NormTable;
  /** What somebody chose of the tables and their columns. */
  readonly columns?: readonly TableChoice[];
}

/** Throws a RangeError for a day that does not exist. */
export function settingsOf({ asOf, options = {} }: CheckOptions): CheckSettings {
  return { asOf: asOfDay(asOf), options };
}

function asOfDay(asOf: string | undefined): Day | null {
  if (asOf === undefined) return null;
  const day = parseDay(asOf);
  if (day === null) throw new RangeError(`Cannot check as of "${asOf}": it must be a real date written YYYY-MM-DD`);
  return day;
}

/** No table of any programme. */
export function checkNothing(workbook: WorkbookSnapshot, { asOf }: CheckOptions): ChosenCheck {
  const report = { ...BARE, asOf: asOf ?? null };
  return checkOf(EMPTY_CHECK, { definitions: [RuleFailed], tables: [], workbook }, report);
}

/** What is loaded for a choice: its programme, and norms where a table asks for them. */
export interface Loaded {
  readonly programme: Programme;
  readonly norms: Norms | null;
  /** What was chosen of the tables by hand, as they were looked for. */
  readonly columns?: ByChoice | null;
  /** Settings that the workbook itself keeps, and that count in the options. */
  readonly kept?: KeptSettings | null;
}

export function checkChosen(
  workbook: WorkbookSnapshot,
  choice: Choice,
  { programme, norms, columns = null, kept = null }: Loaded,
  options: CheckOptions,
): ChosenCheck {
  const { tables, instead } = choice;
  // A table of another programme read under this one's rules would only be a flood of findings that help nobody.
  const check = instead ? EMPTY_CHECK : programme.check(workbook, tables, settingsOf(options));
  const compared = instead ? [] : (norms?.compare(workbook, tables, options.norms) ?? []);
  return chosenCheck({ workbook, choice, loaded: { programme, norms, columns, kept }, options }, check, compared);
}

/** What a check is of. */
export interface Asked {
  readonly workbook: WorkbookSnapshot;
  readonly choice: Choice;
  readonly loaded: Loaded;
  readonly options: CheckOptions;
}

/** A programme's check as a report. `told`: the tables as an earlier report told them, where nothing of that has changed. */
export function chosenCheck(
  { workbook, choice, loaded: { programme, norms, columns = null, kept = null }, options }: Asked,
  check: ProgrammeCheck,
  compared: readonly Finding[],
  told: readonly TableFound[] | null = null,
): ChosenCheck {
  const { tables, instead } = choice;
  const unfit = instead ? [] : (columns?.unfit(tables, programme.tables) ?? []);
  const found = [...otherFindings(choice), ...unfit, ...check.findings, ...compared];
  const report: Report = {
    ...BARE,
    programme: checkedAs(choice),
    asOf: options.asOf ?? null,
    kept,
    tables: told ?? tablesFound(tables, check.people),
    findings: byUrgency(found, workbook),
    people: check.people,
    totals: check.totals,
    figures: instead ? [] : (programme.figures?.(check.totals) ?? plainFigures(tables, check.totals)),
    attestations: instead ? [] : programme.attestations,
  };
  const definitions = [
    ...programme.finds,
    ...(norms?.finds ?? []),
    ...(columns?.finds ?? []),
    ...OTHER_PROGRAMME,
    RuleFailed,
    ...Object.values(MORE),
  ];
  return checkOf(check, { definitions, tables, workbook }, report);
}

/** Of a programme that names none. */
function plainFigures(tables: readonly ReadTable[], { budget_vnd: budget }: Totals): Figure[] {
  const lines = tables.reduce((sum, { rows }) => sum + rows.filter(({ kind }) => kind === "record").length, 0);
  const money: Figure[] =
    typeof budget === "number" && budget > 0 ? [{ title: { vi: "Kinh phí", en: "Budget" }, value: budget, unit: "vnd" }] : [];
  return [{ title: { vi: "Số dòng", en: "Lines" }, value: lines, unit: { vi: "dòng", en: "lines", one: "line" } }, ...money];
}

function checkedAs({ card: { id, title, short }, because, alternatives }: Choice): ProgrammeChecked {
  return {
    id,
    title,
    short,
    because,
    alternatives: alternatives.map((other) => ({ id: other.id, title: other.title, short: other.short })),
  };
}

/** One for every other programme, on its first sheet. */
function otherFindings({ card, instead, elsewhere }: Choice): Finding[] {
  if (instead) return [OtherProgramme.at(placeOf(instead), otherValues(card, instead))];
  const byProgramme = new Map<ProgrammeCard, Elsewhere[]>();
  for (const one of elsewhere) byProgramme.set(one.card, [...(byProgramme.get(one.card) ?? []), one]);
  return [...byProgramme.values()].flatMap(([first, ...others]) =>
    first ? [OtherProgrammeSheet.at(placeOf(first), otherValues(card, first), { related: others.map(placeOf) })] : [],
  );
}

function placeOf({ sheet, named }: Elsewhere): Pick<Finding, "sheet" | "cell" | "row"> {
  const cell = named?.cell ?? null;
  return { sheet: named?.sheet ?? sheet, cell, row: cell === null ? null : Number(/\d+$/.exec(cell)?.[0]) };
}

function otherValues(card: ProgrammeCard, { card: other, named }: Elsewhere): OtherValues {
  return {
    checked: card.id,
    checkedVi: card.short.vi,
    checkedEn: card.short.en,
    other: other.id,
    otherVi: other.short.vi,
    otherEn: other.short.en,
    title: named?.text ?? null,
  };
}

const EMPTY_CHECK: ProgrammeCheck = {
  findings: [],
  people: [],
  totals: {},
  identities: () => [],
  askPerson: () => null,
  restsOnPerson: () => false,
  fill: async () => NOTHING_TO_FILL,
  outgoing: async () => NOTHING_TO_SEND,
  fixable: () => [],
};

const BARE: Report = {
  programme: null,
  pack: PACK_HASH,
  asOf: null,
  kept: null,
  tables: [],
  findings: [],
  people: [],
  totals: {},
  figures: [],
  attestations: [],
};

/** What blocks first; then in the order of the sheets and lines. */
function byUrgency(findings: readonly Finding[], workbook: WorkbookSnapshot): Finding[] {
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const inSheets = (a: Finding, b: Finding): number =>
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || (a.row ?? 0) - (b.row ?? 0);
  // Apart by severity they stand nearly in order already, and twenty thousand are sorted in no time.
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity).sort(inSheets));
}

interface Known {
  readonly definitions: readonly AnyFinding[];
  readonly tables: readonly ReadTable[];
  readonly workbook: WorkbookSnapshot;
}

function checkOf(check: ProgrammeCheck, { definitions, tables, workbook }: Known, report: Report): ChosenCheck {
  const word = wordingOf(definitions);
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]));
  return {
    report,
    worded: (locale, places) => {
      const wanted = places ? places.flatMap((place) => report.findings[place] ?? []) : report.findings;
      return wanted.map((finding) => word(finding, locale));
    },
    identities: check.identities,
    fill: check.fill,
    outgoing: check.outgoing,
    fixable: check.fixable,
    askPerson: check.askPerson,
    restsOnPerson: check.restsOnPerson,
    ...(check.again ? { again: check.again } : {}),
    definitionOf: (code) => byCode.get(code),
    tables,
    date1904: workbook.date1904,
  };
}
