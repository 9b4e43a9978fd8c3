/** A list of people as large as a test wants. */
import { buildXlsx } from "./xlsx-builder.ts";

/** People under one header, as a unit's list has them; every twentieth born on a day that never was. */
export function largeList(rows: number): Uint8Array {
  const header = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Chức vụ hiện tại",
    "Đơn vị công tác",
    "Xếp loại năm trước",
    "Kỷ luật",
    "Khóa đăng ký",
    "Từ ngày",
    "Đến ngày",
  ];
  const person = (index: number) => [
    index + 1,
    `Nguyễn Văn ${index}`,
    index % 20 === 0 ? "31/02/1985" : `${String(1 + (index % 28)).padStart(2, "0")}/03/${1980 + (index % 15)}`,
    index % 3 === 0 ? "Nữ" : "Nam",
    "Phó Chủ tịch UBND tỉnh",
    "UBND tỉnh Lào Cai",
    "HTTNV",
    "Không",
    `K${String(1 + (index % 4)).padStart(2, "0")}`,
    "13/05/2024",
    "26/05/2024",
  ];
  return buildXlsx({
    sheets: [
      {
        name: "Đề cử",
        rows: [["DANH SÁCH ĐỀ CỬ NĂM 2024"], [], header, ...Array.from({ length: rows }, (_, index) => person(index))],
      },
    ],
  });
}
