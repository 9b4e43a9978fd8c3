/** The import sheet of norms and rates: empty, with what is to be written into each column. No number stands in it. */
import type { Look, NewSheet } from "../sheet/edits.ts";
import { SheetDraft } from "../template/draft.ts";
import { type ListColumn, putList } from "../template/list.ts";
import { FOOTER, LOOKS } from "../template/looks.ts";
import type { WorkbookTemplate } from "../template/template.ts";

const TOP = 3;
/** A list of all countries, two items and two standards each, is longer: lines may be added. */
const NORM_LINES = 100;
const RATE_LINES = 20;

const column = (field: string, header: string, width: number, look: Look, howTo: string): ListColumn => ({
  field,
  header,
  width,
  look,
  howTo,
  entry: null,
});

export const NORM_COLUMNS: readonly ListColumn[] = [
  column("country", "Nước", 24, LOOKS.text, "Ghi tên nước như trong phụ lục của Thông tư, mỗi mức một dòng."),
  column("item", "Khoản chi", 26, LOOKS.text, "Ghi Tiền thuê phòng nghỉ, hoặc Tiền ăn và tiêu vặt."),
  column("standard", "Tiêu chuẩn", 12, LOOKS.centre, "Ghi A hoặc B như trong phụ lục."),
  column("usdPerDay", "Mức chi (USD/ngày)", 14, LOOKS.money, "Ghi số USD một người một ngày."),
  column("legalBasis", "Căn cứ", 44, LOOKS.text, "Ghi số văn bản và phụ lục nơi có mức này."),
  column("from", "Áp dụng từ ngày", 14, LOOKS.date, "Ghi ngày mức này bắt đầu áp dụng."),
  column("to", "Áp dụng đến ngày", 14, LOOKS.date, "Để trống nếu mức này còn áp dụng."),
];

export const RATE_COLUMNS: readonly ListColumn[] = [
  column("currency", "Ngoại tệ", 12, LOOKS.centre, "Ghi USD."),
  column("vnd", "Tỷ giá (đồng)", 16, LOOKS.whole, "Ghi số đồng cho 1 USD."),
  column("on", "Ngày công bố", 14, LOOKS.date, "Ghi ngày công bố; tỷ giá được dùng cho đến khi có tỷ giá mới hơn."),
  column("source", "Nguồn", 60, LOOKS.text, "Ghi nơi công bố, ví dụ thông báo tỷ giá hạch toán của Bộ Tài chính."),
];

export function normsTemplate(): WorkbookTemplate {
  return {
    sheets: [
      listSheet("Định mức", "ĐỊNH MỨC CÔNG TÁC PHÍ Ở NƯỚC NGOÀI", NORM_COLUMNS, NORM_LINES),
      listSheet("Tỷ giá", "TỶ GIÁ", RATE_COLUMNS, RATE_LINES),
      guide(),
    ],
    names: [],
    edition: "norms/2026-11",
    added: [],
  };
}

function listSheet(name: string, title: string, columns: readonly ListColumn[], lines: number): NewSheet {
  const draft = new SheetDraft(name);
  const right = columns.length - 1;
  draft.spread(0, 0, right, title, LOOKS.title);
  draft.spread(1, 0, right, "(Chỉ ghi mức đã đối chiếu với nguyên văn văn bản)", LOOKS.reference);
  const place = putList(draft, TOP, columns, lines);
  return draft.sheet({
    widths: columns.map(({ width }) => width),
    frozen: { rows: place.first, columns: 0 },
    print: {
      landscape: true,
      header: { first: place.header, last: place.header + 1 },
      area: { top: 0, left: 0, bottom: place.last, right },
      fitWidth: true,
      footer: FOOTER,
    },
    state: "visible",
  });
}

const STEPS: readonly (readonly [about: string, text: string])[] = [
  [
    "Vì sao để trống",
    "Phần mềm không kèm định mức theo nước: chưa có bản nguyên văn phụ lục để đối chiếu. Người quản trị ghi và chịu trách nhiệm.",
  ],
  ["Ai ghi", "Cơ quan trung ương (Bộ Nội vụ) hoặc người được giao quản trị."],
  ["Dùng trên máy", "npm run check -- KẾ-HOẠCH.xlsx --norms TỆP-NÀY.xlsx; hoặc chép hai trang tính này vào chính tệp kế hoạch."],
  ["Dùng chung", "Cơ quan trung ương gửi lên dịch vụ (PUT /api/norms); mọi người đọc lại được (GET /api/norms)."],
  ...[...NORM_COLUMNS, ...RATE_COLUMNS].map(({ header, howTo }) => [header, howTo] as const),
];

function guide(): NewSheet {
  const draft = new SheetDraft("Hướng dẫn");
  draft.spread(0, 0, 1, "HƯỚNG DẪN GHI ĐỊNH MỨC VÀ TỶ GIÁ", LOOKS.title);
  for (const [index, [about, text]] of STEPS.entries()) {
    draft.put(index + 2, 0, about, LOOKS.body);
    draft.put(index + 2, 1, text, LOOKS.body);
  }
  const area = { top: 0, left: 0, bottom: STEPS.length + 1, right: 1 };
  const print = { landscape: false, header: null, area, fitWidth: true, footer: FOOTER };
  return draft.sheet({ widths: [26, 90], frozen: null, print, state: "visible" });
}
