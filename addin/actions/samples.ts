/** The sample workbooks that can be opened: files of `public/samples/`. Persons in them are invented. */
import type { Text } from "../../shared/text/locale.ts";

export interface Sample {
  readonly file: string;
  readonly title: Text;
  readonly about: Text;
}

export const SAMPLES: readonly Sample[] = [
  {
    file: "de-an-1641-nhieu-tinh.xlsx",
    title: { vi: "Đề án 1641 - nhiều tỉnh", en: "Scheme 1641 - many provinces" },
    about: { vi: "64 người, 4 khóa, có nhiều lỗi thường gặp", en: "64 people, 4 courses, many common faults" },
  },
  {
    file: "de-an-1641-ngay-sinh-nam-nu.xlsx",
    title: { vi: "Đề án 1641 - ngày sinh theo Nam, Nữ", en: "Scheme 1641 - birth dates under men, women" },
    about: { vi: "Tiêu đề hai dòng, tên cột khác", en: "A header of two rows, other column names" },
  },
  {
    file: "de-an-1641-lao-cai.xlsx",
    title: { vi: "Đề án 1641 - tỉnh Lào Cai", en: "Scheme 1641 - Lào Cai province" },
    about: { vi: "Danh sách của một tỉnh, 4 người", en: "One province's list, 4 people" },
  },
  {
    file: "de-an-1641-khong-loi.xlsx",
    title: { vi: "Đề án 1641 - không có lỗi", en: "Scheme 1641 - no fault" },
    about: { vi: "Bảng đã đúng hết", en: "Everything is right" },
  },
  {
    file: "ha-noi-2022-2025.xlsx",
    title: { vi: "Kế hoạch Hà Nội 2022 - 2025", en: "Hà Nội 2022-2025" },
    about: { vi: "Các nội dung chương trình, số người và kinh phí", en: "Lines of a programme with people and money" },
  },
  {
    file: "tp-hcm-2023.xlsx",
    title: { vi: "Kế hoạch 2023 TP.HCM", en: "Ho Chi Minh City 2023" },
    about: { vi: "Đoàn ra nước ngoài và lớp trong nước", en: "Groups abroad and classes at home" },
  },
  {
    file: "ket-luan-39.xlsx",
    title: { vi: "Kết luận 39 - số người theo năm", en: "Conclusion 39 - people by year" },
    about: { vi: "Số liệu từng năm theo loại khóa", en: "Figures of each year by kind of course" },
  },
  {
    file: "cchc-tp-hcm.xlsx",
    title: { vi: "CCHC Thành phố Hồ Chí Minh - 10 chỉ tiêu", en: "Administrative reform, Ho Chi Minh City - ten targets" },
    about: { vi: "Theo dõi kết quả từng năm", en: "What was reached each year" },
  },
];
