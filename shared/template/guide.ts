/** "Hướng dẫn": one page that says what to fill in, in which form, what must stay as it is, and where to check. Two columns, no table. */
import type { NewSheet } from "../sheet/edits.ts";
import { SheetDraft } from "./draft.ts";
import type { ListColumn } from "./list.ts";
import { FOOTER, LOOKS } from "./looks.ts";

/** A heading, and lines of two columns: what it is about, what to do. */
export type GuidePart = readonly [heading: string, lines: readonly (readonly [about: string, text: string])[]];

export const columnsGuide = (heading: string, columns: readonly ListColumn[]): GuidePart => [
  heading,
  columns.map(({ header, howTo }) => [header, howTo]),
];

/** What holds for every template. */
export function keptGuide(heading: string): GuidePart {
  return [
    heading,
    [
      ["Tiêu đề cột", "Không đổi chữ ở dòng tiêu đề cột, không xóa dòng số thứ tự cột. Có thể thêm cột ở bên phải."],
      ["Dòng trống", "Có thể chèn thêm dòng ở giữa bảng; dòng trống không được tính."],
      ["Cột tính sẵn", "Ô có công thức tự tính theo các ô đã ghi; không ghi đè lên công thức."],
      ["Định dạng", "Khi dán từ tệp khác, dùng Dán giá trị (Paste Values) để giữ định dạng và danh sách chọn."],
    ],
  ];
}

export const MISREAD = [
  "Cột đọc nhầm",
  "Ở dòng Nhận dạng bấm Xem, sửa rồi chọn lại cột; bấm Lưu cho lần sau để bảng năm sau cũng được đọc như vậy.",
] as const;

export const NEWER_TEMPLATE = [
  "Mẫu mới",
  "Khi có mẫu mới, bấm Cập nhật mẫu: danh sách chọn, hướng dẫn và cột mới được thêm vào bảng này, các dòng đã ghi giữ nguyên.",
] as const;

export function checkGuide(heading: string): GuidePart {
  return [
    heading,
    [
      ["Trong Excel", "Mở ngăn Kế Hoạch, bấm Kiểm tra. Nội dung cần sửa được chỉ đến từng ô, kèm căn cứ."],
      ["Trên trình duyệt", "Mở trang Kế Hoạch, chọn tệp này. Dữ liệu chỉ xử lý trên máy đang dùng."],
      MISREAD,
      NEWER_TEMPLATE,
      ["Tổng hợp", "Trang tính Tổng hợp được thêm bằng công thức khi điền, không cần cộng tay."],
    ],
  ];
}

export function guidePage(name: string, title: string, parts: readonly GuidePart[], edition: string): NewSheet {
  const draft = new SheetDraft(name);
  draft.spread(0, 0, 1, title, LOOKS.title);
  let row = 2;
  for (const [heading, lines] of parts) {
    draft.put(row++, 0, heading, LOOKS.section);
    for (const [about, text] of lines) {
      draft.put(row, 0, about, LOOKS.body);
      draft.put(row++, 1, text, LOOKS.body);
    }
    row++;
  }
  draft.put(row, 0, `Mẫu ${edition}`, LOOKS.note);
  return draft.sheet({
    widths: [32, 100],
    frozen: null,
    print: { landscape: false, header: null, area: null, fitWidth: true, footer: FOOTER },
    state: "visible",
  });
}
