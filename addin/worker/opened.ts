/** A workbook that was checked: what the answers to the page rest on, and the plan as the page is told it. */
import { type CheckOptions, checkChosen, checkNothing } from "../../shared/check-chosen.ts";
import { asksForNorms } from "../../shared/norms/asks.ts";
import type { Norms } from "../../shared/norms/compare.ts";
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
  readonly norms: Norms | null;
}

/** Everything that answers rest on. */
export interface Opened extends Checked {
  readonly source: Source;
  readonly book: LiveBook;
  /** What was put into cells since the file had its bytes. */
  readonly typed: readonly TypedCell[];
  readonly settings: Settings;
  readonly numbered: Numbered;
  /** The sheets as they are shown; null until they are looked at. */
  readonly read: ReadonlyMap<string, ReadSheet> | null;
}

/** Only the programme that is asked for is loaded. */
export async function checked(workbook: WorkbookSnapshot, options: CheckOptions): Promise<Checked> {
  const choice = chooseProgramme(workbook, CARDS, options.programme);
  if (!choice) return { check: checkNothing(workbook, options), options, choice, programme: null, norms: null };
  const programme = await loadProgramme(choice.card.id);
  const norms = asksForNorms(choice.tables) ? (await import("../../shared/norms/compare.ts")).NORMS : null;
  return { check: checkChosen(workbook, choice, { programme, norms }, options), options, choice, programme, norms };
}

export function sheetsOf({ book, check }: Pick<Opened, "book" | "check">): ReadonlyMap<string, ReadSheet> {
  const tables = check.report.tables.map(drawnTable);
  return new Map(book.sheets.map((sheet) => [sheet.name, readSheet(sheet, tables, book.date1904)]));
}

export type PlanTold = Omit<PlanView, "findings">;

/** The plan but for its findings. */
export function planOf(
  { source, check, programme, settings }: Pick<Opened, "source" | "check" | "programme" | "settings">,
  read: ReadonlyMap<string, ReadSheet>,
  counted?: PlanView["people"],
): PlanTold {
  return {
    ...planSummary(source.name, check.report, programme, counted),
    settings: knownSettings(settings, programme),
    tables: check.report.tables.map(drawnTable),
    sheets: [...read.values()].map(({ view }) => view),
  };
}

/** Of what a file says, only choices that its programme knows count. */
function knownSettings(settings: Settings, programme: Programme | null): Settings {
  const known = Object.entries(settings.options).filter(([name, value]) =>
    programme?.options.some((option) => option.name === name && option.choices.some((choice) => choice.value === value)),
  );
  return { ...settings, options: Object.fromEntries(known) };
}
