/**
 * The functions that a sheet may call, `KEHOACH.TUOI` and the others, in the words that Excel and their page show. `functions.json`, which Excel
 * reads, and the page are made of this by `npm run docs`; a test compares both, and the registration, with it.
 */

export interface ParameterHelp {
  readonly name: string;
  /** Excel cuts longer texts off. */
  readonly description: string;
  readonly optional?: true;
  /** Needed all the same: Excel lets it be left out, so that the cell says what is missing instead of refusing the formula. */
  readonly asked?: true;
  /** Takes a range: one line of cells, or the lines of a header. */
  readonly range?: true;
}

export interface FunctionHelp {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  /** What it answers, for the page. */
  readonly answers: string;
  readonly examples: readonly (readonly [formula: string, answer: string])[];
}

const BIRTH: ParameterHelp = { name: "ngày_sinh", description: "Ngày sinh: ô có ngày, hoặc chữ như “05/3/1985”, “3/1985”." };
const GENDER: ParameterHelp = { name: "giới_tính", description: "“Nam” hoặc “Nữ”." };

/** Of a person told cell by cell, or by the whole line with the header above it. */
const PERSON = {
  birth: { name: "ngày_sinh_hoặc_dòng", description: "Ngày sinh; hoặc cả dòng của người đó, ví dụ A5:R5.", range: true },
  gender: {
    name: "giới_tính_hoặc_tiêu_đề",
    description: "“Nam” hoặc “Nữ”; khi chọn cả dòng: dòng tiêu đề của bảng, ví dụ A$4:R$4.",
    range: true,
  },
  position: {
    name: "chức_vụ",
    description: "Chức vụ hiện tại. Để trống khi chọn cả dòng.",
    optional: true,
    range: true,
  },
  start: { name: "ngày_khai_giảng", description: "Ngày khai giảng của khóa. Để trống khi dòng đã có.", optional: true },
  end: { name: "ngày_bế_giảng", description: "Ngày bế giảng của khóa.", optional: true },
  unit: { name: "đơn_vị", description: "Đơn vị công tác, khi ô chức vụ chưa ghi.", optional: true, range: true },
  plannedPost: { name: "chức_danh_quy_hoạch", description: "Chức danh được quy hoạch.", optional: true },
  plannedTerm: { name: "giai_đoạn_quy_hoạch", description: "Giai đoạn quy hoạch, ví dụ “2021 - 2026”.", optional: true },
  letter: {
    name: "ngày_công_văn",
    description: "Ngày của công văn cử đi, nếu có: tuổi phải đạt ở cả ngày này và ngày khai giảng.",
    optional: true,
  },
  termEnd: {
    name: "mốc_hết_nhiệm_kỳ",
    description: "“30/9/2030” (khi để trống) hoặc “31/3/2031”.",
    optional: true,
  },
} as const satisfies Readonly<Record<string, ParameterHelp>>;

export const FUNCTIONS: readonly FunctionHelp[] = [
  {
    id: "TUOI",
    description: "Số tuổi tròn tại một ngày. Người sinh ngày 29/02 thêm một tuổi vào ngày 01/03 của năm không nhuận.",
    parameters: [
      BIRTH,
      { name: "tại_ngày", description: "Ngày tính tuổi, ví dụ ngày khai giảng. Cần ghi rõ.", optional: true, asked: true },
    ],
    answers: "Số tuổi; “Chưa rõ” khi ngày sinh chỉ ghi tháng, năm mà chưa đủ để biết tuổi.",
    examples: [
      ['=KEHOACH.TUOI("20/5/1982";"13/5/2024")', "41"],
      ['=KEHOACH.TUOI("1982";"13/5/2024")', "Chưa rõ"],
    ],
  },
  {
    id: "NGHIHUU",
    description: "Ngày nghỉ hưu theo tuổi trong điều kiện lao động bình thường (Điều 3, Điều 4 Nghị định 135/2020/NĐ-CP).",
    parameters: [
      BIRTH,
      GENDER,
      {
        name: "dạng_chữ",
        description: "1: trả về chữ “31/08/2028”. Để trống: trả về ngày, định dạng ô là ngày.",
        optional: true,
      },
    ],
    answers:
      "Ngày cuối của tháng đủ tuổi nghỉ hưu, là một ngày của Excel; “Chưa rõ” khi chỉ biết năm sinh hoặc chưa ghi giới tính.",
    examples: [
      ['=KEHOACH.NGHIHUU("15/12/1970";"Nữ";1)', "31/08/2028"],
      ['=KEHOACH.NGHIHUU("8/1966";"Nam";1)', "31/08/2028"],
    ],
  },
  {
    id: "CONLAI",
    description: "Số tháng công tác còn lại, tròn tháng, từ một ngày đến ngày nghỉ hưu theo tuổi.",
    parameters: [
      BIRTH,
      GENDER,
      { name: "tại_ngày", description: "Ngày bắt đầu tính, ví dụ ngày khai giảng. Cần ghi rõ.", optional: true, asked: true },
    ],
    answers: "Số tháng tròn; 0 khi đã quá ngày nghỉ hưu; “Chưa rõ” khi chưa đủ để tính.",
    examples: [['=KEHOACH.CONLAI("15/12/1970";"Nữ";"13/5/2024")', "51"]],
  },
  {
    id: "NHOM",
    description: "Nhóm đối tượng a, b, c theo khoản 1 mục I Điều 1 Quyết định 1641/QĐ-TTg.",
    parameters: [
      PERSON.birth,
      PERSON.gender,
      PERSON.position,
      PERSON.start,
      PERSON.unit,
      PERSON.plannedPost,
      PERSON.plannedTerm,
      PERSON.termEnd,
      PERSON.letter,
    ],
    answers: "“a”, “b”, “c”, “Không thuộc” hoặc “Chưa rõ”.",
    examples: [
      ['=KEHOACH.NHOM("20/5/1985";"Nam";"Phó Chủ tịch UBND tỉnh";"13/5/2024")', "a"],
      ["=KEHOACH.NHOM(A5:R5;A$4:R$4)", "theo các cột của dòng 5"],
    ],
  },
  {
    id: "DUDIEUKIEN",
    description: "Kết luận về điều kiện cử đi theo Quyết định 1641/QĐ-TTg và các quy định chung.",
    parameters: [
      PERSON.birth,
      PERSON.gender,
      PERSON.position,
      PERSON.start,
      PERSON.end,
      PERSON.unit,
      PERSON.plannedPost,
      PERSON.plannedTerm,
      { name: "xếp_loại", description: "Xếp loại năm trước khóa học.", optional: true },
      { name: "kỷ_luật", description: "Kỷ luật; để trống hoặc “Không” là không có.", optional: true },
      { name: "khóa_đã_tham_gia", description: "Khóa đã tham gia; “Chưa” là chưa dự khóa nào.", optional: true },
      { name: "nội_dung_khóa", description: "Nội dung của khóa, để so với khóa đã tham gia.", optional: true },
      PERSON.termEnd,
      PERSON.letter,
    ],
    answers: "“Đủ điều kiện”, “Không đủ điều kiện” hoặc “Chưa rõ”.",
    examples: [
      ["=KEHOACH.DUDIEUKIEN(A5:R5;A$4:R$4)", "theo các cột của dòng 5"],
      [
        '=KEHOACH.DUDIEUKIEN("20/5/1985";"Nam";"Phó Chủ tịch UBND tỉnh";"13/5/2024";"26/5/2024";;;;"Hoàn thành tốt nhiệm vụ";"Không")',
        "Đủ điều kiện",
      ],
    ],
  },
];
