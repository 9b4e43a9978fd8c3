/** Why there are no bytes of a file at all, before anything of it is read: in the same words at every door. */
import type { Text } from "../text/locale.ts";

export type UnopenedKind = "missing" | "held" | "folder" | "several";

export const UNOPENED: Readonly<Record<UnopenedKind, Text>> = {
  missing: {
    vi: "Không tìm thấy tệp. Tệp đã được đổi tên, chuyển chỗ hoặc xóa, ổ mạng bị ngắt, hoặc đường dẫn chưa đúng. Tìm lại tệp rồi mở lại.",
    en: "The file was not found. It was renamed, moved or deleted, the network drive is gone, or the path is wrong. Find the file and open it again.",
  },
  held: {
    vi: "Không đọc được tệp: tệp đang bị chương trình khác giữ, vừa được lưu lại, chưa tải xong từ OneDrive, hoặc không có quyền đọc. Tệp vẫn giữ nguyên. Lưu và đóng tệp trong Excel rồi mở lại; nếu vẫn vậy, chép tệp ra màn hình nền và mở bản chép.",
    en: "The file cannot be read: another program holds it, it was just saved again, it has not come from OneDrive yet, or reading is not allowed. The file was not changed. Save and close it in Excel and open it again; if that does not help, copy it to the desktop and open the copy.",
  },
  folder: {
    vi: "Đây là thư mục, không phải tệp. Mở thư mục, rồi chọn một tệp .xlsx trong đó.",
    en: "This is a folder, not a file. Open it and choose one .xlsx file in it.",
  },
  several: {
    vi: "Mỗi lần chỉ mở được một tệp. Chưa mở tệp nào. Chọn từng tệp một.",
    en: "One file can be opened at a time. None was opened. Choose them one by one.",
  },
};
