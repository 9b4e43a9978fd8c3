/**
 * Reads a table of cases as a lawyer keeps it in Excel: columns by their Vietnamese headers in any order, separated by ";", "," or tabs.
 * Whatever is wrong is said by row and column, in plain words, all at once.
 */
import { readCsv } from "./csv.ts";

/** One line: its place, and its cells by header. */
export interface CaseRow {
  /** "qd-1641/nhom-a.csv, dòng 12". */
  readonly place: string;
  /** "A-011". */
  readonly id: string;
  cell(column: Column): string;
}

export const COLUMNS = [
  ...["mã", "mô tả", "giới tính", "ngày sinh", "chức danh", "quy hoạch", "nhiệm kỳ", "xếp loại", "kỷ luật"],
  ...["khóa từ", "khóa đến", "nội dung", "đã học", "ngày văn bản", "ngày luật", "mốc nhiệm kỳ"],
  ...["kết luận", "nhóm", "điều khoản", "căn cứ"],
] as const;
/** Columns that only some programmes ask about: a table may lack them. */
export const OTHER_COLUMNS = ["loại nhân sự", "nước", "loại khóa", "diện quản lý", "giữ chức vụ đến", "cam kết"] as const;
export const ALL_COLUMNS = [...COLUMNS, ...OTHER_COLUMNS] as const;
export type Column = (typeof ALL_COLUMNS)[number];

export const DECISIONS: Readonly<Record<string, "eligible" | "ineligible" | "undetermined">> = {
  "đủ điều kiện": "eligible",
  "không đủ điều kiện": "ineligible",
  "chưa thể kết luận": "undetermined",
};

/** "Nothing stands there", as against a cell that says nothing of it. */
export const EMPTY = "(trống)";

const REAL_DAY = "ghi ngày/tháng/năm có thật, như 05/02/1979";
const BIRTH = `${REAL_DAY}; chỉ biết tháng thì ghi “tháng 5/1979”, chỉ biết năm thì ghi “năm 1979”`;

/** What each column may hold: null when it is right, else what should stand there. */
const RULES: Partial<Readonly<Record<Column, (text: string) => string | null>>> = {
  mã: (text) => (text === "" ? "ghi mã của trường hợp" : null),
  "mô tả": (text) => (text === "" ? "ghi trường hợp này nói về điều gì" : null),
  "giới tính": (text) => (["nam", "nữ"].includes(text) ? null : "ghi “nam” hoặc “nữ”"),
  "ngày sinh": (text) => (birthOf(text) === null ? BIRTH : null),
  "chức danh": (text) => (text === "" ? `ghi chức vụ, hoặc “${EMPTY}” khi ô để trống` : null),
  "khóa từ": (text) => (dayOf(text) === null ? REAL_DAY : null),
  "khóa đến": (text) => (dayOf(text) === null ? REAL_DAY : null),
  "đã học": (text) =>
    previousOf(text) === null ? "ghi “nội dung (2023, ngân sách nhà nước)” hoặc “nội dung (2023, nguồn khác)”" : null,
  "giữ chức vụ đến": optionalDay,
  "ngày văn bản": optionalDay,
  "ngày luật": optionalDay,
  "mốc nhiệm kỳ": optionalDay,
  "kết luận": (text) => (text in DECISIONS ? null : `ghi một trong: ${Object.keys(DECISIONS).join(", ")}`),
  "căn cứ": (text) => (text === "" ? "ghi mã câu của văn bản (S004-05) hoặc mã cách hiểu (CH-01)" : null),
};

function optionalDay(text: string): string | null {
  return text === "" || dayOf(text) !== null ? null : REAL_DAY;
}

/** The rows that are right, and what is wrong with the others. `name` is how the file is called in messages. */
export function readCases(name: string, text: string, sources: ReadonlySet<string>): { rows: CaseRow[]; wrong: string[] } {
  const [header, ...lines] = readCsv(text);
  const headers = (header?.cells ?? []).map((cell) => cell.toLocaleLowerCase("vi").normalize("NFC"));
  const wrong = headerFaults(name, headers);
  if (wrong.length > 0) return { rows: [], wrong };
  const seen = new Map<string, string>();
  const rows = lines.flatMap(({ line, cells }): CaseRow[] => {
    const place = `${name}, dòng ${line}`;
    const cell = (column: Column): string => (cells[headers.indexOf(column)] ?? "").normalize("NFC");
    const id = cell("mã");
    const faults = COLUMNS.flatMap((column) => faultsOf(place, column, cell(column)));
    const double = seen.get(id);
    if (double !== undefined) faults.push(`${place}, cột “mã”: “${id}” đã có ở ${double}; mỗi trường hợp một mã riêng.`);
    seen.set(id, `dòng ${line}`);
    for (const source of sourcesOf(cell("căn cứ"))) {
      if (!sources.has(source)) faults.push(`${place}, cột “căn cứ”: không có câu hay cách hiểu nào mang mã “${source}”.`);
    }
    wrong.push(...faults);
    return faults.length > 0 ? [] : [{ place, id, cell }];
  });
  return { rows, wrong };
}

function headerFaults(name: string, headers: readonly string[]): string[] {
  const missing = COLUMNS.filter((column) => !headers.includes(column));
  const unknown = headers.filter((header) => !ALL_COLUMNS.some((column) => column === header));
  return [
    ...missing.map((column) => `${name}, dòng 1: thiếu cột “${column}”.`),
    ...unknown.map((header) => `${name}, dòng 1: không có cột nào tên “${header}”; các cột là: ${ALL_COLUMNS.join(", ")}.`),
  ];
}

function faultsOf(place: string, column: Column, text: string): string[] {
  const needed = RULES[column]?.(text);
  return needed ? [`${place}, cột “${column}”: “${text}” không đọc được; ${needed}.`] : [];
}

export function sourcesOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** "05/02/1979" or "5/2/1979" as "1979-02-05"; null for anything else. */
export function dayOf(text: string): string | null {
  const [, d = "", m = "", y = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  const isReal = y !== "" && date.getUTCMonth() === Number(m) - 1 && date.getUTCDate() === Number(d);
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** "1979-02-05", "1979-02" or "1979". */
export function birthOf(text: string): string | null {
  const month = /^tháng (\d{1,2})\/(\d{4})$/.exec(text);
  if (month) return Number(month[1]) >= 1 && Number(month[1]) <= 12 ? `${month[2]}-${month[1]?.padStart(2, "0")}` : null;
  return /^năm (\d{4})$/.exec(text)?.[1] ?? dayOf(text);
}

export interface Taken {
  readonly programme?: string;
  readonly content: string;
  readonly year: number;
  readonly stateBudget: boolean;
}

/** Courses taken before; undefined when nothing is said of them, null when it cannot be read. */
export function previousOf(text: string): readonly Taken[] | undefined | null {
  if (text === "") return undefined;
  if (text === "không") return [];
  const taken = text.split(";").map((one): Taken | null => {
    const [, content = "", year = "", source = ""] =
      /^(.+) \((\d{4}), (ngân sách nhà nước|nguồn khác|KL 39)\)$/.exec(one.trim()) ?? [];
    const programme = source === "KL 39" ? { programme: "Kết luận 39-KL/TW" } : {};
    return content === "" ? null : { ...programme, content, year: Number(year), stateBudget: source !== "nguồn khác" };
  });
  return taken.includes(null) ? null : taken.filter((one) => one !== null);
}
