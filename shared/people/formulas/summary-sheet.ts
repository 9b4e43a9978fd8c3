/** The sheet "Tổng hợp": people and money by course, province, source, gender, group and decision, in formulas over the lists. */
import { Counter, LONGEST_FORMULA, range, runs, summed } from "../../fill/counting.ts";
import type { FilledColumn } from "../../fill/fill.ts";
import { type Filled, SheetWriter } from "../../fill/sheet-writer.ts";
import { wordKey } from "../../formulas/expression.ts";
import type { Nominee } from "../../plan/nominee.ts";
import { columnIndex } from "../../sheet/address.ts";
import { SUMMARY_SHEET } from "../../sheet/own-sheets.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { remember } from "../../text/remember.ts";
import type { Person } from "../person.ts";
import { LEVEL_WORDS } from "../priority.ts";
import type { Subject } from "../subject.ts";
import type { FormulaScheme } from "./formula-scheme.ts";
import type { Offer, OfferedList } from "./offer.ts";
import type { OwnSheet } from "./parameter-sheet.ts";
import { countedIn, countedList, type LabelOf, moneyTyped } from "./summary-lists.ts";
import { DECISIONS, NO_GROUP, UNCLEAR } from "./verdict-words.ts";

export interface Filling {
  readonly name: string;
  /** The columns of a list that were filled, or had the formulas already. */
  columnsOf(list: OfferedList): readonly FilledColumn[];
  /** What a filled column of a list shows in a row, be it filled or typed. */
  shown(list: OfferedList, column: FilledColumn, row: number): CellValue;
}

export function summarySheet<P extends Person>(
  subject: Subject<P>,
  offer: Offer,
  filling: Filling,
  formulas: FormulaScheme<P>,
): OwnSheet {
  const summary = new Summary(offer, filling, formulas);
  const { parts, limits, young } = formulas.summary(subject);
  const { scheme, group } = formulas;
  summary.overall(limits, young);
  for (const { title, fields, label, limits: ofPart } of parts) summary.by(title, fields, label, ofPart ?? null);
  if (group) {
    const names = scheme.groups.map(({ name }) => group.shown(name));
    summary.byFilled(`Theo ${lowered(group.column.header)}`, "group", [...names, NO_GROUP, UNCLEAR]);
  }
  summary.byFilled("Theo kết luận", "decision", [DECISIONS.eligible, DECISIONS.ineligible, UNCLEAR]);
  if (scheme.priority) summary.byFilled("Theo mức ưu tiên", "priority", PRIORITIES);
  return summary.done();
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const PRIORITIES = [LEVEL_WORDS.holds.vi, UNCLEAR, LEVEL_WORDS.fails.vi];
const EVERYBODY = "Tổng số";
const HEADERS = ["Số người", "Tỷ lệ", "Kinh phí (đồng)", "So với chỉ tiêu"];

class Summary {
  readonly #offer: Offer;
  readonly #filling: Filling;
  readonly #formulas: Pick<FormulaScheme<Person>, "numbers" | "parameters">;
  readonly #sheet: SheetWriter;
  /** The row of the whole, 0-based: shares are taken of it. */
  #total = 0;
  readonly #people: number;
  readonly #lists = new Map<OfferedList, readonly Nominee[]>();

  constructor(offer: Offer, filling: Filling, formulas: Pick<FormulaScheme<Person>, "numbers" | "parameters">) {
    this.#offer = offer;
    this.#filling = filling;
    this.#formulas = formulas;
    this.#people = offer.lists.reduce((sum, list) => sum + this.#counted(list).length, 0);
    this.#sheet = new SheetWriter(filling.name);
    this.#sheet.line("title", SUMMARY_SHEET.title);
    this.#sheet.line("note", "Tính người trong danh sách chính thức. Các số là công thức, tự cập nhật theo danh sách.");
    this.#sheet.blank();
  }

  overall(limits: Limits | null, young: Young | null): void {
    this.#section("Số liệu chung");
    this.#total = this.#sheet.next;
    this.#row(
      EVERYBODY,
      this.#counts([], () => EVERYBODY),
      limits,
    );
    const age = this.#filled("age");
    const limit = young && this.#number(young.parameter);
    if (young && limit && age.size > 0) {
      const formula = summed(this.#ranges(age).map((cells) => `COUNTIF(${cells},"<"&${limit.name})`));
      const under = this.#shown(age).filter((value) => typeof value === "number" && value < limit.value).length;
      this.#count(young.title, under, formula);
    }
    this.#sheet.blank();
  }

  /** One row for each label, in the order of the lists. `fields` name the columns that may tell. */
  by(title: string, fields: readonly string[], label: LabelOf, limits: Limits | null): void {
    const counts = this.#counts(fields, label);
    if (counts.labels.length === 0) return;
    this.#section(title);
    for (const one of counts.labels) this.#row(one, counts, limits);
    this.#sheet.blank();
  }

  /** One row for each word that a filled column may show. */
  byFilled(title: string, id: string, words: readonly string[]): void {
    const columns = this.#filled(id);
    if (columns.size === 0) return;
    this.#section(title);
    const people = peopleByWord(this.#shown(columns));
    const ranges = this.#ranges(columns);
    for (const word of words) {
      const formula = summed(ranges.map((cells) => `COUNTIF(${cells},"=${word}")`));
      this.#count(word, people.get(wordKey(word)) ?? 0, formula);
    }
    this.#sheet.blank();
  }

  done(): OwnSheet {
    const print = { landscape: false, header: null, area: null, fitWidth: true, footer: "Trang &P/&N" };
    return { sheet: this.#sheet.sheet([46, 12, 10, 20, 34], print), names: this.#sheet.names() };
  }

  #counted(list: OfferedList): readonly Nominee[] {
    let counted = this.#lists.get(list);
    if (!counted) {
      counted = countedIn(list);
      this.#lists.set(list, counted);
    }
    return counted;
  }

  #section(title: string): void {
    this.#sheet.line("section", title, null, null, null, null);
    this.#sheet.line("header", "Nội dung", ...HEADERS);
  }

  /** People and money by label, counted in one walk, and the formulas that count the same. */
  #counts(fields: readonly string[], labelOf: LabelOf): Counts {
    const sums = new Map<string, { people: number; money: number }>();
    const counters = this.#offer.lists.map((list) => {
      const counted = countedList(list, this.#counted(list), fields, labelOf);
      for (const [index, nominee] of this.#counted(list).entries()) {
        const label = counted.lines[index]?.label ?? null;
        if (label === null) continue;
        const sum = sums.get(label) ?? { people: 0, money: 0 };
        sum.people++;
        sum.money += moneyTyped(nominee);
        sums.set(label, sum);
      }
      return new Counter(counted);
    });
    return { labels: [...sums.keys()], sums, counters };
  }

  #row(label: string, { sums, counters }: Counts, limits: Limits | null): void {
    const { people, money } = sums.get(label) ?? { people: 0, money: 0 };
    this.#sheet.row(
      { value: label, style: "text" },
      living(people, summed(counters.flatMap((counter) => counter.counts(label)))),
      this.#share(people),
      living(money, summed(counters.flatMap((counter) => counter.amounts(label)))),
      limits ? this.#compared(people, limits) : { value: null, style: "text" },
    );
  }

  #count(label: string, value: number, formula: string): void {
    const blank: Filled = { value: null, style: "text" };
    this.#sheet.row({ value: label, style: "text" }, living(value, formula), this.#share(value), blank, blank);
  }

  #share(people: number): Filled {
    const [own, all] = [this.#sheet.next + 1, this.#total + 1];
    return {
      value: this.#people === 0 ? "" : people / this.#people,
      formula: `IF($B$${all}=0,"",$B${own}/$B$${all})`,
      style: "share",
    };
  }

  /** "Trong khoảng 15 - 17 người": the text says "khoảng", so that it is said and never judged. */
  #compared(people: number, [least, most]: Limits): Filled {
    const [lower, higher] = [this.#number(least), this.#number(most)];
    if (!lower || !higher) return { value: null, style: "text" };
    const [low, high] = [lower.name, higher.name];
    const span = `"khoảng "&${low}&" - "&${high}&" người"`;
    const cell = `$B${this.#sheet.next + 1}`;
    const [lowest, highest] = [lower.value, higher.value];
    const place = people < lowest ? "Ít hơn" : people > highest ? "Nhiều hơn" : "Trong";
    return {
      value: `${place} khoảng ${lowest} - ${highest} người`,
      formula: `IF(${cell}<${low},"Ít hơn ",IF(${cell}>${high},"Nhiều hơn ","Trong "))&${span}`,
      style: "text",
    };
  }

  #number(parameter: string): { readonly name: string; readonly value: number } | null {
    const name = this.#formulas.numbers[parameter];
    const value = this.#formulas.parameters[parameter]?.history[0]?.value;
    return name !== undefined && typeof value === "number" ? { name, value } : null;
  }

  /** By list: several may stand on one sheet. */
  #filled(id: string): FilledLists {
    const filled = new Map<OfferedList, FilledColumn>();
    for (const list of this.#offer.lists) {
      const own = this.#filling.columnsOf(list).find((column) => column.id === id && column.written + column.unchanged > 0);
      if (own) filled.set(list, own);
    }
    return filled;
  }

  #shown(columns: FilledLists): CellValue[] {
    return [...columns].flatMap(([list, column]) =>
      this.#counted(list).map(({ line }) => this.#filling.shown(list, column, line.row)),
    );
  }

  /** The cells of filled columns, a range for each run of lines that count. */
  #ranges(columns: FilledLists): string[] {
    return [...columns].flatMap(([list, column]) => {
      const rows = runs(this.#counted(list).map(({ line }) => line.row));
      return rows.map((run) => range(list.list.table, columnIndex(column.column), run));
    });
  }
}

/** A word that somebody typed counts however its letters are written. */
function peopleByWord(shown: readonly CellValue[]): Map<string, number> {
  const people = new Map<string, number>();
  const keyOf = remember(wordKey);
  for (const value of shown) {
    if (typeof value !== "string") continue;
    const key = keyOf(value);
    people.set(key, (people.get(key) ?? 0) + 1);
  }
  return people;
}

/** Lines scattered over a long list, told by nothing in their cells, make no formula that Excel takes: their number stands alone. */
function living(value: number, formula: string): Filled {
  return { value, style: "number", ...(formula.length < LONGEST_FORMULA ? { formula } : {}) };
}

type FilledLists = ReadonlyMap<OfferedList, FilledColumn>;

interface Counts {
  /** In the order of the lists. */
  readonly labels: readonly string[];
  readonly sums: ReadonlyMap<string, { readonly people: number; readonly money: number }>;
  readonly counters: readonly Counter[];
}

type Limits = readonly [least: string, most: string];
interface Young {
  readonly title: string;
  readonly parameter: string;
}
