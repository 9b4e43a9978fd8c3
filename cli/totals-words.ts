/** The words of the totals: what is counted by, and what its keys mean to a reader. Keys that are names (courses, provinces) stay as they are. */
import type { Text } from "../shared/text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export interface Section {
  readonly title: Text;
  /** The key of the tally of people, and that of the money beside it. */
  readonly people: string;
  readonly budget: string;
  readonly labels: Readonly<Record<string, Text>>;
}

/** For keys that no label names: nothing was said, or nothing was read. */
export const NONE = t("Chưa rõ", "Not known");

export const SECTIONS: readonly Section[] = [
  { title: t("Theo tỉnh, thành phố", "By province"), people: "by_province", budget: "budget_by_province", labels: {} },
  { title: t("Theo khóa", "By course"), people: "by_course", budget: "budget_by_course", labels: {} },
  { title: t("Theo nguồn kinh phí", "By source of funds"), people: "by_source", budget: "budget_by_source", labels: {} },
  {
    title: t("Theo giới tính", "By gender"),
    people: "by_gender",
    budget: "budget_by_gender",
    labels: { female: t("Nữ", "Women"), male: t("Nam", "Men") },
  },
  {
    title: t("Theo đối tượng", "By target group"),
    people: "by_group",
    budget: "budget_by_group",
    labels: {
      a: t("Điểm a", "Group a"),
      b: t("Điểm b", "Group b"),
      c: t("Điểm c", "Group c"),
      none: t("Không thuộc hoặc chưa rõ", "None, or not known"),
    },
  },
  {
    title: t("Theo loại hình", "By kind"),
    people: "by_kind",
    budget: "budget_by_kind",
    labels: {
      trung_han: t("Trung hạn", "Medium-term"),
      ngan_han: t("Ngắn hạn", "Short-term"),
      ngoai_ngu: t("Ngoại ngữ", "Language"),
    },
  },
  { title: t("Theo cơ quan chủ trì", "By lead agency"), people: "by_lead", budget: "budget_by_lead", labels: {} },
  { title: t("Theo nước", "By country"), people: "by_country", budget: "budget_by_country", labels: {} },
  { title: t("Theo lĩnh vực, ở nước ngoài", "By field, abroad"), people: "by_field_abroad", budget: "", labels: {} },
  { title: t("Theo lĩnh vực, trong nước", "By field, at home"), people: "by_field_domestic", budget: "", labels: {} },
  {
    title: t("Nhu cầu hằng năm", "Yearly demand"),
    people: "demand_by_year",
    budget: "demand_budget_by_year",
    labels: {},
  },
  { title: t("Theo năm", "By year"), people: "by_year", budget: "budget_by_year", labels: {} },
];

export const WORDS = {
  vi: {
    all: "Cộng tất cả",
    under45: "Trong đó dưới 45 tuổi",
    abroad: "Trong đó cử đi nước ngoài",
    domestic: "Trong đó trong nước",
    from: "từ",
    overall: (files: number) => `Tổng hợp ${files} tệp`,
    perFile: "Theo tệp",
    people: "Người",
    budget: "Kinh phí (đồng)",
    period: "Năm",
    withoutBlock: "Trong đó không có nội dung phải sửa",
    twice: (people: number) =>
      `${people} người được đề cử ở nhiều tệp; số người và kinh phí ở trên cộng theo từng tệp, chưa trừ phần trùng`,
    twiceBy: { "identity-number": "cùng số định danh", "name-and-birth-date": "cùng họ tên và ngày sinh" },
    row: "dòng",
    unread: "Không tổng hợp được",
  },
  en: {
    all: "All together",
    under45: "Of whom under 45",
    abroad: "Of whom abroad",
    domestic: "Of whom at home",
    from: "from",
    overall: (files: number) => `Totals of ${files} file${files === 1 ? "" : "s"}`,
    perFile: "By file",
    people: "People",
    budget: "Budget (đồng)",
    period: "Year",
    withoutBlock: "Of whom with nothing to mend",
    twice: (people: number) =>
      `${people} ${people === 1 ? "person is" : "people are"} put forward in several files; the figures above add up all files and count them each time`,
    twiceBy: { "identity-number": "the same identity number", "name-and-birth-date": "the same name and birth date" },
    row: "row",
    unread: "Not added up",
  },
} as const;
