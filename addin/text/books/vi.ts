/** The words of comparing and merging; loaded with their screens. */
const number = (value: number): string => value.toLocaleString("vi-VN");

export const vi = {
  compare: {
    heading: "So sánh hai tệp",
    lead: "Thêm ai, bớt ai, sửa ô nào. Sắp xếp lại dòng hoặc đổi chỗ cột không bị coi là khác.",
    before: "Tệp trước",
    after: "Tệp sau",
    choose: "Chọn tệp",
    other: "Chọn tệp khác",
    none: "Chưa chọn",
    open: (name: string) => `${name} (đang mở)`,
    drop: "Có thể thả một hoặc hai tệp vào trang này.",
    run: "So sánh",
    again: "So sánh tệp khác",
    swap: "Đổi chiều",
    save: "Lưu bảng so sánh",
    print: "In",
    same: "Hai tệp không khác nhau.",
    moved: (lines: number) => `${number(lines)} dòng đứng ở chỗ khác; nội dung không đổi.`,
    otherProgramme: "Hai tệp thuộc hai chương trình khác nhau, nên các bảng không được so với nhau.",
    lines: (before: number, after: number, same: number) =>
      `${number(before)} dòng → ${number(after)} dòng, ${number(same)} dòng không đổi`,
    renumbered: (lines: number) => `${number(lines)} dòng đánh lại số thứ tự`,
    unsure: (lines: number) => `${number(lines)} dòng ghép theo suy đoán, cần xem lại`,
    figures: "Số tổng",
    figure: "Nội dung",
    cell: "Ô",
    was: "Trước",
    is: "Sau",
    empty: "(trống)",
    filter: "Hiện",
    all: "Tất cả",
    search: "Tìm theo tên",
    formOnly: "Bỏ qua ô chỉ khác cách ghi",
    nothing: "Không có dòng nào theo lựa chọn này.",
    goTo: "Đến ô",
    inBefore: "ở tệp trước",
    more: (count: number) => `Xem thêm ${number(count)} dòng`,
    columns: "Cột",
    texts: "Ngoài các dòng của bảng",
    sheets: "Trang tính",
    sheetAdded: (name: string) => `Thêm trang tính ${name}`,
    sheetRemoved: (name: string) => `Bớt trang tính ${name}`,
    sheetRenamed: (before: string, after: string) => `Trang tính ${before} đổi tên thành ${after}`,
    findings: { new: "Nội dung kiểm tra mới", gone: "Nội dung kiểm tra không còn" },
    done: (added: number, removed: number, changed: number) =>
      `Đã so sánh: thêm ${number(added)}, bớt ${number(removed)}, sửa ${number(changed)} dòng.`,
    file: (name: string) => `So sánh ${name}.xlsx`,
    saved: (name: string) => `Đã tải về: ${name}`,
    list: {
      sheet: "So sánh",
      title: (before: string, after: string) => `${before} → ${after}`,
      column: "Cột",
      headers: ["TT", "Khác nhau", "Họ tên hoặc nội dung", "Cột", "Ô ở tệp trước", "Ô ở tệp sau", "Trước", "Sau", "Ghi chú"],
    },
  },
  merge: {
    heading: "Gộp nhiều tệp",
    lead: "Danh sách của nhiều đơn vị thành một kế hoạch theo mẫu, mỗi dòng ghi rõ tệp gửi. Các tệp gốc không bị sửa.",
    choose: "Chọn các tệp",
    add: "Thêm tệp",
    drop: "Có thể thả các tệp vào trang này.",
    files: "Tệp",
    remove: (name: string) => `Bỏ tệp ${name}`,
    removeShort: "Bỏ",
    lines: (count: number) => `${number(count)} dòng`,
    blocks: (count: number) => `${number(count)} nội dung phải sửa`,
    duplicates: (count: number) => `${number(count)} trường hợp trùng`,
    duplicatesHelp: "Chưa chọn thì giữ cả; các dòng trùng được ghi ở trang tính Nguồn gộp.",
    by: {
      "identity-number": "cùng số định danh",
      "name-and-birth-date": "cùng họ tên và ngày sinh",
      content: "cùng nội dung",
    },
    sameCourse: "cùng một khóa",
    keepAll: "Giữ cả",
    keepOne: (place: string) => `Chỉ giữ ${place}`,
    place: (file: string, sheet: string, row: number) => `${file}, ${sheet}, dòng ${row}`,
    sameCourses: (count: number) => `${number(count)} dòng khóa học có ở nhiều tệp; mỗi khóa ghi một lần.`,
    conflicts: "Khóa học ghi khác nhau, giữ theo tệp đầu",
    renamed: "Khóa học đổi mã vì trùng mã với khóa khác",
    run: (lines: number) => `Gộp ${number(lines)} dòng`,
    running: "Đang gộp",
    doneHeading: "Đã gộp",
    whole: (lines: number) => `${number(lines)} dòng, đủ như trong các tệp.`,
    part: (before: number, after: number) => `${number(before)} dòng trong các tệp, ${number(after)} dòng trong tệp gộp.`,
    others: (title: string, before: string, after: string) =>
      `${title} cộng từ các tệp là ${before}, của tệp gộp là ${after}. Kiểm tra lại trước khi dùng.`,
    total: { people: "Số người", budget_vnd: "Kinh phí (đồng)" },
    toMend: (count: number) => `${number(count)} nội dung phải sửa trước khi gửi.`,
    download: "Tải tệp gộp",
    check: "Mở để kiểm tra",
    again: "Gộp tệp khác",
    file: "Kế hoạch gộp.xlsx",
    saved: (name: string) => `Đã tải về: ${name}`,
  },
  busy: { stop: "Dừng", stopped: "Đã dừng." },
  back: "Về kết quả kiểm tra",
} as const;

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> };

export type BooksText = Widened<typeof vi>;
