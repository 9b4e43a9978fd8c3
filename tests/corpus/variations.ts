/** Layout variations, each on its own; one of every category makes a random layout. Every one must leave a clean plan clean. */
import type { CellValue } from "../../shared/sheet/snapshot.ts";
import { decomposed, plain, toLegacy } from "./encodings.ts";
import { COLUMNS, type Column, columnWith, extra, type Layout, replaceColumns, unitOf } from "./layout.ts";
import type { PlanData } from "./people.ts";
import type { Random } from "./random.ts";
import { MONEY_UNITS, SPELLINGS } from "./spellings.ts";

export type Variation = (layout: Layout, random: Random, plan: PlanData) => void;
export type Category = Readonly<Record<string, Variation>>;

const nothing: Variation = () => undefined;

/** Spelling number `at` (or a random one) for every column that has a header of its own. */
export function respell(layout: Layout, plan: PlanData, choose: (field: string, spellings: readonly string[]) => string): void {
  for (const column of layout.columns) {
    const key = column.fields.length > 1 && column.fields[0] === "start" ? "period" : column.fields[0];
    const spellings = key === undefined ? undefined : SPELLINGS[key];
    if (!key || !spellings || column.header.length > 1 || (column.fields.length > 1 && key !== "period") || isSpecial(column))
      continue;
    const unit = /\([^)]*\)/.exec(column.header[0] ?? "")?.[0] ?? "";
    column.header = [
      choose(key, spellings)
        .replace("{before}", String(plan.year - 1))
        .replace("{unit}", unit)
        .trim(),
    ];
  }
}

const SPECIAL: ReadonlySet<string> = new Set(["Nam", "Nữ", "Họ đệm", "Họ", "Tên"]);
const isSpecial = ({ header }: Column): boolean => SPECIAL.has(header.at(-1) ?? "") || /\d{4}/.test(header.at(-1) ?? "");

const header: Category = {
  asGiven: nothing,
  otherWords: (layout, random, plan) => respell(layout, plan, (_, spellings) => random.pick(spellings)),
  capitals: (layout, random, plan) => {
    respell(layout, plan, (_, spellings) => random.pick(spellings));
    for (const column of layout.columns) column.header = column.header.map((text) => text.toUpperCase());
  },
};

const order: Category = {
  asGiven: nothing,
  shuffled: (layout, random) => {
    const first = layout.columns.filter(({ fields }) => fields.includes("number"));
    const rest = layout.columns.filter((column) => !first.includes(column));
    layout.columns = [...first, ...shuffledWhole(rest, random)];
  },
  notesFirst: (layout) => {
    const last = layout.columns.pop();
    const at = columnWith(layout, "number") ? 1 : 0;
    if (last) layout.columns.splice(at, 0, last);
  },
};

/** Columns under one parent, and họ đệm with tên, stay beside each other. */
function shuffledWhole(columns: readonly Column[], random: Random): Column[] {
  const blocks: Column[][] = [];
  for (const column of columns) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    const joined =
      before && ((column.header.length > 1 && column.header[0] === before.header[0]) || column.fields.includes("givenName"));
    if (joined) block?.push(column);
    else blocks.push([column]);
  }
  return random.shuffled(blocks).flat();
}

const name: Category = {
  asGiven: nothing,
  twoColumns: (layout) =>
    replaceColumns(layout, ["name"], { ...COLUMNS.family, header: ["Họ đệm"] }, { ...COLUMNS.given, header: ["Tên"] }),
  hoTen: (layout) =>
    replaceColumns(layout, ["name"], { ...COLUMNS.family, header: ["Họ"] }, { ...COLUMNS.given, header: ["Tên"] }),
  underOneHeader: (layout) => {
    replaceColumns(
      layout,
      ["name"],
      { ...COLUMNS.family, header: ["Họ và tên", ""] },
      { ...COLUMNS.given, header: ["Họ và tên", ""] },
    );
  },
  withForms: (layout) => {
    layout.prefix = ({ gender }) => (gender === "male" ? "Ông " : "Bà ");
  },
  withComrade: (layout) => {
    layout.prefix = () => "Đ/c ";
  },
};

const birth: Category = {
  asGiven: nothing,
  serialFormats: (layout) => {
    layout.birthForm = "serial";
  },
  slashed: (layout) => {
    layout.birthForm = "d/m/yyyy";
  },
  padded: (layout) => {
    layout.birthForm = "dd/mm/yyyy";
  },
  dotted: (layout) => {
    layout.birthForm = "d.m.yyyy";
  },
  shortYear: (layout) => {
    layout.birthForm = "d-m-yy";
  },
  spaced: (layout) => {
    layout.birthForm = "dd / mm / yyyy";
  },
  monthOnly: (layout) => {
    layout.birthForm = "m/yyyy";
  },
  monthFormat: (layout) => {
    layout.birthForm = "serial:month";
  },
  yearOnly: (layout) => {
    layout.birthForm = "yyyy";
  },
  byGender: (layout) => byGender(layout, ["Ngày, tháng, năm sinh", "Nam"], ["Ngày, tháng, năm sinh", "Nữ"]),
  yearByGender: (layout) => {
    layout.birthForm = "yyyy";
    byGender(layout, ["Năm sinh", "Nam"], ["Năm sinh", "Nữ"]);
  },
  underGender: (layout) => {
    layout.birthForm = "dd/mm/yyyy";
    byGender(layout, ["Giới tính, ngày sinh", "Nam"], ["Giới tính, ngày sinh", "Nữ"]);
  },
  iso: (layout) => {
    layout.birthForm = "yyyy-mm-dd";
  },
  date1904: (layout) => {
    layout.date1904 = true;
  },
};

function byGender(layout: Layout, male: readonly string[], female: readonly string[]): void {
  replaceColumns(layout, ["gender"]);
  replaceColumns(layout, ["birth"], { ...COLUMNS.birthMale, header: male }, { ...COLUMNS.birthFemale, header: female });
}

const gender: Category = {
  asGiven: nothing,
  crossForWomen: (layout) => replaceColumns(layout, ["gender"], COLUMNS.femaleMark),
  crossForBoth: (layout) =>
    replaceColumns(
      layout,
      ["gender"],
      { ...COLUMNS.maleMark, header: ["Giới tính", "Nam"] },
      { ...COLUMNS.femaleMark, header: ["Giới tính", "Nữ"] },
    ),
  short: (layout) =>
    replaceColumns(layout, ["gender"], { ...COLUMNS.gender, cell: ({ gender: of }) => (of === "male" ? "nam" : "nữ") }),
};

const post: Category = {
  asGiven: nothing,
  oneCell: (layout) => {
    replaceColumns(layout, ["unit"]);
    replaceColumns(layout, ["position"], { ...COLUMNS.postAndUnit, header: ["Chức vụ, đơn vị công tác"] });
  },
  oneCellOtherWords: (layout) => {
    replaceColumns(layout, ["unit"]);
    replaceColumns(layout, ["position"], {
      ...COLUMNS.postAndUnit,
      header: ["Chức vụ, nơi công tác hiện nay"],
      cell: (person) => `${person.position} - ${unitOf(person)}`,
    });
  },
  underOneHeader: (layout) => {
    replaceColumns(layout, ["unit"]);
    replaceColumns(
      layout,
      ["position"],
      { ...COLUMNS.position, header: ["Hiện nay", "Chức vụ"] },
      { ...COLUMNS.unit, header: ["Hiện nay", "Cơ quan"] },
    );
  },
  provinceOnly: (layout) =>
    replaceColumns(layout, ["unit"], { ...COLUMNS.unit, header: ["Tỉnh, thành phố"], cell: ({ province }) => province }),
  unitFromHeading: (layout) => {
    layout.section = "unit";
    replaceColumns(layout, ["unit"]);
  },
  unitFromNumberedHeading: (layout) => {
    layout.section = "unit";
    layout.headingIn = "name";
    replaceColumns(layout, ["unit"]);
  },
};

const planned: Category = {
  asGiven: nothing,
  oneCell: (layout) => {
    replaceColumns(layout, ["plannedTerm"]);
    replaceColumns(layout, ["plannedPost"], COLUMNS.planned);
  },
  underOneHeader: (layout) => {
    replaceColumns(layout, ["plannedTerm"]);
    replaceColumns(
      layout,
      ["plannedPost"],
      { ...COLUMNS.plannedPost, header: ["Quy hoạch", "Chức danh"] },
      { ...COLUMNS.plannedTerm, header: ["Quy hoạch", "Giai đoạn"] },
    );
  },
  spacedTerm: (layout) => {
    const column = columnWith(layout, "plannedTerm");
    if (column) column.cell = ({ plannedTerm }) => (plannedTerm ? `Nhiệm kỳ ${plannedTerm.replace("-", " – ")}` : "-");
  },
};

const rating: Category = {
  asGiven: nothing,
  twoYears: (layout, _, { year }) => {
    replaceColumns(
      layout,
      ["rating"],
      { ...COLUMNS.rating, fields: ["ratingBefore"], header: ["Kết quả đánh giá", String(year - 2)], cell: () => "HTNV" },
      { ...COLUMNS.rating, header: ["Kết quả đánh giá", String(year - 1)] },
    );
  },
  twoColumns: (layout, _, { year }) => {
    replaceColumns(
      layout,
      ["rating"],
      { ...COLUMNS.rating, header: [`KQ đánh giá ${year - 1}`] },
      { ...COLUMNS.rating, fields: ["ratingBefore"], header: [`KQ đánh giá ${year - 2}`], cell: () => "HTTNV" },
    );
  },
  partyBeside: (layout) => {
    replaceColumns(
      layout,
      ["rating"],
      { ...COLUMNS.rating, header: ["Xếp loại", "Công chức"] },
      { ...extra("", () => "Hoàn thành tốt nhiệm vụ"), header: ["Xếp loại", "Đảng viên"] },
    );
  },
  yearsInCell: (layout, _, { year }) => {
    replaceColumns(layout, ["rating"], {
      ...COLUMNS.rating,
      header: ["Kết quả xếp loại 2 năm gần nhất"],
      cell: ({ rating: of }) => `${year - 2}: HTTNV; ${year - 1}: ${of}`,
    });
  },
};

const course: Category = {
  asGiven: nothing,
  byName: (layout) => replaceColumns(layout, ["course"], COLUMNS.courseName),
  codeAndName: (layout) =>
    replaceColumns(layout, ["course"], { ...COLUMNS.course, cell: ({ course: of }) => `${of.code} - ${of.name}` }),
  fromHeading: (layout) => {
    if (layout.section === "course") replaceColumns(layout, ["course"]);
  },
  onlyHeading: (layout) => {
    // Headings cannot name units and courses at once here.
    if (layout.section !== "course") return;
    replaceColumns(layout, ["course"]);
    replaceColumns(layout, ["start"]);
    replaceColumns(layout, ["end"]);
  },
  onlyCode: (layout) => {
    replaceColumns(layout, ["start"]);
    replaceColumns(layout, ["end"]);
  },
  oneCell: (layout) => {
    replaceColumns(layout, ["end"]);
    replaceColumns(layout, ["start"], COLUMNS.period);
  },
  underOneHeader: (layout) => {
    replaceColumns(layout, ["end"]);
    replaceColumns(
      layout,
      ["start"],
      { ...COLUMNS.start, header: ["Thời gian bồi dưỡng", "Từ"] },
      { ...COLUMNS.end, header: ["Thời gian bồi dưỡng", "Đến"] },
    );
  },
  textDates: (layout) => {
    layout.courseForm = "dd/mm/yyyy";
  },
  dottedDates: (layout) => {
    layout.courseForm = "d.m.yyyy";
  },
  merged: (layout) => {
    for (const field of ["course", "country", "start", "end"]) {
      const column = columnWith(layout, field);
      if (column) column.mergedDown = true;
    }
  },
  ditto: (layout) => {
    layout.ditto = "nt";
    layout.dittoFields = ["course", "country", "start", "end", "source", "rating", "discipline", "unit", "position"];
  },
  dittoDash: (layout) => {
    layout.ditto = "-nt-";
    layout.dittoFields = ["course", "country", "source"];
  },
  dittoSigns: (layout) => {
    layout.ditto = "″";
    layout.dittoFields = ["course", "country", "start", "end", "source"];
  },
  likeAbove: (layout) => {
    layout.ditto = "như trên";
    layout.dittoFields = ["country", "source", "start", "end"];
  },
};

const courseTable: Category = {
  ownSheet: nothing,
  below: (layout) => {
    layout.courseTable = "below";
  },
  above: (layout) => {
    layout.courseTable = "above";
  },
  none: (layout) => {
    // Without a table somebody else must say when the courses are.
    if (columnWith(layout, "start")) layout.courseTable = "none";
  },
};

const money: Category = {
  asGiven: nothing,
  units: (layout, random) => {
    const [factor, words] = random.pick(MONEY_UNITS);
    const column = columnWith(layout, "cost");
    if (!column) return;
    layout.moneyFactor = factor;
    column.header = [`Kinh phí ${random.pick(words)}`];
  },
  dong: (layout) => {
    layout.moneyFactor = 1;
    layout.moneyText = true;
    replaceColumns(layout, ["cost"], { ...COLUMNS.cost, header: ["Dự kiến kinh phí (đồng)"] });
  },
  unitLine: (layout) => {
    layout.unitLine = "Đơn vị tính: đồng";
    layout.moneyFactor = 1;
    replaceColumns(layout, ["cost"], { ...COLUMNS.cost, header: ["Kinh phí"] });
  },
  unitLineMillions: (layout) => {
    layout.unitLine = "ĐVT: triệu đồng";
    layout.moneyText = true;
    replaceColumns(layout, ["cost"], { ...COLUMNS.cost, header: ["Kinh phí dự kiến"] });
  },
  none: (layout) => replaceColumns(layout, ["cost"]),
};

const section: Category = {
  asGiven: nothing,
  flat: (layout) => {
    if (columnWith(layout, "unit") && columnWith(layout, "course")) layout.section = "none";
  },
  byUnit: (layout) => {
    if (columnWith(layout, "course")) layout.section = "unit";
  },
  letters: (layout) => {
    layout.heading = (text, index) => `${"ABCDEFGHIJKLMNOPQRST"[index] ?? "Z"}. ${text}`;
  },
  plainWords: (layout) => {
    layout.heading = (text) => text;
  },
  romanDash: (layout) => {
    layout.heading = (text, index) => `${["I", "II", "III", "IV", "V"][index % 5]} - ${text.toUpperCase()}`;
  },
  withCount: (layout) => {
    layout.heading = (text, index) => `${index + 1}. ${text}`;
    layout.headingMerged = false;
  },
  inNameColumn: (layout) => {
    layout.headingIn = "name";
    layout.headingMerged = false;
  },
  restart: (layout) => {
    layout.restartNumbers = true;
  },
  sectionTotals: (layout) => {
    layout.sectionTotal = true;
  },
};

const numbering: Category = {
  asGiven: nothing,
  padded: (layout) => {
    layout.numbering = "padded";
  },
  dotted: (layout) => {
    layout.numbering = "dotted";
  },
  missing: (layout) => replaceColumns(layout, ["number"]),
  empty: (layout) => {
    layout.numbering = "none";
  },
};

const rows: Category = {
  asGiven: nothing,
  numbersInParentheses: (layout) => {
    layout.numberRow = layout.columns.map((_, index) => `(${index + 1})`);
  },
  numbers: (layout) => {
    layout.numberRow = layout.columns.map((_, index) => String(index + 1));
  },
  letters: (layout) => {
    layout.numberRow = layout.columns.map((_, index) => (index === 0 ? "A" : index === 1 ? "B" : String(index - 1)));
  },
  blanks: (layout) => {
    layout.blankAfter = 5;
  },
  repeated: (layout) => {
    layout.repeatHeaderAfter = 20;
  },
  unmergedHeader: (layout) => {
    layout.headerMerged = false;
  },
  farAway: (layout) => {
    layout.top = 5;
    layout.left = 2;
  },
};

const foot: Category = {
  asGiven: nothing,
  women: (layout) => {
    layout.total = "Tổng cộng: {people} người, trong đó {women} nữ";
  },
  spoken: (layout) => {
    layout.total = "Danh sách này có {people} người, trong đó nữ {women}./.";
  },
  bare: (layout) => {
    layout.total = "{people} người, trong đó {women} nữ";
  },
  none: (layout) => {
    layout.total = null;
    layout.foot = [];
  },
  receivers: (layout) => {
    layout.foot = [
      [],
      ["Nơi nhận:", null, null, null, null, "TM. ỦY BAN NHÂN DÂN"],
      ["- Như trên;", null, null, null, null, "KT. CHỦ TỊCH"],
      ["- Lưu: VT, SNV.", null, null, null, null, "PHÓ CHỦ TỊCH"],
      [],
      [],
      [null, null, null, null, null, "Nguyễn Văn Hùng"],
    ];
  },
  signatures: (layout) => {
    layout.foot = [
      [null, null, null, null, null, "Hà Nội, ngày 15 tháng 3 năm 2024"],
      [null, "NGƯỜI LẬP BIỂU", null, null, null, "TRƯỞNG PHÒNG", "GIÁM ĐỐC"],
      [null, "(Ký, ghi rõ họ tên)", null, null, null, "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"],
      [],
      [],
      [null, "Trần Thị Hồng Nhung", null, null, null, "Phạm Quốc Bảo", "Lê Minh Đức"],
    ];
  },
  notes: (layout) => {
    layout.foot = [
      ["Ghi chú: Cột (10) ghi xếp loại của năm trước liền kề; cột (11) ghi hình thức kỷ luật nếu có."],
      [],
      [null, "Người lập", null, null, null, "Thủ trưởng đơn vị"],
      [],
      [null, "Trần Văn Bình"],
    ];
  },
};

const extras: Category = {
  none: nothing,
  usual: (layout) => {
    const at = layout.columns.findIndex(({ fields }) => fields.includes("position")) + 1;
    layout.columns.splice(
      at,
      0,
      extra("Dân tộc", () => "Kinh"),
      extra("Tôn giáo", () => "Không"),
      extra("Quê quán", ({ province }) => `Tỉnh ${province}`),
      extra("Trình độ chuyên môn", () => "Thạc sĩ Luật"),
      extra("Lý luận chính trị", () => "Cao cấp"),
    );
  },
  party: (layout) => {
    layout.columns.splice(
      -1,
      0,
      { ...extra("", () => "15/6/2005"), header: ["Ngày vào Đảng", "Dự bị"] },
      { ...extra("", () => "15/6/2006"), header: ["Ngày vào Đảng", "Chính thức"] },
    );
  },
  education: (layout) => {
    const education = ["Chuyên môn", "Lý luận chính trị", "Tin học"].map((text) => ({
      ...extra("", (): CellValue => (text === "Chuyên môn" ? "Thạc sĩ" : text === "Tin học" ? "B" : "Cao cấp")),
      header: ["Trình độ", text],
    }));
    layout.columns.splice(
      -1,
      0,
      ...education,
      extra("Ngạch/Bậc", () => "01.002"),
      extra("Đảng viên", () => "x"),
      extra("Điện thoại", () => "0912345678"),
      extra("Email", () => "a@b.gov.vn"),
    );
  },
  trainers: (layout) => {
    layout.columns.splice(
      -1,
      0,
      extra("Hộ chiếu", () => "P01234567"),
      extra("Thời gian giữ chức vụ", () => "3 năm"),
      extra("Số điện thoại liên hệ", () => 912345678),
      extra("Nơi sinh", ({ province }) => province),
      extra("Văn bản cử", () => "CV 12/UBND"),
    );
  },
};

const script: Category = {
  unicode: nothing,
  decomposed: (layout) => {
    layout.text = decomposed;
  },
  spaced: (layout) => {
    layout.text = (text, where) => (where === "header" ? ` ${text.replace(/ /g, "  ")} ` : text.replace(" ", "\u00a0"));
  },
  lineBreaks: (layout) => {
    layout.text = (text, where) => (where === "header" ? text.replace(" ", "\n") : text);
  },
  plainHeaders: (layout) => {
    layout.text = (text, where) => (where === "header" ? plain(text) : text);
  },
  tcvn3: (layout) => {
    layout.text = (text) => toLegacy(text, "tcvn3");
  },
  tcvn3Fonts: (layout) => {
    layout.text = (text) => toLegacy(text, "tcvn3");
    layout.font = "tcvn3";
  },
  vni: (layout) => {
    layout.text = (text) => toLegacy(text, "vni");
  },
  vniFonts: (layout) => {
    layout.text = (text) => toLegacy(text, "vni");
    layout.font = "vni";
  },
};

const sheets: Category = {
  one: nothing,
  perUnit: (layout) => {
    layout.sheetPerUnit = true;
  },
  summary: (layout) => {
    layout.sheetPerUnit = true;
    layout.summarySheet = true;
  },
  instructions: (layout) => {
    layout.otherSheets = [
      {
        name: "Hướng dẫn",
        rows: [
          ["HƯỚNG DẪN NHẬP LIỆU"],
          ["Cột", "Nội dung", "Cách ghi"],
          ["Họ và tên", "Ghi đầy đủ họ và tên theo giấy khai sinh", "Nguyễn Văn A"],
          ["Ngày sinh", "Ghi theo mẫu dd/mm/yyyy", "01/01/1980"],
          ["Chức vụ", "Ghi chức vụ chính quyền", "Phó Chủ tịch UBND tỉnh"],
        ],
      },
      {
        name: "Danh mục",
        rows: [
          ["Danh mục chức danh", "Danh mục xếp loại", "Nước"],
          ["Phó Chủ tịch UBND tỉnh", "HTXSNV", "Nhật Bản"],
          ["Phó Chủ tịch HĐND tỉnh", "HTTNV", "Singapore"],
        ],
      },
      {
        name: "Nháp",
        rows: [
          ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
          [1, "Nguyễn Văn Nháp", "01/01/1950", "Chuyên viên"],
        ],
        hidden: true,
      },
    ];
  },
};

export const CATEGORIES: Readonly<Record<string, Category>> = {
  name,
  birth,
  gender,
  post,
  planned,
  rating,
  course,
  money,
  extras,
  section,
  courseTable,
  numbering,
  header,
  order,
  rows,
  foot,
  sheets,
  script,
};
