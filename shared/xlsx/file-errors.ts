/**
 * Why a file cannot be read, in words for the person who holds it: what happened, that the file is as it was, what to do next.
 * Every code is defined here once.
 */
import type { Text } from "../text/locale.ts";

export type FileErrorCode =
  | "file-empty"
  | "file-not-workbook"
  | "file-old-excel"
  | "file-encrypted"
  | "file-damaged"
  | "file-too-large"
  | "file-bomb"
  | "file-hostile"
  | "file-no-sheets";

export interface FileError {
  readonly code: FileErrorCode;
  readonly message: Text;
  /** The sheet where reading stopped, when it was one. */
  readonly sheet?: string;
}

/** What a file that is no workbook turned out to be. */
export type ForeignKind =
  | "binary-workbook"
  | "cloud-link"
  | "html"
  | "image"
  | "lock"
  | "open-document"
  | "pdf"
  | "presentation"
  | "text"
  | "unknown"
  | "word"
  | "xml-spreadsheet"
  | "zip";

/** Ends the reading of a file from wherever it stands. Thrown and caught inside shared/xlsx only: `readWorkbook` returns the error. */
export class Refusal extends Error {
  readonly error: FileError;

  constructor(code: Exclude<FileErrorCode, "file-not-workbook">, sheet?: string) {
    super(code);
    this.error = sheet === undefined ? { code, message: MESSAGES[code] } : { code, message: on(sheet, MESSAGES[code]), sheet };
    this.#code = code;
  }

  /** The same, with the sheet where it happened. */
  in(sheet: string): Refusal {
    return new Refusal(this.#code, sheet);
  }

  readonly #code: Exclude<FileErrorCode, "file-not-workbook">;
}

/** A damaged sheet is named: its neighbours may be copied out of the file. */
function on(sheet: string, { vi, en }: Text): Text {
  return {
    vi: vi.replace(/^Tệp bị hỏng/, `Trang tính “${sheet}” trong tệp bị hỏng`),
    en: en.replace(/^The file is damaged/, `The sheet “${sheet}” in the file is damaged`),
  };
}

export function notWorkbook(kind: ForeignKind): FileError {
  return { code: "file-not-workbook", message: FOREIGN[kind] };
}

/** The way through Excel, in the words of its menus; whoever has another office suite finds the same in it. */
const SAVE_AS_XLSX = {
  vi: "Tệp vẫn giữ nguyên. Mở bằng Excel, chọn Tệp › Lưu thành › Sổ làm việc Excel (.xlsx) (File › Save As › Excel Workbook), rồi chọn tệp mới; LibreOffice và WPS cũng lưu được như vậy.",
  en: "The file was not changed. Open it in Excel, choose File › Save As › Excel Workbook (.xlsx), and use the new file; LibreOffice and WPS can save the same.",
};

/** Excel asks before it opens what is not what its name says. */
const OPEN_ANYWAY = {
  vi: `Tệp vẫn giữ nguyên. Mở bằng Excel (nếu Excel hỏi vì định dạng không khớp với đuôi tệp, chọn Có), rồi chọn Tệp › Lưu thành › Sổ làm việc Excel (.xlsx) (File › Save As › Excel Workbook) và chọn tệp mới ở đây.`,
  en: `The file was not changed. Open it in Excel (where it asks because the format does not match the extension, answer Yes), then choose File › Save As › Excel Workbook (.xlsx), and use the new file.`,
};

const MESSAGES: Readonly<Record<Exclude<FileErrorCode, "file-not-workbook">, Text>> = {
  "file-empty": {
    vi: "Tệp không có nội dung (0 byte): tải về hoặc sao chép chưa xong, hoặc tệp còn nằm trên OneDrive. Tệp vẫn giữ nguyên. Nếu tệp ở OneDrive, bấm chuột phải vào tệp, chọn Luôn giữ trên thiết bị này (Always keep on this device), chờ tải xong rồi mở lại; nếu không, tải lại hoặc xin gửi lại tệp.",
    en: "The file is empty (0 bytes): a download or a copy did not finish, or the file is still on OneDrive. The file was not changed. If it is on OneDrive, right-click it, choose Always keep on this device, wait until it is there and open it again; otherwise download it or ask for it again.",
  },
  "file-old-excel": {
    vi: `Tệp thuộc định dạng Excel cũ (.xls), hệ thống chưa đọc được. ${SAVE_AS_XLSX.vi}`,
    en: `The file is in the old Excel format (.xls), which cannot be read here. ${SAVE_AS_XLSX.en}`,
  },
  "file-encrypted": {
    vi: "Tệp được đặt mật khẩu mở nên không đọc được. Tệp vẫn giữ nguyên. Mở tệp bằng Excel với mật khẩu, vào Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu (File › Info › Protect Workbook › Encrypt with Password), xóa mật khẩu, lưu thành bản khác rồi chọn bản đó.",
    en: "The file needs a password to open, so it cannot be read. The file was not changed. Open it in Excel with the password, go to File › Info › Protect Workbook › Encrypt with Password, clear the password, save a copy and use the copy.",
  },
  "file-damaged": {
    vi: "Tệp bị hỏng hoặc thiếu một phần nên không đọc được. Tệp vẫn giữ nguyên. Tải lại hoặc xin gửi lại tệp; nếu vẫn lỗi, mở bằng Excel, chọn Mở và sửa chữa (Open and Repair), rồi lưu thành tệp .xlsx mới.",
    en: "The file is damaged or part of it is missing, so it cannot be read. The file was not changed. Download it or ask for it again; if that does not help, use Open and Repair in Excel and save it as a new .xlsx file.",
  },
  "file-too-large": {
    vi: "Tệp quá lớn so với mức đọc được (tệp 50 MB, nội dung 200 MB, 10 triệu ô). Tệp vẫn giữ nguyên. Chép các bảng kế hoạch sang một tệp mới, bỏ hình ảnh, trang tính và dòng trống không dùng, rồi chọn tệp mới.",
    en: "The file is larger than can be read (50 MB of file, 200 MB of content, 10 million cells). The file was not changed. Copy the plan sheets into a new workbook without pictures, unused sheets and empty rows, and use that one.",
  },
  "file-bomb": {
    vi: "Nội dung tệp được nén bất thường, có thể làm treo máy nên không được mở. Tệp vẫn giữ nguyên. Không mở tệp bằng chương trình khác; liên hệ người gửi và đề nghị gửi lại tệp lưu từ Excel.",
    en: "The content of the file is packed in an abnormal way that could freeze the computer, so it was not opened. The file was not changed. Do not open it elsewhere; ask its sender for a file saved from Excel.",
  },
  "file-hostile": {
    vi: "Tệp có cấu trúc không an toàn mà Excel không bao giờ tạo ra, nên không được đọc. Tệp vẫn giữ nguyên. Không mở tệp bằng chương trình khác; liên hệ người gửi và đề nghị gửi lại tệp lưu từ Excel.",
    en: "The file has an unsafe structure that Excel never writes, so it was not read. The file was not changed. Do not open it elsewhere; ask its sender for a file saved from Excel.",
  },
  "file-no-sheets": {
    vi: "Tệp không có trang tính nào chứa ô (chỉ có biểu đồ hoặc trống). Tệp vẫn giữ nguyên. Kiểm tra lại tên tệp, hoặc xin gửi lại tệp có bảng kế hoạch.",
    en: "The file has no sheet with cells (only charts, or nothing). The file was not changed. Check that it is the right file, or ask for the one with the plan.",
  },
};

const ASK_FOR_XLSX = {
  vi: "Tệp vẫn giữ nguyên. Đề nghị chọn tệp Excel (.xlsx) có bảng kế hoạch, hoặc xin đơn vị lập bảng gửi tệp .xlsx.",
  en: "The file was not changed. Choose the Excel file (.xlsx) with the plan, or ask the unit that made it for the .xlsx file.",
};

const says = (vi: string, en: string, advice: Text): Text => ({ vi: `${vi} ${advice.vi}`, en: `${en} ${advice.en}` });

const FOREIGN: Readonly<Record<ForeignKind, Text>> = {
  "binary-workbook": says(
    "Tệp thuộc định dạng Excel nhị phân (.xlsb).",
    "The file is a binary Excel workbook (.xlsb).",
    SAVE_AS_XLSX,
  ),
  "cloud-link": says(
    "Tệp chỉ là đường dẫn tới một bảng trên mạng (Google Trang tính), không chứa bảng.",
    "The file is only a link to a sheet on the web (Google Sheets); the sheet itself is not in it.",
    {
      vi: "Tệp vẫn giữ nguyên. Mở bảng đó trên trình duyệt, chọn Tệp › Tải xuống › Microsoft Excel (.xlsx), rồi chọn tệp tải về.",
      en: "The file was not changed. Open the sheet in a browser, choose File › Download › Microsoft Excel (.xlsx), and use the file that comes.",
    },
  ),
  html: says(
    "Tệp mang tên Excel nhưng nội dung là trang web (HTML), thường do phần mềm khác xuất ra.",
    "The file is named like Excel but holds a web page (HTML), as some programs export.",
    OPEN_ANYWAY,
  ),
  image: says("Tệp là hình ảnh, không phải bảng tính.", "The file is a picture, not a workbook.", ASK_FOR_XLSX),
  lock: says(
    "Đây là dấu khóa tạm mà Excel đặt cạnh tệp đang mở (tên bắt đầu bằng ~$), không phải bảng kế hoạch.",
    "This is the mark that Excel puts beside an open file (its name begins with ~$), not the plan.",
    {
      vi: "Tệp vẫn giữ nguyên. Lưu và đóng tệp trong Excel, rồi chọn tệp cùng tên không có ~$ ở đầu.",
      en: "The file was not changed. Save and close the file in Excel, then choose the one of the same name without ~$.",
    },
  ),
  "open-document": says("Tệp thuộc định dạng OpenDocument (.ods).", "The file is an OpenDocument file (.ods).", SAVE_AS_XLSX),
  pdf: says("Tệp là PDF, không phải bảng tính.", "The file is a PDF, not a workbook.", ASK_FOR_XLSX),
  presentation: says(
    "Tệp là bài trình chiếu, không phải bảng tính.",
    "The file is a presentation, not a workbook.",
    ASK_FOR_XLSX,
  ),
  text: says(
    "Tệp là văn bản thuần (như .csv), không phải tệp .xlsx.",
    "The file is plain text (such as .csv), not an .xlsx file.",
    {
      vi: "Tệp vẫn giữ nguyên. Mở một bảng trống trong Excel, chọn Dữ liệu › Từ Văn bản/CSV (Data › From Text/CSV), chọn tệp này với mã 65001 Unicode (UTF-8) để chữ có dấu không bị lỗi, rồi lưu thành Sổ làm việc Excel (.xlsx) và chọn tệp mới.",
      en: "The file was not changed. In an empty Excel workbook choose Data › From Text/CSV, take this file as 65001 Unicode (UTF-8) so that its letters stay right, save it as Excel Workbook (.xlsx), and use the new file.",
    },
  ),
  unknown: says("Tệp không phải tệp Excel (.xlsx).", "The file is not an Excel file (.xlsx).", ASK_FOR_XLSX),
  word: says("Tệp là văn bản Word, không phải bảng tính.", "The file is a Word document, not a workbook.", {
    vi: "Tệp vẫn giữ nguyên. Nếu bảng kế hoạch nằm trong văn bản này, chép bảng sang Excel, lưu kiểu .xlsx, rồi chọn tệp đó.",
    en: "The file was not changed. If the plan is a table in this document, copy the table into Excel, save it as .xlsx, and use that file.",
  }),
  "xml-spreadsheet": says("Tệp thuộc định dạng XML của Excel 2003.", "The file is an Excel 2003 XML file.", OPEN_ANYWAY),
  zip: says("Tệp là tệp nén, không phải bảng tính.", "The file is an archive, not a workbook.", {
    vi: "Tệp vẫn giữ nguyên. Giải nén tệp rồi chọn từng tệp .xlsx bên trong.",
    en: "The file was not changed. Unpack it and choose the .xlsx files inside.",
  }),
};
