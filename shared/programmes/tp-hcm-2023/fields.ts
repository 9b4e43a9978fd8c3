/** The fields that the news names, each list ending with "…": others are possible, and are only mentioned. */
import { fold } from "../../text/fold.ts";
import { remember } from "../../text/remember.ts";
import type { Place } from "./place.ts";

export const FIELDS_ABROAD = [
  "Kiểm nghiệm thực phẩm",
  "Nông nghiệp công nghệ cao",
  "Cải cách hành chính",
  "Phát triển hạ tầng công nghiệp",
  "Quản lý an toàn đường sắt đô thị",
  "Du lịch thông minh",
  "Chính quyền đô thị",
  "Bình đẳng giới",
] as const;

export const FIELDS_DOMESTIC = [
  "Cải cách hành chính",
  "Hoạch định chính sách",
  "Kinh tế - tài chính",
  "Giao thông vận tải",
  "Du lịch",
  "Văn hóa thể thao",
  "Xây dựng",
  "Y tế",
  "Thanh tra",
  "Thanh niên",
] as const;

const keys = (fields: readonly string[]): readonly (readonly [string, string])[] => fields.map((field) => [plain(field), field]);

const plain = (text: string): string =>
  fold(text)
    .replace(/\bva\b/g, " ")
    .replace(/ +/g, " ");

const ABROAD = keys(FIELDS_ABROAD);
const HOME = keys(FIELDS_DOMESTIC);

const inAbroad = remember((text: string) => find(text, ABROAD));
const atHome = remember((text: string) => find(text, HOME));

/** The listed field that a topic names, in whatever words around it; null for another one. */
export function listedField(topic: string, place: Place): string | null {
  return place === "abroad" ? inAbroad(topic) : atHome(topic);
}

function find(topic: string, fields: readonly (readonly [string, string])[]): string | null {
  const words = plain(topic);
  return fields.find(([key]) => ` ${words} `.includes(` ${key} `))?.[1] ?? null;
}
