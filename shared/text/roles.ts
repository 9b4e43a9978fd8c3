/**
 * What a role or notes cell, or the heading over some lines, says of a person's place on the list: a nominee, somebody of the delegation
 * (its head, managers, interpreters), a reserve, somebody who has withdrawn, or who stands in for another.
 * Never called on posts: "Phó Trưởng đoàn ĐBQH" is one, and where it stands in a role cell all the same it is no role.
 */
import { clean, fold } from "./fold.ts";
import { remember } from "./remember.ts";

/** `replaced`: this person takes the place of another. Somebody whose place was taken is `withdrawn`. */
export type RoleKind = "nominee" | "delegation" | "reserve" | "withdrawn" | "replaced";
export type DelegationRole = "head" | "deputy-head" | "manager" | "interpreter" | "support";

export interface RoleReading {
  readonly kind: RoleKind;
  /** Which of the delegation; null for everybody else. */
  readonly role: DelegationRole | null;
}

const NOMINEE: RoleReading = { kind: "nominee", role: null };
const NUMBERING = /^\s*(?:[IVXLC]+|[A-ZĐa-zđ]|\d+(?:\.\d+)*)\s*[.)/-]\s+/u;

// On the letters with their marks: "hoãn" is put off, "hoàn" is complete; "rút kinh nghiệm" is a lesson learnt.
const WITHDRAWN = [
  /(?<!\p{L})rút(?!\p{L})(?!\s+(?:kinh|gọn|ngắn|ra\s+bài))/iu,
  /(?<!\p{L})(?:hoãn|tạm\s+hoãn)(?!\p{L})/iu,
  /(?<!\p{L})(?:không|thôi\s+không|xin\s+không)\s+(?:tham\s+gia|đi|tham\s+dự)(?!\s+(?:\p{L}+\s+)?(?:khóa|khoá|lớp|chương\s+trình|đề\s+án)?\s*nào)/iu,
  /^\s*(?:xin\s+thôi|đã\s+(?:hủy|huỷ)|(?:hủy|huỷ)|vắng)(?!\p{L})/iu,
  /(?<!\p{L})(?:được|bị|đã)\s+thay|thay\s+(?:thế\s+)?(?:bằng|bởi)/iu,
];
const REPLACES = /^thay (?!doi\b|mat\b|bang\b|boi\b|phien\b|doi\b)|\bthay (?:the )?(?:cho )?(?:d c|dong chi|ong|ba)\b/;
const RESERVE = /(?<!\b(?:dang vien|kinh phi|ngan sach|quy|nguon|tien) )\b(?:du bi|du phong)\b/;
const NOT_RESERVE = /\bchinh thuc\b|\bvao dang\b/;

const HEAD = /^(?:lam |kiem |la )?(pho )?truong doan(?! (?:dbqh|dai bieu|thanh tra|kiem tra|chuyen trach))\b/;
const OF_DELEGATION: readonly (readonly [role: DelegationRole, pattern: RegExp])[] = [
  [
    "manager",
    /^(?:can bo|nguoi|chuyen vien)? ?quan ly (?:doan|lop|khoa|khoa hoc|hoc vien|chung)$|^can bo (?:quan ly|phu trach doan|to chuc doan|di cung|theo doan)$|^phu trach doan$/,
  ],
  [
    "interpreter",
    /^(?:nguoi |can bo |bo phan )?(?:bien |bien dich |bien dich va )?(?:phien|thong) dich(?: vien)?(?: tieng .*| cua doan| doan| theo doan)?$/,
  ],
  ["support", /^(?:thu ky|hau can|phuc vu|y te|lanh dao|ban to chuc|to giup viec)(?: cua)? doan$/],
];

/** Reads a role, a note or a heading; what it does not know is a nominee's. */
export const readRole: (text: string) => RoleReading = remember((typed) => {
  const text = clean(typed).replace(NUMBERING, "");
  const words = fold(text);
  if (words === "") return NOMINEE;
  if (WITHDRAWN.some((pattern) => pattern.test(text))) return { kind: "withdrawn", role: null };
  if (REPLACES.test(words)) return { kind: "replaced", role: null };
  if (RESERVE.test(words) && !NOT_RESERVE.test(words)) return { kind: "reserve", role: null };
  const role = delegationRole(text);
  return role === null ? NOMINEE : { kind: "delegation", role };
});

function delegationRole(text: string): DelegationRole | null {
  // "Quản lý" alone is a role; as a piece of "Quản lý, phát triển nguồn nhân lực" it is a subject.
  if (fold(text) === "quan ly") return "manager";
  for (const piece of text.split(/[,;:()/+]| [-–—] /u)) {
    const words = fold(piece);
    const head = HEAD.exec(words);
    if (head) return head[1] ? "deputy-head" : "head";
    const found = OF_DELEGATION.find(([, pattern]) => pattern.test(words));
    if (found) return found[0];
  }
  return null;
}
