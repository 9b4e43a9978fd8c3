/** "Hướng dẫn": one page that says what to fill in, in which form, what must stay as it is, and where to check. Two columns, no table. */
import type { NewSheet } from "../../../sheet/edits.ts";
import { SheetDraft } from "../../../template/draft.ts";
import { MISREAD, NEWER_TEMPLATE } from "../../../template/guide.ts";
import type { ListColumn } from "../../../template/list.ts";
import { FOOTER, LOOKS } from "../../../template/looks.ts";
import { COURSE_COLUMNS } from "./course-sheet.ts";
import { NOMINEE_COLUMNS } from "./nominee-columns.ts";

/** A heading, and lines of two columns: what it is about, what to do. */
type Part = readonly [heading: string, lines: readonly (readonly [about: string, text: string])[]];

const asLines = (columns: readonly ListColumn[]): Part[1] => columns.map(({ header, howTo }) => [header, howTo]);

export function guideSheet(
  name: string,
  { nominees, courses, edition }: Readonly<Record<"nominees" | "courses" | "edition", string>>,
): NewSheet {
  const parts: readonly Part[] = [
    [
      "1. Thứ tự thực hiện",
      [
        ["Bước 1", `Ghi các khóa bồi dưỡng ở trang tính ${courses}, mỗi khóa một dòng.`],
        [
          "Bước 2",
          `Ghi người được đề nghị cử ở trang tính ${nominees}, mỗi người một dòng; một người đi hai khóa thì ghi hai dòng.`,
        ],
        ["Bước 3", "Điền tên cơ quan, năm, số và ngày của Công văn ở phần đầu danh sách."],
        ["Bước 4", "Kiểm tra, sửa các nội dung được nêu, xóa các dòng trống còn thừa rồi in, trình ký."],
      ],
    ],
    [`2. Cách ghi trang tính ${courses}`, asLines(COURSE_COLUMNS)],
    [`3. Cách ghi trang tính ${nominees}`, asLines(NOMINEE_COLUMNS)],
    [
      "4. Những phần giữ nguyên",
      [
        ["Tiêu đề cột", "Không đổi chữ ở dòng tiêu đề cột, không xóa dòng số thứ tự cột. Có thể thêm cột ở bên phải."],
        ["Tên trang tính", `Không đổi tên các trang tính ${nominees}, ${courses} và Danh mục (đang ẩn).`],
        ["Dòng trống", "Có thể chèn thêm dòng ở giữa danh sách; dòng trống không được tính là người."],
        ["Định dạng", "Khi dán từ tệp khác, dùng Dán giá trị (Paste Values) để giữ định dạng và danh sách chọn."],
      ],
    ],
    [
      "5. Kiểm tra ở đâu",
      [
        ["Trong Excel", "Mở ngăn Kế Hoạch, bấm Kiểm tra. Nội dung cần sửa được chỉ đến từng ô, kèm căn cứ."],
        ["Trên trình duyệt", "Mở trang Kế Hoạch, chọn tệp này. Dữ liệu chỉ xử lý trên máy đang dùng."],
        MISREAD,
        NEWER_TEMPLATE,
        ["Cột tính sẵn", "Tuổi, ngày nghỉ hưu, đối tượng và kết luận được thêm bằng công thức khi điền, không cần ghi tay."],
      ],
    ],
  ];
  const draft = new SheetDraft(name);
  draft.spread(0, 0, 1, "HƯỚNG DẪN LẬP DANH SÁCH ĐỀ CỬ THEO ĐỀ ÁN 1641", LOOKS.title);
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
