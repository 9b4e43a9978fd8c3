/** What stands in the way of writing into a file, or should be known before: said before anything is written. */
import type { Text } from "../../text/locale.ts";
import type { Package } from "../package.ts";
import { readWriteFacts } from "./write-facts.ts";

export interface Hindrance {
  readonly code: "signed" | "read-only" | "sheet-protected" | "structure-locked" | "filtered";
  /** Writing would be refused; else it is done and only to be known. */
  readonly stops: boolean;
  readonly message: Text;
}

/** `sheets`: those that would be written into. Nothing for a file that cannot be read: whoever writes will be told why. */
export function hindrancesOf(bytes: Uint8Array, sheets: readonly string[], open?: () => Package): Hindrance[] {
  const facts = readWriteFacts(bytes, open);
  if (!facts.ok) return [];
  const wanted = new Set(sheets);
  const own = facts.sheets.filter(({ sheet }) => wanted.has(sheet));
  return [
    ...(facts.isSigned ? [SIGNED] : []),
    ...(facts.isReadOnly ? [READ_ONLY] : []),
    ...(facts.isStructureLocked ? [STRUCTURE_LOCKED] : []),
    ...own.filter(({ isProtected }) => isProtected).map(({ sheet }) => protectedSheet(sheet)),
    ...own.filter(({ isFiltered }) => isFiltered).map(({ sheet }) => filteredSheet(sheet)),
  ];
}

const SIGNED: Hindrance = {
  code: "signed",
  stops: true,
  message: {
    vi: "Tệp có chữ ký số: ghi vào tệp sẽ làm mất chữ ký. Nên làm trên bản chưa ký.",
    en: "The file is digitally signed: writing into it ends the signature. Better work on the copy that is not signed.",
  },
};

const READ_ONLY: Hindrance = {
  code: "read-only",
  stops: false,
  message: {
    vi: "Tệp được đánh dấu chỉ đọc hoặc bản cuối: nên hỏi người lập trước khi sửa. Nội dung mới chỉ ghi vào bản sao.",
    en: "The file is marked for reading only or as final: better ask its author first. What is new goes into a copy only.",
  },
};

const STRUCTURE_LOCKED: Hindrance = {
  code: "structure-locked",
  stops: true,
  message: {
    vi: "Cấu trúc sổ làm việc đang được bảo vệ: không thêm được trang tính “Tham số”, “Tổng hợp”. Bỏ bảo vệ trong Excel: Xem lại (Review) > Bảo vệ sổ làm việc.",
    en: "The structure of the workbook is protected: no sheet can be added. Take it off in Excel: Review > Protect Workbook.",
  },
};

function protectedSheet(sheet: string): Hindrance {
  return {
    code: "sheet-protected",
    stops: true,
    message: {
      vi: `Trang tính “${sheet}” đang được bảo vệ: ô bị khóa không ghi được. Bỏ bảo vệ trong Excel: Xem lại (Review) > Bỏ bảo vệ trang tính.`,
      en: `The sheet "${sheet}" is protected: locked cells cannot be written. Take it off in Excel: Review > Unprotect Sheet.`,
    },
  };
}

function filteredSheet(sheet: string): Hindrance {
  return {
    code: "filtered",
    stops: false,
    message: {
      vi: `Trang tính “${sheet}” đang lọc: các dòng đang ẩn cũng được ghi.`,
      en: `The sheet "${sheet}" is filtered: the rows it hides are written too.`,
    },
  };
}
