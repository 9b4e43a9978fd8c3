/** The six reported lines of Hà Nội's plan, and the demand of its four years, to vary. */
import { checkWorkbook } from "../../../shared/check.ts";
import type { SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { type SheetColumn, type SheetLayout, sheetOf, typed } from "../../support/line-sheets.ts";

export interface PlanLine {
  readonly title: string;
  readonly lead: string;
  readonly people: number;
  readonly country: string;
  readonly from: number;
  readonly to: number;
  /** Tỷ đồng, as typed. */
  readonly money: string;
}

const line = (title: string, lead: string, people: number, country: string, money: string): PlanLine => ({
  title,
  lead,
  people,
  country,
  from: 2022,
  to: 2025,
  money,
});

export const LINES: readonly PlanLine[] = [
  line("Quản lý phát triển đô thị", "Sở Nội vụ", 60, "Nhật Bản, Singapore, Mỹ", "11"),
  line("Quản lý, phát triển nguồn nhân lực", "Sở Nội vụ", 100, "Nhật Bản, Mỹ, Đức, Singapore", "hơn 18"),
  line("Quản lý tài chính công, đầu tư công, chiến lược, chính sách công", "Sở Tài chính", 100, "Đức, Mỹ, Singapore", "18"),
  line("Chính sách khoa học và công nghệ", "Sở Khoa học và Công nghệ", 20, "Úc, Mỹ, Singapore, New Zealand", "3,6"),
  line("Quản lý, chuyển đổi số trong giáo dục", "Sở Giáo dục và Đào tạo", 100, "Úc, Mỹ, Singapore, New Zealand", "18,4"),
  line("Quản lý, chuyển đổi số về y tế", "Sở Y tế", 100, "Pháp, Úc, New Zealand", "hơn 18,4"),
];

export const COLUMNS = {
  number: { header: ["STT"], cell: (_, index) => index + 1 },
  title: { header: ["Nội dung chương trình"], cell: ({ title }) => title },
  lead: { header: ["Cơ quan chủ trì"], cell: ({ lead }) => lead },
  people: { header: ["Số người"], cell: ({ people }) => people, total: 480 },
  country: { header: ["Nước đến"], cell: ({ country }) => country },
  from: { header: ["Từ năm"], cell: ({ from }) => from },
  to: { header: ["Đến năm"], cell: ({ to }) => to },
  money: { header: ["Kinh phí (tỷ đồng)"], cell: ({ money }) => money, total: "gần 90" },
} as const satisfies Readonly<Record<string, SheetColumn<PlanLine>>>;

export const LAYOUT: SheetLayout = {
  name: "Kế hoạch",
  titles: [
    "UBND TP HÀ NỘI\t\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "SỞ NỘI VỤ\t\t\tĐộc lập - Tự do - Hạnh phúc",
    "",
    "KẾ HOẠCH CỬ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC ĐI HỌC TẬP KINH NGHIỆM Ở NƯỚC NGOÀI, GIAI ĐOẠN 2022-2025",
  ],
};

export function planSheet(
  lines: readonly PlanLine[] = LINES,
  layout: Partial<SheetLayout> = {},
  columns: readonly SheetColumn<PlanLine>[] = Object.values(COLUMNS),
): SheetSnapshot {
  return sheetOf({ ...LAYOUT, ...layout }, columns, lines);
}

/** The six lines, one of them changed. */
export function with1(at: number, change: Partial<PlanLine>): PlanLine[] {
  return LINES.map((one, index) => (index === at ? { ...one, ...change } : one));
}

/** Money in triệu đồng as a number, without its word. */
export const millions = ({ money }: PlanLine): number => Math.round(Number(money.replace("hơn ", "").replace(",", ".")) * 1000);

export interface Demand {
  readonly year: number;
  readonly title: string;
  readonly lead: string;
  readonly people: number;
  /** Triệu đồng. */
  readonly money: number;
  readonly source: string;
}

/** A quarter of every line in each year. */
export const DEMANDS: readonly Demand[] = [2022, 2023, 2024, 2025].flatMap((year) =>
  LINES.map((one) => ({
    year,
    title: one.title,
    lead: one.lead,
    people: one.people / 4,
    money: millions(one) / 4,
    source: "Ngân sách Thành phố",
  })),
);

export const DEMAND_COLUMNS = {
  number: { header: ["STT"], cell: (_, index) => index + 1 },
  year: { header: ["Năm"], cell: ({ year }) => year },
  title: { header: ["Nội dung chương trình"], cell: ({ title }) => title },
  lead: { header: ["Cơ quan chủ trì"], cell: ({ lead }) => lead },
  people: { header: ["Nhu cầu (người)"], cell: ({ people }) => people, total: 480 },
  money: { header: ["Kinh phí (triệu đồng)"], cell: ({ money }) => money, total: typed(87_400) },
  source: { header: ["Nguồn kinh phí"], cell: ({ source }) => source },
} as const satisfies Readonly<Record<string, SheetColumn<Demand>>>;

export const DEMAND_LAYOUT: SheetLayout = {
  name: "Nhu cầu",
  titles: [
    "UBND TP HÀ NỘI",
    "SỞ NỘI VỤ",
    "",
    "TỔNG HỢP NHU CẦU, NGUỒN KINH PHÍ ĐÀO TẠO, BỒI DƯỠNG HẰNG NĂM, GIAI ĐOẠN 2022-2025",
  ],
};

export function demandSheet(
  demands: readonly Demand[] = DEMANDS,
  layout: Partial<SheetLayout> = {},
  columns: readonly SheetColumn<Demand>[] = Object.values(DEMAND_COLUMNS),
): SheetSnapshot {
  return sheetOf({ ...DEMAND_LAYOUT, ...layout }, columns, demands);
}

export interface Told {
  readonly programme: string | undefined;
  readonly asked: readonly string[];
  readonly said: readonly string[];
  readonly totals: Readonly<Record<string, unknown>>;
}

export function told(...sheets: readonly SheetSnapshot[]): Told {
  const { report } = checkWorkbook({ sheets, date1904: false });
  const short = (kind: "asked" | "said"): string[] =>
    report.findings
      .filter(({ severity }) => (severity === "info") === (kind === "said"))
      .map(({ code, cell }) => `${code.replace("ha-noi-2022/", "")} ${cell}`);
  return { programme: report.programme?.id, asked: short("asked"), said: short("said"), totals: report.totals };
}
