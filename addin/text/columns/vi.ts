/** Words of "Nhận dạng cột". Vietnamese is the source: its shape is what every other language must fill. */
const number = (value: number): string => value.toLocaleString("vi-VN");

export const vi = {
  heading: "Nhận dạng cột",
  back: "Về kết quả kiểm tra",
  intro: "Mỗi thông tin được đọc ở cột ghi bên dưới. Chọn cột khác nếu chưa đúng; kết quả được kiểm tra lại ngay.",
  rows: (first: number, last: number) => `Dòng ${first} đến ${last}`,
  headerRows: (first: number, last: number) =>
    first === last ? `Tiêu đề ở dòng ${first}` : `Tiêu đề ở dòng ${first} đến ${last}`,
  headerChosen: "do người dùng chọn",
  read: (count: number) => `${number(count)} dòng đã đọc`,
  hidden: (count: number) => `${number(count)} dòng ẩn`,
  setAside: (count: number) => `${number(count)} dòng dự bị hoặc rút`,
  passedOver: (count: number) => `bỏ qua ${number(count)} dòng tiêu đề nhóm, cộng, chữ ký`,
  sure: { certain: "chắc chắn", likely: "có thể", guess: "có thể, cần xem lại", chosen: "do người dùng chọn" },
  notUsed: "nhận ra, không dùng",
  column: (column: string, header: string) => (header === "" ? `${column} · (không có tiêu đề)` : `${column} · ${header}`),
  noColumn: "(không có cột nào)",
  samples: (values: readonly string[]) => (values.length === 0 ? "Cột chưa có dữ liệu" : `Đọc được: ${values.join("; ")}`),
  missing: (count: number) => `Thông tin chưa có cột (${number(count)})`,
  unused: "Cột không dùng",
  noneUnused: "Mọi cột đều đã được nhận ra.",
  fieldOf: (column: string) => `Thông tin ở cột ${column}`,
  leftOut: "Không dùng",
  release: "Bỏ lựa chọn",
  releaseOf: (what: string) => `Bỏ lựa chọn: ${what}`,
  releaseAll: "Bỏ mọi lựa chọn",
  undo: "Hoàn tác",
  save: "Lưu cho lần sau",
  unsaved: "Lựa chọn cột chưa lưu vào bảng: chỉ áp dụng đến khi đóng bảng này.",
  saved: "Lựa chọn cột đã lưu trong bảng; bảng năm sau có tiêu đề như vậy cũng được đọc theo.",
  changed: (before: number, now: number) =>
    before === now
      ? `Đã kiểm tra lại: vẫn ${number(now)} nội dung phải sửa.`
      : `Đã kiểm tra lại: ${number(before)} → ${number(now)} nội dung phải sửa.`,
  pointing: {
    heading: "Chọn dòng tiêu đề",
    page: "Bấm vào dòng tiêu đề trong bảng, hoặc ghi số dòng.",
    excel: "Chọn một ô ở dòng tiêu đề trong Excel rồi bấm Lấy dòng đang chọn, hoặc ghi số dòng.",
    take: "Lấy dòng đang chọn",
    sheet: "Trang tính",
    row: "Dòng tiêu đề",
    kind: "Loại bảng",
    holds: (texts: readonly string[]) => (texts.length === 0 ? "Dòng này trống." : `Dòng này ghi: ${texts.join(" | ")}`),
    use: "Dùng dòng này",
    cancel: "Thôi",
    refused: "Dòng này không có đủ chữ để làm tiêu đề. Chọn dòng khác.",
    notRead: "Chưa đọc được bảng nào ở dòng này. Chọn dòng khác hoặc loại bảng khác.",
  },
};

export type ColumnsText = typeof vi;
