/**
 * The agency that a line names, under one name however it is shortened or misspelt: "Sở GD&ĐT" and "Sở Giáo dục và Đào đào tạo" are one.
 * An agency that is not listed keeps its own words.
 */
import { clean, fold } from "../text/fold.ts";
import { remember } from "../text/remember.ts";

export interface AgencyReading {
  /** "Sở Giáo dục và Đào tạo". */
  readonly name: string;
  /** A word was written twice: how the text should be. */
  readonly corrected: string | null;
}

const NAMES: readonly (readonly [name: string, ...short: string[]])[] = [
  ["Sở Nội vụ", "so nv", "snv"],
  ["Sở Tài chính", "so tc", "stc"],
  ["Sở Kế hoạch và Đầu tư", "so khdt", "so kh dt", "so kh va dt"],
  ["Sở Y tế", "so yt", "syt"],
  ["Sở Giáo dục và Đào tạo", "so gddt", "so gd dt", "so gd va dt", "so gd", "so giao duc"],
  ["Sở Khoa học và Công nghệ", "so khcn", "so kh cn", "so kh va cn"],
  ["Sở Thông tin và Truyền thông", "so tttt", "so tt tt", "so tt va tt"],
  ["Sở Văn hóa và Thể thao", "so vhtt", "so vh tt", "so vh va tt"],
  ["Sở Du lịch", "so dl"],
  ["Sở Công Thương", "so ct"],
  ["Sở Xây dựng", "so xd"],
  ["Sở Giao thông vận tải", "so gtvt"],
  ["Sở Tài nguyên và Môi trường", "so tnmt", "so tn mt", "so tn va mt"],
  ["Sở Nông nghiệp và Phát triển nông thôn", "so nnptnt", "so nn ptnt", "so nn va ptnt"],
  ["Sở Lao động - Thương binh và Xã hội", "so ldtbxh", "so ldtb xh", "so ld tbxh"],
  ["Sở Quy hoạch - Kiến trúc", "so qhkt", "so qh kt"],
];

/** "và" and "&" are left out of what is compared. */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/\bva\b/g, " ")
    .replace(/ +/g, " ")
    .trim();

const BY_KEY: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([name, ...short]) => [keyOf(name), ...short.map(keyOf)].map((key) => [key, name] as const)),
);
const PLACE = /\s*(?:(?:tp\.?|thành phố)\s*)?(?:hà nội|hồ chí minh|hcm)\s*$/iu;
const TWICE = /(?<!\p{L})(\p{L}+)\s+\1(?!\p{L})/giu;

export const readAgency: (text: string) => AgencyReading = remember((typed) => {
  const text = clean(typed);
  const once = text.replace(TWICE, (_, word: string) => word);
  const corrected = once === text ? null : sameCase(once);
  const bare = once.replace(PLACE, "");
  return { name: BY_KEY.get(keyOf(once)) ?? BY_KEY.get(keyOf(bare)) ?? sameCase(once), corrected };
});

/** The listed name where there is one: "Đào đào tạo" leaves "Đào tạo" in the case of its first word. */
function sameCase(text: string): string {
  return BY_KEY.get(keyOf(text)) ?? text;
}
