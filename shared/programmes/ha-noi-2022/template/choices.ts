/** The words of the drop-downs of Hà Nội's plan. */
import type { Choices } from "../../../template/choices.ts";
import { PUBLISHED } from "../published.ts";

const LEADS = [...new Set(PUBLISHED.map(({ lead }) => lead)), "Sở Thông tin và Truyền thông"];

export const CHOICES = {
  title: { name: "DM_CHUONG_TRINH", title: "Nội dung chương trình", values: PUBLISHED.map(({ title }) => title) },
  lead: { name: "DM_CO_QUAN", title: "Cơ quan chủ trì", values: LEADS },
  year: { name: "DM_NAM", title: "Năm", values: ["2022", "2023", "2024", "2025"] },
  source: {
    name: "DM_NGUON",
    title: "Nguồn kinh phí",
    values: ["Ngân sách Thành phố", "Ngân sách nhà nước", "Kinh phí của đơn vị", "Tài trợ trong nước", "Tài trợ nước ngoài"],
  },
} as const satisfies Readonly<Record<string, Choices>>;
