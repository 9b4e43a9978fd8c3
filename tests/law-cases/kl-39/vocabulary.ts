/** Wordings that the generated cases of Conclusion 39 use, with what each means. Written by hand. */
import type { Three } from "../three.ts";

export type Kind = "short" | "medium" | "language";

export const KINDS: Readonly<Record<string, Kind>> = {
  "Ngắn hạn": "short",
  "Trung hạn": "medium",
  "Ngoại ngữ": "language",
};

/** Whom a course is for, by post and by whose list the person is on; nobody is shut out by a post. */
export const TARGETS: Readonly<Record<string, Readonly<Record<"short" | "medium", Three>>>> = {
  "Vụ trưởng Vụ Tổ chức cán bộ|": { short: "yes", medium: "yes" },
  "Phó Cục trưởng Cục Việc làm|": { short: "yes", medium: "yes" },
  "Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai|": { short: "yes", medium: "yes" },
  "Giám đốc Sở Nội vụ|": { short: "open", medium: "yes" },
  "Phó Giám đốc Sở Tài chính|": { short: "open", medium: "yes" },
  "Chi cục trưởng Chi cục Thuế|": { short: "open", medium: "open" },
  "Trưởng phòng, Sở Tư pháp|": { short: "open", medium: "open" },
  "Nguyên Vụ trưởng Vụ Pháp chế|": { short: "open", medium: "open" },
  "Trưởng phòng, Sở Tư pháp|Ban Bí thư": { short: "yes", medium: "yes" },
  "Giám đốc Sở Nội vụ|Bộ Chính trị": { short: "yes", medium: "yes" },
};

export const COMMITMENTS: Readonly<Record<string, Three>> = {
  "": "open",
  "Đã ký": "yes",
  Có: "yes",
  x: "yes",
  "Chưa ký": "no",
  Không: "no",
};

/** Courses taken before that Conclusion 39 paid for, surely ("yes") or perhaps; those it did not pay for are left out. */
export interface Taken {
  readonly year: number;
  readonly paid: "yes" | "open";
  readonly short: Three;
}

const paid = (year: number, short: Three): Taken => ({ year, paid: "yes", short });
const perhaps = (year: number, short: Three): Taken => ({ year, paid: "open", short });

export const TAKEN: Readonly<Record<string, readonly Taken[]>> = {
  "": [],
  không: [],
  "Bồi dưỡng ngắn hạn (2020, KL 39)": [paid(2020, "yes")],
  "Bồi dưỡng trung hạn (2020, KL 39)": [paid(2020, "no")],
  "Bồi dưỡng trung hạn (2023, KL 39)": [paid(2023, "no")],
  "Bồi dưỡng trung hạn (2024, KL 39)": [paid(2024, "no")],
  "Bồi dưỡng trung hạn (2025, KL 39)": [paid(2025, "no")],
  "Bồi dưỡng trung hạn (2026, KL 39)": [paid(2026, "no")],
  "Bồi dưỡng trung hạn (2024, KL 39); Bồi dưỡng ngoại ngữ (2024, KL 39)": [paid(2024, "no"), paid(2024, "no")],
  "Bồi dưỡng trung hạn (2023, ngân sách nhà nước)": [perhaps(2023, "no")],
  "Bồi dưỡng trung hạn (2024, ngân sách nhà nước); Bồi dưỡng ngoại ngữ (2024, ngân sách nhà nước)": [
    perhaps(2024, "no"),
    perhaps(2024, "no"),
  ],
  "Bồi dưỡng ngắn hạn (2020, ngân sách nhà nước)": [perhaps(2020, "yes")],
  "Bồi dưỡng ngắn hạn (2023, nguồn khác)": [],
};
