/** Is a post held, held for the time being, or one that was, will be, may be? Read off the words around its head, after `normalPost`. */

/** `expected`: named for it, not yet in it; `planned`: in the planning for it. */
export type Standing = "held" | "acting" | "former" | "expected" | "planned";

type Sign = readonly [standing: Standing, pattern: RegExp];

const BEFORE: readonly Sign[] = [
  // Not the end of Thái Nguyên, Tây Nguyên or tài nguyên.
  [
    "former",
    /(?:^|(?<!\b(?:thai|tai|tay|cao|trung|binh)) )(?:nguyen|cuu|tung|truoc day|truoc kia|da tung)(?: (?:la|giu|giu chuc|giu chuc vu|lam))*$/,
  ],
  ["former", /\bda giu(?: chuc| chuc vu)?$/],
  [
    "former",
    /\b(?:thoi|nghi|da mien nhiem|duoc mien nhiem|bai nhiem|cach chuc|khong con|het|ket thuc|roi)(?: (?:nhiem ky|giu|giu chuc|giu chuc vu|chuc|chuc vu|chuc danh|la|lam|nhiem vu))*$/,
  ],
  ["former", /(?:^| )ng$/],
  [
    "acting",
    /(?:^|(?<!\bchinh) )(?:quyen|q|phu trach|tam quyen|tam thoi|tam giu|dieu hanh|xu ly thuong vu)(?: (?:chuc|chuc vu|chuc danh|nhiem vu|cong viec|la))*$/,
  ],
  ["planned", /\b(?:quy hoach|du nguon|nguon)(?: (?:chuc|chuc vu|chuc danh|vao|lam))*$/],
  [
    "expected",
    /\b(?:du kien|gioi thieu|ung cu|ung cu vien|de nghi|de cu|chuan bi|se)(?: (?:bo nhiem|bau|giu|lam|de|ung cu|vao|chuc|chuc vu|chuc danh|lai|bau giu))*$/,
  ],
];

/** "Phụ trách" with a field behind it is a share of the work, not standing in for somebody. */
const IN_CHARGE =
  /\bphu trach(?! (?:khoi|linh vuc|mang|van xa|van hoa|kinh te|noi chinh|nong nghiep|nong lam|cong nghiep|cong thuong|xay dung|do thi|tai chinh|dau tu|doi ngoai|giao thong|giao duc|khoa giao|y te)\b)/;

const AFTER: readonly Sign[] = [
  ["former", /\b(?:da nghi|da thoi|thoi giu|da mien nhiem|da chuyen|da luan chuyen)\b|^(?:cu|nguyen)$/],
  ["acting", IN_CHARGE],
  ["acting", /^(?:quyen|q)$|\b(?:tam thoi|duoc giao quyen|giao dieu hanh|dieu hanh hoat dong)\b/],
  ["expected", /^(?:du kien|dang lam quy trinh|cho phe chuan|chua phe chuan)|\bdu kien$/],
];

export function standingBefore(before: string): Standing {
  return BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? "held";
}

export function standingAfter(after: string): Standing {
  return AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? "held";
}

/** A segment of such words is a remark on the post before it, and names no place. */
export const REMARK =
  /^(?:phu trach|da (?:nghi|thoi|mien|chuyen|luan)|thoi giu|du kien|tam (?:thoi|quyen|giu)|duoc giao|giao|dieu hanh|chua phe|cho phe|dang lam)\b|^(?:quyen|q|cu|nguyen)$/;

/** These words make the post that follows somebody else's: the assistant of a vice-chair is none. */
export const SERVING =
  /\b(?:tro ly|thu ky|giup viec|phuc vu|lai xe|tham muu|giup|thay mat|thua lenh|thua uy quyen)(?: (?:cho|cua|dong chi|d c|ong|ba|cac|lanh dao|truc tiep))*$/;
