/** "Đề cử": the list of people under its letterhead, with a total and the places for signatures below. */
import type { NewSheet } from "../../../sheet/edits.ts";
import { SheetDraft } from "../../../template/draft.ts";
import { type ListPlace, putList } from "../../../template/list.ts";
import { FOOTER, LOOKS } from "../../../template/looks.ts";
import { COMPANIONS } from "./choices.ts";
import { LETTERHEAD_ROWS, putLetterhead } from "./letterhead.ts";
import { NOMINEE_COLUMNS } from "./nominee-columns.ts";

/** A year's national list: about four courses of 15-17 people. A province deletes what it does not need. */
const LINES = 70;
const SIGNATURE_ROWS = 4;

export function nomineeSheet(name: string): NewSheet {
  const draft = new SheetDraft(name);
  const width = NOMINEE_COLUMNS.length;
  putLetterhead(draft, width);
  const place = putList(draft, LETTERHEAD_ROWS, NOMINEE_COLUMNS, LINES);
  putNumbers(draft, place);
  putTotal(draft, place);
  putSignatures(draft, place.last + 3, width);
  return draft.sheet({
    widths: NOMINEE_COLUMNS.map((column) => column.width),
    frozen: { rows: place.first, columns: place.column("name") + 1 },
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

/** Counted from the names: the numbers stay right when lines are deleted, moved or sorted, and an empty line has none. */
function putNumbers(draft: SheetDraft, place: ListPlace): void {
  const top = place.first + 1;
  for (let row = top; row <= place.last + 1; row++) {
    const formula = `IF(B${row}="","",COUNTA(B$${top}:B${row}))`;
    draft.calculate(row - 1, place.column("number"), formula, LOOKS.counted);
  }
}

function putTotal(draft: SheetDraft, place: ListPlace): void {
  const row = place.last + 1;
  const width = place.width;
  const cost = place.column("cost");
  draft.spread(row, 0, place.column("name"), "Tổng cộng", LOOKS.total);
  draft.calculate(row, place.column("birth"), peopleFormula(place), LOOKS.total);
  draft.merge(row, place.column("birth"), cost - 1, LOOKS.total);
  draft.calculate(row, cost, `SUM(${place.range("cost")})`, LOOKS.totalMoney);
  for (let column = cost + 1; column < width; column++) draft.put(row, column, null, LOOKS.total);
}

/** Whoever travels along without being a nominee is not counted, as the check does not count them. */
function peopleFormula(place: ListPlace): string {
  const nominees = COMPANIONS.map((role) => `,${place.range("role")},"<>${role}"`).join("");
  const people = `COUNTIFS(${place.range("name")},"?*"${nominees})`;
  const women = `COUNTIFS(${place.range("gender")},"Nữ"${nominees})`;
  return `${people}&" người, trong đó "&${women}&" nữ"`;
}

function putSignatures(draft: SheetDraft, top: number, width: number): void {
  const left = Math.floor(width / 3);
  const right = Math.floor((width * 2) / 3);
  draft.spread(top, right, width - 1, "………………, ngày …… tháng …… năm ……", LOOKS.reference);
  draft.spread(top + 1, 0, left, "NGƯỜI LẬP BIỂU", LOOKS.letterheadBold);
  draft.spread(top + 1, right, width - 1, "THỦ TRƯỞNG ĐƠN VỊ", LOOKS.letterheadBold);
  draft.spread(top + 2, 0, left, "(Ký, ghi rõ họ tên)", LOOKS.reference);
  draft.spread(top + 2, right, width - 1, "(Ký tên, đóng dấu)", LOOKS.reference);
}
