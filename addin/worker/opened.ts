/** A workbook that was checked: what the answers to the page rest on, and the plan as the page is told it. */
import { type Asked, type CheckOptions, checkChosen, checkNothing } from "../../shared/check-chosen.ts";
import type { TableChoice } from "../../shared/columns/table-choice.ts";
import { asksForNorms } from "../../shared/norms/asks.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { type Choice, chooseProgramme } from "../../shared/programmes/choose.ts";
import { loadProgramme } from "../../shared/programmes/load.ts";
import type { Programme } from "../../shared/programmes/programme.ts";
import type { LiveBook } from "../../shared/recheck/live-book.ts";
import type { ChosenCheck } from "../../shared/report.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { drawnTable } from "./drawn-views.ts";
import type { TypedCell } from "./edit.ts";
import type { Numbered } from "./finding-ids.ts";
import type { PlanView, Settings, Source } from "./messages.ts";
import { type ReadSheet, readSheet } from "./read-sheet.ts";
import { planSummary } from "./summary.ts";

/** A check with what it rests on, for checking again. */
export interface Checked {
  readonly check: ChosenCheck;
  readonly options: CheckOptions;
  /** Null where none fits the workbook. */
  readonly choice: Choice | null;
  readonly programme: Programme | null;
  /** What the check is of; null where nothing was found to check. */
  readonly asked: Asked | null;
  /** A check with the reasons that the workbook keeps. */
  marked(check: ChosenCheck): ChosenCheck;
}

/** What was chosen of the tables by hand. */
export interface Columns {
  readonly count: readonly TableChoice[];
  /** Those that the workbook keeps. */
  readonly kept: readonly TableChoice[];
}

/** Everything that answers rest on. */
export interface Opened extends Checked {
  readonly source: Source;
  readonly book: LiveBook;
  /** What was put into cells since the file had its bytes. */
  readonly typed: readonly TypedCell[];
  readonly settings: Settings;
  readonly columns: Columns;
  readonly numbered: Numbered;
  /** The sheets as they are shown; null until they are looked at. */
  readonly read: ReadonlyMap<string, ReadSheet> | null;
}

const asIs = (check: ChosenCheck): ChosenCheck => check;

/** Only the programme that is asked for is loaded. */
export async function checked(workbook: WorkbookSnapshot, options: CheckOptions): Promise<Checked> {
  const chosen = options.columns ?? [];
  const columns = chosen.length === 0 ? null : (await import("./kept.ts")).byChoice(chosen);
  const choice = chooseProgramme(workbook, CARDS, options.programme, columns);
  if (!choice) return { check: checkNothing(workbook, options), options, choice, programme: null, asked: null, marked: asIs };
  const programme = await loadProgramme(choice.card.id);
  const norms = asksForNorms(choice.tables) ? (await import("../../shared/norms/compare.ts")).NORMS : null;
  const loaded = { programme, norms, columns };
  const check = checkChosen(workbook, choice, loaded, options);
  // What reads reasons is loaded where there are any.
  const explained = workbook.kept?.includes("confirmed") ? await import("./kept.ts") : null;
  const marked = explained ? (one: ChosenCheck) => explained.withConfirmed(one, workbook.kept) : asIs;
  return { check: marked(check), options, choice, programme, asked: { workbook, choice, loaded, options }, marked };
}

export function sheetsOf({ book, check }: Pick<Opened, "book" | "check">): ReadonlyMap<string, ReadSheet> {
  const tables = check.report.tables.map(drawnTable);
  return new Map(book.sheets.map((sheet) => [sheet.name, readSheet(sheet, tables, book.date1904)]));
}

export type PlanTold = Omit<PlanView, "findings">;

/** The plan but for its findings. */
export function planOf(
  {
    source,
    book,
    check,
    programme,
    settings,
    columns,
  }: Pick<Opened, "source" | "book" | "check" | "programme" | "settings" | "columns">,
  read: ReadonlyMap<string, ReadSheet>,
  counted?: PlanView["people"],
): PlanTold {
  return {
    ...planSummary(source.name, check.report, programme, counted),
    sealed: book.kept?.includes("<seal ") ?? false,
    settings: knownSettings(settings, programme),
    tables: check.report.tables.map(drawnTable),
    sheets: [...read.values()].map(({ view }) => view),
    columns: columns.count,
    columnsKept: JSON.stringify(columns.count) === JSON.stringify(columns.kept),
  };
}

/** Of what a file says, only choices that its programme knows count. */
function knownSettings(settings: Settings, programme: Programme | null): Settings {
  const known = Object.entries(settings.options).filter(([name, value]) =>
    programme?.options.some((option) => option.name === name && option.choices.some((choice) => choice.value === value)),
  );
  return { ...settings, options: Object.fromEntries(known) };
}
