/**
 * Reads the import sheet of norms and rates out of a workbook. A line counts only whole: with a number, its days and the text it comes from;
 * every other is named with its cell, for a half-read norm is worse than none.
 */
import { cellName } from "../sheet/address.ts";
import { isoDay } from "../sheet/day.ts";
import { findTables } from "../sheet/find-tables.ts";
import { unicodeText } from "../sheet/sheet-text.ts";
import { valueAt, type WorkbookSnapshot } from "../sheet/snapshot.ts";
import { columnOf, type ReadTable, textOf } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import type { Text } from "../text/locale.ts";
import { readDay } from "../text/read-date.ts";
import { readNumber } from "../text/read-number.ts";
import {
  contradictions,
  ITEM_TITLES,
  NORM_ITEMS,
  type Norm,
  type NormItem,
  type NormTable,
  type Rate,
  STANDARDS,
} from "./norm.ts";
import { NORM_TABLE, RATE_TABLE } from "./tables.ts";

export interface NormFault {
  readonly sheet: string;
  readonly cell: string;
  readonly message: Text;
}

export interface NormsRead extends NormTable {
  readonly faults: readonly NormFault[];
}

const ITEM_WORDS: Readonly<Record<NormItem, RegExp>> = {
  lodging: /phong|khach san|luu tru|lodging|hotel/,
  subsistence: /tien an|tieu vat|sinh hoat phi|subsistence|meal/,
};

/** The item that a header or a cell speaks of; null for none, or for both. */
export function itemIn(text: string): NormItem | null {
  const words = fold(text);
  const [item, ...more] = NORM_ITEMS.filter((one) => ITEM_WORDS[one].test(words));
  return more.length === 0 ? (item ?? null) : null;
}

export function readNorms(workbook: WorkbookSnapshot): NormsRead {
  const tables = findTables(workbook, [NORM_TABLE, RATE_TABLE]);
  const faults: NormFault[] = [];
  const lines = tables.flatMap((table) =>
    table.rows
      .filter(({ kind, row }) => kind === "record" || hasAmount(table, row))
      .map(({ row }) => new LineReader(table, row, workbook.date1904, faults)),
  );
  const norms = lines.flatMap((line) => (line.kind === "norms" ? (normOf(line) ?? []) : []));
  const rates = lines.flatMap((line) => (line.kind === "rates" ? (rateOf(line) ?? []) : []));
  for (const [, later] of contradictions(norms)) {
    const line = lines.find((one) => one.norm === later);
    line?.fault("from", {
      vi: `${later.country}, ${ITEM_TITLES[later.item].vi}, tiêu chuẩn ${later.standard}: hai mức cùng áp dụng một ngày`,
      en: `${later.country}, ${ITEM_TITLES[later.item].en}, standard ${later.standard}: two norms on one day`,
    });
  }
  return { norms, rates, faults };
}

/** A line with an amount is meant for one, whatever else it lacks. */
function hasAmount(table: ReadTable, row: number): boolean {
  const column = (columnOf(table, "usdPerDay") ?? columnOf(table, "vnd"))?.column ?? -1;
  return readNumber(valueAt(table.sheet, row, column)).kind === "number";
}

/** One line's cells by field; what cannot be read is put among the faults. */
class LineReader {
  readonly kind: string;
  norm: Norm | null = null;
  readonly #table: ReadTable;
  readonly #row: number;
  readonly #date1904: boolean;
  readonly #faults: NormFault[];

  constructor(table: ReadTable, row: number, date1904: boolean, faults: NormFault[]) {
    this.kind = table.spec.kind;
    this.#table = table;
    this.#row = row;
    this.#date1904 = date1904;
    this.#faults = faults;
  }

  #column(field: string): number {
    return columnOf(this.#table, field)?.column ?? -1;
  }

  fault(field: string, message: Text): null {
    const cell = cellName(this.#row, Math.max(this.#column(field), 0));
    this.#faults.push({ sheet: this.#table.sheet.name, cell, message });
    return null;
  }

  /** "" for an empty cell or no such column. */
  text(field: string): string {
    const column = this.#column(field);
    return column < 0 ? "" : unicodeText(this.#table.sheet, this.#row, column).trim();
  }

  words(field: string, missing: Text): string | null {
    return this.text(field) || this.fault(field, missing);
  }

  amount(field: string): number | null {
    const reading = readNumber(valueAt(this.#table.sheet, this.#row, this.#column(field)));
    const whole = reading.kind === "number" && reading.about === null && !reading.percent && reading.value > 0;
    return whole ? reading.value : this.fault(field, { vi: "Cần một số lớn hơn 0", en: "A number above 0 is needed" });
  }

  day(field: string): string | null {
    const value = valueAt(this.#table.sheet, this.#row, this.#column(field));
    const reading = readDay(value, { date1904: this.#date1904, about: "course" });
    if (reading.kind === "day" && reading.precision === "day") return isoDay(reading.span.first);
    return this.fault(field, { vi: "Cần một ngày đủ ngày, tháng, năm", en: "A full date is needed" });
  }

  isEmpty(field: string): boolean {
    const column = this.#column(field);
    return column < 0 || textOf(valueAt(this.#table.sheet, this.#row, column)).trim() === "";
  }
}

function normOf(line: LineReader): Norm | null {
  const country = line.words("country", { vi: "Thiếu tên nước", en: "The country is missing" });
  const item = itemIn(line.text("item")) ?? line.fault("item", NO_ITEM);
  const standard = STANDARDS.find((one) => fold(line.text("standard")).split(" ").includes(one.toLowerCase()));
  const usdPerDay = line.amount("usdPerDay");
  const legalBasis = line.words("legalBasis", NO_BASIS);
  const from = line.day("from");
  const to = line.isEmpty("to") ? null : line.day("to");
  if (!standard) line.fault("standard", { vi: "Tiêu chuẩn là A hoặc B", en: "The standard is A or B" });
  if (!country || !item || !standard || usdPerDay === null || !legalBasis || from === null) return null;
  if (to === null ? !line.isEmpty("to") : to < from) {
    return to === null ? null : line.fault("to", { vi: "Ngày kết thúc trước ngày bắt đầu", en: "The end is before the start" });
  }
  line.norm = { country, item, standard, usdPerDay, legalBasis, from, to };
  return line.norm;
}

const NO_ITEM: Text = {
  vi: "Khoản chi là tiền thuê phòng nghỉ, hoặc tiền ăn và tiêu vặt",
  en: "The item is lodging, or food and small expenses",
};
const NO_BASIS: Text = { vi: "Thiếu căn cứ (số văn bản, phụ lục)", en: "The legal basis is missing" };

function rateOf(line: LineReader): Rate | null {
  const currency = fold(line.text("currency")) || "usd";
  if (!/^(?:usd|do la my|dola my)$/.test(currency))
    return line.fault("currency", { vi: "Chỉ nhận tỷ giá USD", en: "Rates are of USD only" });
  const vnd = line.amount("vnd");
  const on = line.day("on");
  const source = line.words("source", { vi: "Thiếu nguồn của tỷ giá", en: "The source of the rate is missing" });
  return vnd === null || on === null || source === null ? null : { currency: "USD", vnd, on, source };
}
