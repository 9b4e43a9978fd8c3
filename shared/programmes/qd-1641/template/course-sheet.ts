/** "Khóa học": each course once, with its days; people on the list name it by its code. */
import { sheetPrefix } from "../../../formulas/formula.ts";
import { absoluteName, absoluteRange } from "../../../sheet/address.ts";
import type { DefinedName, NewSheet } from "../../../sheet/edits.ts";
import { SheetDraft } from "../../../template/draft.ts";
import { millions, suggested, whole } from "../../../template/entry.ts";
import { type ListColumn, type ListPlace, putList } from "../../../template/list.ts";
import { FOOTER, LOOKS } from "../../../template/looks.ts";
import { CHOICES, COURSE_CODES } from "./choices.ts";
import { COURSE_DAY, YEARS } from "./dates.ts";

/** About four courses a year in each of the three years. */
const LINES = 12;
const TOP = 3;

export const COURSE_COLUMNS: readonly ListColumn[] = [
  {
    field: "code",
    header: "Mã khóa",
    width: 10,
    look: LOOKS.centre,
    howTo: "Ghi mã riêng cho từng khóa, ví dụ K01; không để dòng trống giữa các khóa.",
    entry: null,
  },
  {
    field: "name",
    header: "Tên khóa bồi dưỡng",
    width: 48,
    look: LOOKS.text,
    howTo: "Ghi tên khóa theo nội dung nêu trong Đề án.",
    entry: null,
  },
  {
    field: "country",
    header: "Nước",
    width: 18,
    look: LOOKS.text,
    howTo: "Chọn nước đến học.",
    entry: suggested(CHOICES.country.name),
  },
  {
    field: "start",
    header: "Ngày bắt đầu",
    width: 13,
    look: LOOKS.date,
    howTo: "Ghi ngày khai giảng: ngày/tháng/năm.",
    entry: COURSE_DAY,
  },
  {
    field: "end",
    header: "Ngày kết thúc",
    width: 13,
    look: LOOKS.date,
    howTo: "Ghi ngày bế giảng; khóa dài khoảng 02 tuần, tính cả hai ngày.",
    entry: COURSE_DAY,
  },
  {
    field: "size",
    header: "Số học viên",
    width: 10,
    look: LOOKS.whole,
    howTo: "Ghi số người dự kiến của cả khóa, khoảng 15-17 người.",
    entry: whole(1, 100),
  },
  {
    field: "costPerPerson",
    header: "Kinh phí một người (triệu đồng)",
    width: 16,
    look: LOOKS.money,
    howTo: "Ghi số theo triệu đồng, ví dụ 182,5.",
    entry: millions(1, 2000, "2.000"),
  },
];

export function courseSheet(name: string): { readonly sheet: NewSheet; readonly names: readonly DefinedName[] } {
  const draft = new SheetDraft(name);
  const width = COURSE_COLUMNS.length;
  draft.spread(0, 0, width - 1, "DANH MỤC KHÓA BỒI DƯỠNG Ở NƯỚC NGOÀI", LOOKS.title);
  draft.spread(1, 0, width - 1, `(Đề án 1641, giai đoạn ${YEARS})`, LOOKS.reference);
  const place = putList(draft, TOP, COURSE_COLUMNS, LINES);
  const sheet = draft.sheet({
    widths: COURSE_COLUMNS.map((column) => column.width),
    frozen: { rows: place.first, columns: 0 },
    print: {
      landscape: true,
      header: { first: place.header, last: place.header + 1 },
      area: { top: 0, left: 0, bottom: place.last, right: width - 1 },
      fitWidth: true,
      footer: FOOTER,
    },
    state: "visible",
  });
  return { sheet, names: [{ name: COURSE_CODES, refersTo: codesFilledIn(name, place) }] };
}

/** From the first code to the last: empty cells would stand in the drop-down, and would let every other word pass. */
function codesFilledIn(sheet: string, place: ListPlace): string {
  const codes = place.lines("code");
  const all = `${sheetPrefix(sheet)}${absoluteRange(codes)}`;
  return `${sheetPrefix(sheet)}${absoluteName(codes.top, codes.left)}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}
