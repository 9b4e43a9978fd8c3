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
];
