/**
 * Why nothing was written, in words for the person who holds the file: what stood in the way, that the file is as it was, what to do
 * next. Every code is defined here once. What makes a file unreadable is said in `file-errors.ts`.
 */
import { cellName } from "../../sheet/address.ts";
import type { Text } from "../../text/locale.ts";

export type WriteErrorCode =
  | "write-array-formula"
  | "write-bad-custom-part"
  | "write-bad-name"
  | "write-bad-value"
  | "write-cell-twice"
  | "write-disordered"
  | "write-locked-cell"
  | "write-merged-cell"
  | "write-no-visible-sheet"
  | "write-outside-grid"
  | "write-sheet-missing"
  | "write-sheet-twice"
  | "write-signed"
  | "write-structure-locked"
  | "write-table-header"
  | "write-too-much";

export interface WriteError {
  readonly code: WriteErrorCode;
  readonly message: Text;
  readonly sheet?: string;
  /** "D12" */
  readonly cell?: string;
}

export interface WritePlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/** Ends the writing from wherever it stands. Thrown and caught inside shared/xlsx only. */
export class WriteRefusal extends Error {
  readonly error: WriteError;

  constructor(code: WriteErrorCode, place?: WritePlace) {
    super(code);
    const cell = place?.row === undefined || place.column === undefined ? null : cellName(place.row, place.column);
    this.error = {
      code,
      message: MESSAGES[code],
      ...(place === undefined ? {} : { sheet: place.sheet }),
      ...(cell === null ? {} : { cell }),
    };
  }
}

const says = (vi: string, en: string, viAdvice: string, enAdvice: string): Text => ({
  vi: `${vi} Tệp vẫn giữ nguyên. ${viAdvice}`,
  en: `${en} The file was not changed. ${enAdvice}`,
});

/** Faults of whoever asked for the writing, not of the file: nobody at a desk can mend them. */
const REPORT = { vi: "Đề nghị báo cho bộ phận hỗ trợ.", en: "Please report it to the support desk." };

const MESSAGES: Readonly<Record<WriteErrorCode, Text>> = {
  "write-array-formula": says(
    "Ô cần ghi thuộc vùng của một công thức mảng hoặc bảng dữ liệu (Data Table); Excel không cho sửa riêng từng ô của vùng này.",
    "The cell belongs to an array formula or a data table, whose cells Excel does not let be changed one by one.",
    "Xóa công thức của cả vùng trong Excel, lưu tệp rồi làm lại.",
    "Clear the formula of the whole range in Excel, save the file and try again.",
  ),
  "write-bad-custom-part": says(
    "Phần dữ liệu riêng cần ghi vào tệp không phải XML hợp lệ.",
    "The data to be kept in the file is not valid XML.",
    REPORT.vi,
    REPORT.en,
  ),
  "write-bad-name": says(
    "Tên trang tính hoặc tên vùng cần ghi không hợp lệ trong Excel.",
    "The name of a sheet or a range to be written is not one that Excel allows.",
    REPORT.vi,
    REPORT.en,
  ),
  "write-bad-value": says(
    "Nội dung cần ghi vào ô không hợp lệ trong Excel (quá dài hoặc không phải số).",
    "What was to be written into a cell is not allowed in Excel (too long, or no number).",
    REPORT.vi,
    REPORT.en,
  ),
  "write-cell-twice": says(
    "Có hai nội dung khác nhau cần ghi vào cùng một ô.",
    "Two different contents were to be written into the same cell.",
    REPORT.vi,
    REPORT.en,
  ),
  "write-disordered": says(
    "Các dòng hoặc ô trong trang tính được lưu sai thứ tự nên không ghi thêm vào được.",
    "The rows or cells of the sheet are stored out of order, so nothing can be written into it.",
    "Mở tệp bằng Excel hoặc LibreOffice, lưu thành tệp .xlsx mới rồi chọn tệp đó.",
    "Open the file with Excel or LibreOffice, save it as a new .xlsx file and use that one.",
  ),
  "write-locked-cell": says(
    "Trang tính đang được bảo vệ và ô cần ghi bị khóa.",
    "The sheet is protected and the cell is locked.",
    "Trong Excel, vào Xem lại (Review) > Bỏ bảo vệ trang tính (Unprotect Sheet), lưu tệp rồi làm lại; hoặc đề nghị người lập tệp mở khóa.",
    "In Excel, choose Review > Unprotect Sheet, save the file and try again; or ask whoever made the file to unlock it.",
  ),
  "write-merged-cell": says(
    "Ô cần ghi nằm trong một vùng ô đã gộp (merge) nên nội dung sẽ không hiện ra.",
    "The cell lies inside merged cells, where its content would not show.",
    "Bỏ gộp ô trong phần bảng dữ liệu, lưu tệp rồi làm lại.",
    "Unmerge the cells in the table, save the file and try again.",
  ),
  "write-no-visible-sheet": says(
    "Sau khi ghi, tệp sẽ không còn trang tính nào hiện ra.",
    "The workbook would be left without a visible sheet.",
    REPORT.vi,
    REPORT.en,
  ),
  "write-outside-grid": says(
    "Ô cần ghi nằm ngoài phạm vi của trang tính Excel.",
    "The cell lies outside the grid of an Excel sheet.",
    REPORT.vi,
    REPORT.en,
  ),
  "write-sheet-missing": says(
    "Không có trang tính cần ghi trong tệp.",
    "The sheet to be written into is not in the file.",
    "Nếu trang tính vừa được đổi tên, kiểm tra lại tệp rồi làm lại.",
    "If it was renamed just now, check the file again and retry.",
  ),
  "write-sheet-twice": says(
    "Một trang tính vừa được yêu cầu thay mới vừa được yêu cầu sửa, hoặc được yêu cầu thêm hai lần.",
    "A sheet was to be replaced and changed at once, or added twice.",
    REPORT.vi,
    REPORT.en,
  ),
  "write-signed": says(
    "Tệp có chữ ký số; ghi vào tệp sẽ làm mất hiệu lực chữ ký.",
    "The file is digitally signed, and any change ends the signature.",
    "Làm việc trên bản chưa ký, hoặc đồng ý bỏ chữ ký rồi làm lại.",
    "Work on the copy that is not signed, or agree to remove the signature and try again.",
  ),
  "write-structure-locked": says(
    "Cấu trúc của sổ làm việc đang được bảo vệ nên không thêm được trang tính.",
    "The structure of the workbook is protected, so no sheet can be added.",
    "Trong Excel, vào Xem lại (Review) > Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ, lưu tệp rồi làm lại.",
    "In Excel, choose Review > Protect Workbook to take the protection off, save the file and try again.",
  ),
  "write-table-header": says(
    "Ô cần ghi là tiêu đề cột của một bảng Excel (Table); đổi tiêu đề sẽ làm sai các công thức dùng tên cột.",
    "The cell is a column header of an Excel table; changing it would break formulas that use the name of the column.",
    "Sửa tiêu đề trong Excel, lưu tệp rồi làm lại.",
    "Change the header in Excel, save the file and try again.",
  ),
  "write-too-much": says(
    "Nội dung cần ghi lớn hơn mức cho phép.",
    "There is more to be written than is allowed.",
    "Chia bảng kế hoạch thành nhiều tệp nhỏ hơn rồi làm lại.",
    "Split the plan into smaller files and try again.",
  ),
};
