/**
 * A sheet of lines to be filled in: letterhead and title as an annex has them by NĐ 30/2020, the table with its calculated columns, the
 * total below it, the places for signatures.
 */
import { columnName } from "../sheet/address.ts";
import type { NewSheet } from "../sheet/edits.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { SheetDraft } from "./draft.ts";
import { type ListColumn, type ListPlace, putList } from "./list.ts";
import { FOOTER, LOOKS } from "./looks.ts";

export interface LineSheet {
  readonly name: string;
  /** Who issues it, in one or two lines. */
  readonly sender: readonly [string, string];
  readonly title: string;
  /** "(Kèm theo …)". */
  readonly reference: string;
  readonly columns: readonly ListColumn[];
  /** Lines that are ready. */
  readonly lines: number;
  /** The column that names a line: numbers are counted by it. */
  readonly naming: string;
  /** Formulas of a line, by field; `cell` gives a field's cell of the same line. */
  readonly formulas: Readonly<Record<string, (cell: (field: string) => string) => string>>;
  /** Fields with a sum below. */
  readonly sums: readonly string[];
  readonly signer: string;
  /** Papers of the Party bear its name where those of the State bear Quốc hiệu and Tiêu ngữ. */
  readonly party?: true;
  /** What the first lines say already, by field. */
  readonly given?: readonly Readonly<Record<string, CellValue>>[];
}

/** Rows of the letterhead, with an empty one below: the table begins on the next. */
const TOP = 7;
const SIGNATURE_ROWS = 4;

export function lineSheet(of: LineSheet): NewSheet {
  const draft = new SheetDraft(of.name);
  const width = of.columns.length;
  putLetterhead(draft, width, of);
  const place = putList(draft, TOP, of.columns, of.lines);
  putGiven(draft, place, of);
  putFormulas(draft, place, of);
  if (of.sums.length > 0) putTotal(draft, place, of);
  putSignatures(draft, place.last + 3, width, of.signer);
  return draft.sheet({
    widths: of.columns.map((column) => column.width),
    frozen: { rows: place.first, columns: place.column(of.naming) + 1 },
    print: {
      landscape: true,
      header: { first: place.header, last: place.header + 1 },
      area: { top: 0, left: 0, bottom: place.last + 3 + SIGNATURE_ROWS, right: width - 1 },
      fitWidth: true,
      footer: FOOTER,
    },
    state: "visible",
  });
}

function putLetterhead(draft: SheetDraft, width: number, { sender, title, reference, party }: LineSheet): void {
  const last = width - 1;
  const left = Math.max(1, Math.floor(width / 3));
  const right = Math.min(last, left + 1);
  draft.spread(0, 0, left, sender[0], LOOKS.letterhead);
  draft.spread(0, right, last, party ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LOOKS.letterheadBold);
  draft.spread(1, 0, left, sender[1], LOOKS.letterheadBold);
  if (!party) draft.spread(1, right, last, "Độc lập - Tự do - Hạnh phúc", LOOKS.letterheadBold);
  draft.spread(3, 0, last, "Phụ lục", LOOKS.annex);
  draft.spread(4, 0, last, title, LOOKS.title);
  draft.spread(5, 0, last, reference, LOOKS.reference);
}

function putGiven(draft: SheetDraft, place: ListPlace, { columns, given = [] }: LineSheet): void {
  for (const [index, values] of given.entries())
    for (const { field, look } of columns) {
      const value = values[field];
      if (value !== undefined) draft.put(place.first + index, place.column(field), value, look);
    }
}

/** Counted from the names: numbers stay right when lines are deleted, moved or sorted, and an empty line has none. */
function putFormulas(draft: SheetDraft, place: ListPlace, { columns, naming, formulas }: LineSheet): void {
  const looks = new Map(columns.map(({ field, look }) => [field, look]));
  const letter = (field: string): string => columnName(place.column(field));
  const top = place.first + 1;
  for (let row = top; row <= place.last + 1; row++) {
    const name = `${letter(naming)}${row}`;
    if (looks.has("number"))
      draft.calculate(
        row - 1,
        place.column("number"),
        `IF(${name}="","",COUNTA(${letter(naming)}$${top}:${name}))`,
        LOOKS.counted,
      );
    for (const [field, formula] of Object.entries(formulas)) {
      const text = formula((of) => `$${letter(of)}${row}`);
      draft.calculate(row - 1, place.column(field), text, looks.get(field) ?? LOOKS.counted);
    }
  }
}

function putTotal(draft: SheetDraft, place: ListPlace, { naming, sums, columns }: LineSheet): void {
  const row = place.last + 1;
  for (const [column, { field, look }] of columns.entries()) {
    const isMoney = look === LOOKS.money;
    if (sums.includes(field))
      draft.calculate(row, column, `SUM(${place.range(field)})`, isMoney ? LOOKS.totalMoney : TOTAL_WHOLE);
    else draft.put(row, column, null, LOOKS.total);
  }
  draft.spread(row, 0, place.column(naming), "Tổng cộng", LOOKS.total);
}

const TOTAL_WHOLE = { ...LOOKS.total, align: "right", numberFormat: "#,##0" } as const;

function putSignatures(draft: SheetDraft, top: number, width: number, signer: string): void {
  const left = Math.max(1, Math.floor(width / 3));
  const right = Math.min(width - 2, Math.floor((width * 2) / 3));
  draft.spread(top, right, width - 1, "………………, ngày …… tháng …… năm ……", LOOKS.reference);
  draft.spread(top + 1, 0, left, "NGƯỜI LẬP BIỂU", LOOKS.letterheadBold);
  draft.spread(top + 1, right, width - 1, signer, LOOKS.letterheadBold);
  draft.spread(top + 2, 0, left, "(Ký, ghi rõ họ tên)", LOOKS.reference);
  draft.spread(top + 2, right, width - 1, "(Ký tên, đóng dấu)", LOOKS.reference);
}
