/** How a plan is laid out on its sheets: everything a variation may change. The columns know their people; the renderer places them. */
import { type Day, serialOf } from "../../shared/sheet/day.ts";
import type { CellMark, CellValue } from "../../shared/sheet/snapshot.ts";
import { type Course, dayText, nameOf, type Person } from "./people.ts";

/** A cell with its marks; a bare value has none. */
export interface Cell {
  readonly value: CellValue;
  readonly mark?: CellMark;
}

export interface Column {
  /** What the column holds, in our field names; a composite holds several. */
  fields: readonly string[];
  /** Header texts from the top; shorter lists are merged down. */
  header: readonly string[];
  cell(person: Person, layout: Layout): CellValue | Cell;
  /** The column's cells of one course are merged into one. */
  mergedDown?: boolean;
}

export type Section = "course" | "unit" | "none";

export interface Layout {
  columns: Column[];
  headerMerged: boolean;
  numberRow: readonly string[] | null;
  top: number;
  left: number;
  title: string[];
  /** Rows between the title and the header, such as the unit of money. */
  unitLine: string | null;
  section: Section;
  heading(name: string, index: number): string;
  /** Where headings stand: in the first column or in that of the names. */
  headingIn: "first" | "name";
  headingMerged: boolean;
  restartNumbers: boolean;
  numbering: "number" | "padded" | "dotted" | "none";
  blankAfter: number;
  repeatHeaderAfter: number;
  total: string | null;
  sectionTotal: boolean;
  foot: readonly (readonly (string | null)[])[];
  date1904: boolean;
  birthForm: string;
  courseForm: string;
  /** How many đồng one unit of the cost column is, and how amounts are typed. */
  moneyFactor: number;
  moneyText: boolean;
  courseTable: "sheet" | "below" | "above" | "none";
  courseTableSheet: string;
  /** Texts as this sheet's producer wrote them: decomposed, in capitals, in an old encoding. */
  text(text: string, where: "header" | "cell" | "title"): string;
  font: CellMark["font"] | null;
  sheetName: string;
  /** One sheet for every unit instead of one for all. */
  sheetPerUnit: boolean;
  /** A sheet that repeats everybody. */
  summarySheet: boolean;
  /** "nt" instead of a value that stands in the line above. */
  ditto: string | null;
  dittoFields: readonly string[];
  otherSheets: readonly { readonly name: string; readonly rows: readonly (readonly CellValue[])[]; readonly hidden?: boolean }[];
  after: ((rendered: { rows: CellValue[][] }) => void)[];
  prefix(person: Person): string;
}

const column = (field: string, header: string, cell: Column["cell"]): Column => ({ fields: [field], header: [header], cell });

/** A day as the layout writes it: "serial", "serial:month" (formatted mm/yyyy) or a text form. */
export function dayCell(value: Day, form: string, { date1904 }: Pick<Layout, "date1904">): CellValue | Cell {
  if (form === "serial") return serialOf(value, date1904);
  if (form === "serial:month") return { value: serialOf(value, date1904), mark: { shows: "month" } };
  return dayText(value, form);
}

export function moneyCell(millions: number, { moneyFactor, moneyText }: Pick<Layout, "moneyFactor" | "moneyText">): CellValue {
  const amount = Number(((millions * 1_000_000) / moneyFactor).toPrecision(12));
  if (!moneyText) return amount;
  const [whole = "", fraction] = String(amount).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ".") + (fraction ? `,${fraction}` : "");
}

export const COLUMNS = {
  number: column("number", "STT", () => null),
  name: column("name", "Họ và tên", (person, layout) => layout.prefix(person) + nameOf(person)),
  family: column("name", "Họ đệm", ({ family, given }) => `${family} ${given.split(" ").slice(0, -1).join(" ")}`),
  given: column("givenName", "Tên", ({ given }) => given.split(" ").at(-1) ?? ""),
  birth: column("birth", "Ngày sinh", birthCell),
  birthMale: column("birth", "Nam", (person, layout) => (person.gender === "male" ? birthCell(person, layout) : null)),
  birthFemale: column("birth", "Nữ", (person, layout) => (person.gender === "female" ? birthCell(person, layout) : null)),
  gender: column("gender", "Giới tính", ({ gender }) => (gender === "male" ? "Nam" : "Nữ")),
  maleMark: column("gender", "Nam", ({ gender }) => (gender === "male" ? "x" : null)),
  femaleMark: column("gender", "Nữ", ({ gender }) => (gender === "female" ? "x" : null)),
  personId: column("personId", "Số CCCD", ({ personId }) => personId),
  position: column("position", "Chức vụ hiện tại", ({ position }) => position),
  unit: column("unit", "Đơn vị công tác", (person) => unitOf(person)),
  postAndUnit: {
    ...column("position", "Chức vụ, đơn vị công tác", (person) => `${person.position}, ${unitOf(person)}`),
    fields: ["position", "unit"],
  },
  plannedPost: column("plannedPost", "Quy hoạch chức danh", ({ plannedPost }) => plannedPost || null),
  plannedTerm: column("plannedTerm", "Giai đoạn quy hoạch", ({ plannedTerm }) => plannedTerm || null),
  planned: {
    ...column("plannedPost", "Chức danh quy hoạch, giai đoạn", ({ plannedPost, plannedTerm }) =>
      plannedPost ? `${plannedPost} nhiệm kỳ ${plannedTerm}` : null,
    ),
    fields: ["plannedPost", "plannedTerm"],
  },
  rating: column("rating", "Xếp loại năm trước", ({ rating }) => rating),
  discipline: column("discipline", "Kỷ luật", ({ discipline }) => discipline),
  language: column("language", "Ngoại ngữ", ({ language }) => language || null),
  course: column("course", "Khóa đăng ký", ({ course }) => course.code),
  courseName: column("course", "Khóa bồi dưỡng", ({ course }) => course.name),
  country: column("country", "Nước", ({ course }) => course.country),
  start: column("start", "Từ ngày", ({ course }, layout) => dayCell(course.start, layout.courseForm, layout)),
  end: column("end", "Đến ngày", ({ course }, layout) => dayCell(course.end, layout.courseForm, layout)),
  period: { ...column("start", "Thời gian", ({ course }) => periodText(course)), fields: ["start", "end"] },
  previous: column("previous", "Đã tham gia CT/ĐA NSNN cùng nội dung", ({ previous }) => previous),
  source: column("source", "Nguồn kinh phí", ({ source }) => source),
  cost: column("cost", "Kinh phí (triệu đồng)", ({ cost }, layout) => moneyCell(cost, layout)),
  notes: column("notes", "Ghi chú", ({ notes }) => notes || null),
} as const satisfies Record<string, Column>;

function birthCell({ birth, birthTyped }: Person, layout: Layout): CellValue | Cell {
  return birthTyped ?? dayCell(birth, layout.birthForm, layout);
}

export function unitOf({ province }: Pick<Person, "province">): string {
  return `UBND tỉnh ${province}`;
}

/** "13-26/5/2024", or with both months where they differ. */
export function periodText({ start, end }: Course): string {
  return dayText(start, "m") === dayText(end, "m")
    ? `${dayText(start, "d")}-${dayText(end, "d/m/yyyy")}`
    : `${dayText(start, "d/m")}-${dayText(end, "d/m/yyyy")}`;
}

/** An extra column that has nothing to do with the plan. */
export function extra(header: string, cell: Column["cell"]): Column {
  return { fields: [], header: [header], cell };
}

export function basicLayout(sender: string | null, year: number): Layout {
  return {
    columns: [
      COLUMNS.number,
      COLUMNS.name,
      COLUMNS.birth,
      COLUMNS.gender,
      COLUMNS.personId,
      COLUMNS.position,
      COLUMNS.unit,
      COLUMNS.plannedPost,
      COLUMNS.plannedTerm,
      COLUMNS.rating,
      COLUMNS.discipline,
      COLUMNS.language,
      COLUMNS.course,
      COLUMNS.country,
      COLUMNS.start,
      COLUMNS.end,
      COLUMNS.previous,
      COLUMNS.source,
      COLUMNS.cost,
      COLUMNS.notes,
    ].map((one) => ({ ...one })),
    headerMerged: true,
    numberRow: null,
    top: 0,
    left: 0,
    title: [
      sender === null
        ? "BỘ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
        : `UBND TỈNH ${sender.toUpperCase()}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      sender === null ? "VỤ CÔNG CHỨC - VIÊN CHỨC\tĐộc lập - Tự do - Hạnh phúc" : "SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc",
      "",
      `DANH SÁCH CÁN BỘ, CÔNG CHỨC ĐỀ NGHỊ CỬ THAM GIA KHÓA BỒI DƯỠNG Ở NƯỚC NGOÀI NĂM ${year}`,
      `(Kèm theo Công văn số 123/${sender === null ? "BNV" : "SNV"}-CCVC ngày 15 tháng 3 năm ${year})`,
      "",
    ],
    unitLine: null,
    section: "course",
    heading: (name, index) => `${["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][index] ?? index + 1}. ${name}`,
    headingIn: "first",
    headingMerged: true,
    restartNumbers: false,
    numbering: "number",
    blankAfter: 0,
    repeatHeaderAfter: 0,
    total: "Tổng cộng: {people} người",
    sectionTotal: false,
    foot: [[], [null, null, "NGƯỜI LẬP BIỂU", null, null, null, "GIÁM ĐỐC"]],
    date1904: false,
    birthForm: "serial",
    courseForm: "serial",
    moneyFactor: 1_000_000,
    moneyText: false,
    courseTable: "sheet",
    courseTableSheet: "Khóa học",
    text: (text) => text,
    font: null,
    sheetName: "Đề cử",
    sheetPerUnit: false,
    summarySheet: false,
    ditto: null,
    dittoFields: [],
    otherSheets: [],
    after: [],
    prefix: () => "",
  };
}

/** The column that holds a field. */
export function columnWith(layout: Layout, field: string): Column | undefined {
  return layout.columns.find(({ fields }) => fields.includes(field));
}

export function replaceColumns(layout: Layout, fields: readonly string[], ...by: readonly Column[]): void {
  const at = layout.columns.findIndex((one) => one.fields.some((field) => fields.includes(field)));
  const rest = layout.columns.filter((one) => !one.fields.some((field) => fields.includes(field)));
  if (at < 0) return;
  const before = layout.columns.slice(0, at).filter((one) => rest.includes(one)).length;
  rest.splice(before, 0, ...by.map((one) => ({ ...one })));
  layout.columns = rest;
}
