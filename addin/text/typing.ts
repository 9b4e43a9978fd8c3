/** The words of typing into the page's own sheet. Vietnamese is the source: its shape is what every other language must fill. */

const number = (value: number, locale: string): string => value.toLocaleString(locale);

const vi = {
  edit: (cell: string) => `Sửa ô ${cell}`,
  editShort: "Sửa",
  into: (cell: string, header: string | null) => (header === null ? `Nhập ô ${cell}` : `Nhập ô ${cell}, ${header}`),
  choices: (cell: string) => `Danh sách của ô ${cell}`,
  goTo: "Đến ô hoặc tìm chữ",
  notFound: (words: string) => `Không tìm thấy “${words}” trong trang tính này.`,
  empty: "trống",
  formulaCell: "công thức",
  typedCell: "đã nhập",
  keys: "Phím mũi tên để di chuyển, F2 để sửa, Delete để xóa, Esc rồi Tab để rời bảng.",
  overFormula: (cell: string, count: number) =>
    count === 1
      ? `Ô ${cell} đang có công thức. Nhập đè sẽ mất công thức này.`
      : `Có ${number(count, "vi-VN")} ô đang có công thức, từ ô ${cell}. Nhập đè sẽ mất các công thức này.`,
  overFormulaYes: "Nhập đè",
  overFormulaNo: "Giữ công thức",
  locked: (cell: string) =>
    `Ô ${cell} bị khóa vì trang tính đang được bảo vệ. Bỏ bảo vệ trong Excel: Xem lại › Bỏ bảo vệ trang tính, lưu rồi mở lại tệp.`,
  merged: (cell: string) => `Ô ${cell} nằm trong vùng ô đã gộp: chỉ nhập được vào ô đầu của vùng.`,
  formula: "Công thức không nhập trực tiếp ở đây. Dùng phần Công thức, hoặc nhập trong Excel.",
  outside: "Không có ô này trong trang tính. Chưa nhập gì.",
  tooMany: (most: number) => `Mỗi lần chỉ nhập được tối đa ${number(most, "vi-VN")} ô. Chưa nhập gì.`,
  tooManyCopied: (most: number) => `Mỗi lần chỉ chép được tối đa ${number(most, "vi-VN")} ô.`,
  busy: "Đang kiểm tra. Chờ xong rồi nhập lại.",
  redo: "Làm lại",
  redone: "Đã làm lại.",
};

const en: typeof vi = {
  edit: (cell) => `Edit ${cell}`,
  editShort: "Edit",
  into: (cell, header) => (header === null ? `Type into ${cell}` : `Type into ${cell}, ${header}`),
  choices: (cell) => `The list of ${cell}`,
  goTo: "Go to a cell, or find words",
  notFound: (words) => `“${words}” is not on this sheet.`,
  empty: "empty",
  formulaCell: "a formula",
  typedCell: "entered here",
  keys: "Arrow keys to move, F2 to edit, Delete to clear, Esc and then Tab to leave the sheet.",
  overFormula: (cell, count) =>
    count === 1
      ? `${cell} holds a formula. Typing over it loses the formula.`
      : `${number(count, "en-GB")} cells from ${cell} on hold formulas. Typing over them loses the formulas.`,
  overFormulaYes: "Type over it",
  overFormulaNo: "Keep the formula",
  locked: (cell) =>
    `${cell} is locked, because the sheet is protected. Take that off in Excel: Review › Unprotect Sheet, save, and open the file again.`,
  merged: (cell) => `${cell} lies inside merged cells: only the first of them can be typed into.`,
  formula: "Formulas are not typed here. Use Formulas, or type it in Excel.",
  outside: "There is no such cell on this sheet. Nothing was entered.",
  tooMany: (most) => `At most ${number(most, "en-GB")} cells can be entered at once. Nothing was entered.`,
  tooManyCopied: (most) => `At most ${number(most, "en-GB")} cells can be copied at once.`,
  busy: "The plan is being checked. Wait until that is done and type again.",
  redo: "Redo",
  redone: "Done again.",
};

export const typing = { vi, en };
