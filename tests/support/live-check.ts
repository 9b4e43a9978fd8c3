/** A workbook that is edited and checked again as the page's worker does it, without the worker. */
import { type Asked, checkChosen } from "../../shared/check-chosen.ts";
import { asksForNorms } from "../../shared/norms/asks.ts";
import { NORMS } from "../../shared/norms/compare.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { chooseProgramme } from "../../shared/programmes/choose.ts";
import { PROGRAMMES } from "../../shared/programmes/index.ts";
import { type LiveBook, liveBook } from "../../shared/recheck/live-book.ts";
import type { Whole } from "../../shared/recheck/reach.ts";
import { type Recheck, recheckOf } from "../../shared/recheck/recheck.ts";
import { Sums } from "../../shared/recheck/sums.ts";
import type { Report } from "../../shared/report.ts";
import type { CellValue, WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";

export interface CellEdited {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface LiveAnswer {
  readonly report: Report;
  /** Null where only what was touched was checked. */
  readonly whole: Whole | "not-live" | null;
}

export class LiveCheck {
  #book: LiveBook;
  #sums = new Sums([]);
  #recheck: Recheck | null = null;
  report: Report;

  constructor(workbook: WorkbookSnapshot) {
    this.#book = liveBook(workbook);
    this.report = this.#checkAll();
  }

  edit(edits: readonly CellEdited[]): LiveAnswer {
    const changes = edits.flatMap(({ sheet: name, row, column, value }) => {
      const sheet = this.#book.sheets.find((one) => one.name === name);
      return sheet ? [{ sheet, row, column, value, formula: null }] : [];
    });
    const changed = this.#sums.put(changes);
    const again = this.#recheck?.again(changed) ?? { whole: "not-live" as const };
    if ("check" in again) {
      this.report = again.check.report;
      return { report: this.report, whole: null };
    }
    this.#book = liveBook(this.#book);
    this.#sums = new Sums([]);
    this.report = this.#checkAll();
    return { report: this.report, whole: again.whole };
  }

  #checkAll(): Report {
    const choice = chooseProgramme(this.#book, CARDS);
    const programme = PROGRAMMES.find(({ id }) => id === choice?.card.id);
    if (!choice || !programme) throw new RangeError("The workbook holds no plan that can be checked");
    const norms = asksForNorms(choice.tables) ? NORMS : null;
    const asked: Asked = { workbook: this.#book, choice, loaded: { programme, norms }, options: {} };
    const check = checkChosen(this.#book, choice, asked.loaded, {});
    this.#recheck = recheckOf(asked, check, CARDS);
    return check.report;
  }
}
