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
  | "html"
  | "image"
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
    this.error = { code, message: MESSAGES[code], ...(sheet === undefined ? {} : { sheet }) };
    this.#code = code;
  }

  /** The same, with the sheet where it happened. */
  in(sheet: string): Refusal {
    return new Refusal(this.#code, sheet);
  }

  readonly #code: Exclude<FileErrorCode, "file-not-workbook">;
}

export function notWorkbook(kind: ForeignKind): FileError {
  return { code: "file-not-workbook", message: FOREIGN[kind] };
}

const MESSAGES: Readonly<Record<Exclude<FileErrorCode, "file-not-workbook">, Text>> = {
  "file-empty": {
    vi: "Tệp không có nội dung (0 byte), thường do tải về hoặc sao chép chưa xong. Đề nghị tải lại hoặc xin gửi lại tệp.",
    en: "The file is empty (0 bytes), usually because a download or a copy did not finish. Download it again or ask for it again.",
  },
  "file-old-excel": {
    vi: "Tệp thuộc định dạng Excel cũ (.xls), hệ thống chưa đọc được. Tệp vẫn giữ nguyên. Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), kiểu .xlsx, rồi chọn tệp mới.",
    en: "The file is in the old Excel format (.xls), which cannot be read here. The file was not changed. Open it in Excel or LibreOffice, choose Save As, type .xlsx, and use the new file.",
  },
  "file-encrypted": {
    vi: "Tệp được đặt mật khẩu mở nên không đọc được. Tệp vẫn giữ nguyên. Mở tệp bằng Excel với mật khẩu, vào Tệp (File) > Thông tin (Info) > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu, lưu thành bản khác rồi chọn bản đó.",
    en: "The file needs a password to open, so it cannot be read. The file was not changed. Open it in Excel with the password, go to File > Info > Protect Workbook > Encrypt with Password, clear the password, save a copy and use the copy.",
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

const SAVE_AS_XLSX = {
  vi: "Tệp vẫn giữ nguyên. Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), kiểu .xlsx, rồi chọn tệp mới.",
  en: "The file was not changed. Open it in Excel or LibreOffice, choose Save As, type .xlsx, and use the new file.",
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
  html: says(
    "Tệp mang tên Excel nhưng nội dung là trang web (HTML), thường do phần mềm khác xuất ra.",
    "The file is named like Excel but holds a web page (HTML), as some programs export.",
    SAVE_AS_XLSX,
  ),
  image: says("Tệp là hình ảnh, không phải bảng tính.", "The file is a picture, not a workbook.", ASK_FOR_XLSX),
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
    SAVE_AS_XLSX,
  ),
  unknown: says("Tệp không phải tệp Excel (.xlsx).", "The file is not an Excel file (.xlsx).", ASK_FOR_XLSX),
  word: says("Tệp là văn bản Word, không phải bảng tính.", "The file is a Word document, not a workbook.", {
    vi: "Tệp vẫn giữ nguyên. Nếu bảng kế hoạch nằm trong văn bản này, chép bảng sang Excel, lưu kiểu .xlsx, rồi chọn tệp đó.",
    en: "The file was not changed. If the plan is a table in this document, copy the table into Excel, save it as .xlsx, and use that file.",
  }),
  "xml-spreadsheet": says("Tệp thuộc định dạng XML của Excel 2003.", "The file is an Excel 2003 XML file.", SAVE_AS_XLSX),
  zip: says("Tệp là tệp nén, không phải bảng tính.", "The file is an archive, not a workbook.", {
    vi: "Tệp vẫn giữ nguyên. Giải nén tệp rồi chọn từng tệp .xlsx bên trong.",
    en: "The file was not changed. Unpack it and choose the .xlsx files inside.",
  }),
};
