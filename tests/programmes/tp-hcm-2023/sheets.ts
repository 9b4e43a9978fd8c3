/** A faultless plan of 2023 to vary: eight groups abroad with 175 people, ten fields at home with 19.963. */
import { checkWorkbook } from "../../../shared/check.ts";
import { addDays, type Day, day } from "../../../shared/sheet/day.ts";
import type { SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { dated, type SheetColumn, type SheetLayout, serial, sheetOf, typed } from "../../support/line-sheets.ts";

export interface Group {
  readonly topic: string;
  readonly people: number;
  readonly start: Day;
  readonly days: number;
  readonly country: string;
  readonly form: string;
  /** Million đồng. */
  readonly cost: number;
}

const group = (topic: string, people: number, start: string, days: number, country: string): Group => ({
  topic,
  people,
  start: day(start),
  days,
  country,
  form: "Trực tiếp",
  cost: people * 60,
});

export const GROUPS: readonly Group[] = [
  group("Kiểm nghiệm thực phẩm", 20, "2023-03-06", 10, "Nhật Bản"),
  group("Nông nghiệp công nghệ cao", 25, "2023-04-05", 12, "Hà Lan"),
  group("Cải cách hành chính", 25, "2023-05-05", 14, "Singapore"),
  group("Phát triển hạ tầng công nghiệp", 20, "2023-06-04", 9, "Hàn Quốc"),
  group("Quản lý an toàn đường sắt đô thị", 25, "2023-07-04", 16, "Pháp"),
  group("Du lịch thông minh", 20, "2023-08-03", 7, "Úc"),
  group("Chính quyền đô thị", 20, "2023-09-02", 10, "Đức"),
  group("Bình đẳng giới", 20, "2023-10-02", 8, "Thụy Điển"),
];

export interface Class {
  readonly topic: string;
  readonly people: number;
}

export const CLASSES: readonly Class[] = [
  { topic: "Cải cách hành chính", people: 3200 },
  { topic: "Hoạch định chính sách", people: 1100 },
  { topic: "Kinh tế - tài chính", people: 2400 },
  { topic: "Giao thông vận tải", people: 1500 },
  { topic: "Du lịch", people: 900 },
  { topic: "Văn hóa thể thao", people: 1800 },
  { topic: "Xây dựng", people: 2100 },
  { topic: "Y tế", people: 3663 },
  { topic: "Thanh tra", people: 1300 },
  { topic: "Thanh niên", people: 2000 },
];

export const end = ({ start, days }: Group): Day => addDays(start, days - 1);

type Columns<T> = Readonly<Record<string, SheetColumn<T>>>;

export const ABROAD = {
  number: { header: ["STT"], cell: (_, index) => index + 1 },
  topic: { header: ["Lĩnh vực"], cell: ({ topic }) => topic },
  people: { header: ["Số học viên"], cell: ({ people }) => people, total: 175 },
  start: { header: ["Từ ngày"], cell: ({ start }) => serial(start) },
  end: { header: ["Đến ngày"], cell: (one) => serial(end(one)) },
  days: { header: ["Số ngày"], cell: ({ days }) => days },
  country: { header: ["Nước"], cell: ({ country }) => country },
  form: { header: ["Hình thức"], cell: ({ form }) => form },
  cost: { header: ["Kinh phí (triệu đồng)"], cell: ({ cost }) => cost, total: 10_500 },
  notes: { header: ["Ghi chú"], cell: () => null },
} as const satisfies Columns<Group>;

export const HOME = {
  number: { header: ["STT"], cell: (_, index) => index + 1 },
  topic: { header: ["Lĩnh vực"], cell: ({ topic }) => topic },
  people: { header: ["Số lượng (người)"], cell: ({ people }) => typed(people), total: "19.963" },
  notes: { header: ["Ghi chú"], cell: () => null },
} as const satisfies Columns<Class>;

export const TITLES = [
  "UBND TP HỒ CHÍ MINH\t\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "SỞ NỘI VỤ\t\t\tĐộc lập - Tự do - Hạnh phúc",
  "",
];

export const ABROAD_LAYOUT: SheetLayout = {
  name: "Ngoài nước",
  titles: [...TITLES, "KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG Ở NƯỚC NGOÀI NĂM 2023"],
};
export const HOME_LAYOUT: SheetLayout = {
  name: "Trong nước",
  titles: [...TITLES, "KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG TRONG NƯỚC NĂM 2023"],
};

export function abroadSheet(
  groups: readonly Group[] = GROUPS,
  layout: Partial<SheetLayout> = {},
  columns: readonly SheetColumn<Group>[] = Object.values(ABROAD),
): SheetSnapshot {
  return sheetOf({ ...ABROAD_LAYOUT, ...layout }, columns, groups);
}

export function homeSheet(
  classes: readonly Class[] = CLASSES,
  layout: Partial<SheetLayout> = {},
  columns: readonly SheetColumn<Class>[] = Object.values(HOME),
): SheetSnapshot {
  return sheetOf({ ...HOME_LAYOUT, ...layout }, columns, classes);
}

export { dated, typed };

export interface Told {
  readonly programme: string | undefined;
  /** "code cell": what blocks or asks. */
  readonly asked: readonly string[];
  readonly said: readonly string[];
  readonly totals: Readonly<Record<string, unknown>>;
}

export function told(...sheets: readonly SheetSnapshot[]): Told {
  const { report } = checkWorkbook({ sheets, date1904: false });
  const short = (kind: "asked" | "said"): string[] =>
    report.findings
      .filter(({ severity }) => (severity === "info") === (kind === "said"))
      .map(({ code, cell }) => `${code.replace("tp-hcm-2023/", "")} ${cell}`);
  return { programme: report.programme?.id, asked: short("asked"), said: short("said"), totals: report.totals };
}
