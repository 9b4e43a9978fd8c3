/**
 * The date of the letter that a plan came with, out of a line of the title or signature block. `letter`: "(Kèm theo Công văn số …
 * ngày …)", `place`: "Lào Cai, ngày 15 tháng 3 năm 2024". A text that the plan only carries out ("Thực hiện Quyết định số … ngày …")
 * is not its letter, and a date still to be filled in ("ngày … tháng 3 năm 2024") is none.
 */
import { type Day, dayOf } from "../sheet/day.ts";
import { typedPlainly } from "./date-parts.ts";

export interface LetterDate {
  readonly day: Day;
  readonly kind: "letter" | "place";
}

const ENCLOSED = /\b(?:kem theo|dinh kem|theo kem|gui kem)\b/;
const LETTER = /\b(?:cong van|to trinh|cv|ttr|van ban|bao cao)\b/;
const CARRIED_OUT =
  /\b(?:can cu|thuc hien|theo|phuc dap|tra loi|tiep theo|thi hanh|trien khai|quyet dinh|nghi dinh|nghi quyet|ket luan|thong tu|luat)\b/;
const PLACE = /[a-z.)]\s*,\s*ngay\s/;
const WRITTEN = /\bngay\s*(\d{1,2})\s*(?:thang\s*(\d{1,2})\s*,?\s*nam\s*(\d{4})|\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}))(?!\d)/;

export function findLetterDate(text: string): LetterDate | null {
  if (!/\d{4}/.test(text)) return null;
  const plain = typedPlainly(text);
  const enclosed = ENCLOSED.exec(plain);
  if (enclosed) return dated(plain.slice(enclosed.index), "letter");
  const letter = LETTER.exec(plain);
  const carriedOut = CARRIED_OUT.exec(plain);
  if (letter && (!carriedOut || carriedOut.index > letter.index)) return dated(plain.slice(letter.index), "letter");
  if (carriedOut) return null;
  const place = PLACE.exec(plain);
  return place ? dated(plain.slice(place.index), "place") : null;
}

/** The first date after the word that announced it. */
function dated(plain: string, kind: LetterDate["kind"]): LetterDate | null {
  const match = WRITTEN.exec(plain);
  if (!match) return null;
  const day = dayOf(Number(match[3] ?? match[5]), Number(match[2] ?? match[4]), Number(match[1]));
  return day === null ? null : { day, kind };
}
