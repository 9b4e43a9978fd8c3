/** The six lines of the plan that the news names, with their numbers as it gives them. A seventh is allowed: other news knew one. */
import { fold } from "../../text/fold.ts";
import { remember } from "../../text/remember.ts";

export interface Published {
  /** "HN-1". */
  readonly id: string;
  readonly lead: string;
  readonly title: string;
  readonly people: number;
  readonly dong: number;
  /** The news says "hơn": a lower bound. */
  readonly least: boolean;
  /** ISO codes. */
  readonly countries: readonly string[];
  /** The news ends the list with "…": others are possible. */
  readonly open: boolean;
  /** What a line's title must speak of to be this one. */
  readonly words: RegExp;
}

const BILLION = 1_000_000_000;

export const PUBLISHED: readonly Published[] = [
  {
    id: "HN-1",
    lead: "Sở Nội vụ",
    title: "Quản lý phát triển đô thị",
    people: 60,
    dong: 11 * BILLION,
    least: false,
    countries: ["JP", "SG", "US"],
    open: true,
    words: /\bdo thi\b/,
  },
  {
    id: "HN-2",
    lead: "Sở Nội vụ",
    title: "Quản lý, phát triển nguồn nhân lực",
    people: 100,
    dong: 18 * BILLION,
    least: true,
    countries: ["JP", "US", "DE", "SG"],
    open: true,
    words: /\bnhan luc\b/,
  },
  {
    id: "HN-3",
    lead: "Sở Tài chính",
    title: "Quản lý tài chính công, đầu tư công, chiến lược, chính sách công",
    people: 100,
    dong: 18 * BILLION,
    least: false,
    countries: ["DE", "US", "SG"],
    open: true,
    words: /\b(tai chinh cong|dau tu cong|chinh sach cong|quan ly tai chinh)\b/,
  },
  {
    id: "HN-4",
    lead: "Sở Khoa học và Công nghệ",
    title: "Quản lý, xây dựng và tổ chức thực hiện chính sách về lĩnh vực khoa học và công nghệ",
    people: 20,
    dong: 3.6 * BILLION,
    least: false,
    countries: ["AU", "US", "SG", "NZ"],
    open: true,
    words: /\bkhoa hoc( va)? cong nghe\b|\bkh ?cn\b/,
  },
  {
    id: "HN-5",
    lead: "Sở Giáo dục và Đào tạo",
    title: "Quản lý, xây dựng và tổ chức thực hiện chính sách, chuyển đổi số trong quản lý giáo dục",
    people: 100,
    dong: 18.4 * BILLION,
    least: false,
    countries: ["AU", "US", "SG", "NZ"],
    open: false,
    words: /\bgiao duc\b/,
  },
  {
    id: "HN-6",
    lead: "Sở Y tế",
    title: "Quản lý, xây dựng và tổ chức thực hiện chính sách, chuyển đổi số về lĩnh vực y tế",
    people: 100,
    dong: 18.4 * BILLION,
    least: true,
    countries: ["FR", "AU", "NZ"],
    open: true,
    words: /\by te\b/,
  },
];

const byWords = remember((title: string) => {
  const words = fold(title);
  return PUBLISHED.filter(({ words: own }) => own.test(words));
});

/** The published line that a title speaks of; among several the one of this agency. Null for a line of another content. */
export function publishedLine(title: string, lead: string): Published | null {
  const found = byWords(title);
  return found.find((one) => one.lead === lead) ?? found[0] ?? null;
}
