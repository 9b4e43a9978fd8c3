/**
 * The vocabulary of posts, folded (lower case, no marks). `normalPost` brings the many spellings of the bodies and posts that matter
 * to one word each; `HEADS` are the words with which a post begins.
 */
import { fold } from "./fold.ts";

type Rewrite = readonly [pattern: RegExp, by: string];

/** After this: pct (vice-chair), ptd (deputy head of a delegation), ubnd, hdnd, dbqh, tp (city), tx (town), tt (also township). */
const REWRITES: readonly Rewrite[] = [
  [/\b(pct|ct)(?=ubnd|hdnd)/g, "$1 "],
  [/\b(ubnd|hdnd)(t|tp)\b/g, "$1 $2"],
  [/\b(ubnd|hdnd) t\b(?! p\b)/g, "$1 tinh"],
  [/\b(?:uy ban nhan dan|uy ban nd|ub nhan dan|ub nd|u b n d|ubnnd|unbd|ubdn)\b/g, "ubnd"],
  [/\b(?:hoi dong nhan dan|hoi dong nd|hd nhan dan|hd nd|h d n d)\b/g, "hdnd"],
  [/\b(?:dai bieu quoc hoi|dai bieu qh|db quoc hoi|db qh|d b q h)\b/g, "dbqh"],
  [/\b(?:thanh pho|t pho|t p)\b/g, "tp"],
  [/\btp(?=hcm\b|hn\b)/g, "tp "],
  [/\btp hn\b/g, "tp ha noi"],
  [/\b(?:thi xa|t x)\b/g, "tx"],
  [/\b(?:thi tran|t tran)\b/g, "ttran"],
  [/\b(?:pho chu tich|phochutich|p chu tich|pho ct|p ct|p c t|pho c t)\b/g, "pct"],
  [/\bpcttt\b/g, "pct tt"],
  [/\b(?:pho truong doan|photruongdoan|p truong doan|pho tr doan|p tr doan|ptr doan|p td|p t d|pho td|ptdoan)\b/g, "ptd"],
  [/\b(?:pho doan|p doan) (?=dbqh\b)/g, "ptd doan "],
  [/\b(?:uy ban|ub)(?= tinh\b| tp\b| huyen\b|$)/g, ""],
  [/\bct (?=ubnd\b|hdnd\b)/g, "chu tich "],
  [/\b(?:p|ptr) (?=giam doc\b|truong\b|bi thu\b|chanh\b|gd\b|vu truong\b)/g, "pho "],
];

/** Folded, with one word for each body and post that matters. */
export function normalPost(text: string): string {
  let words = fold(text);
  for (const [pattern, by] of REWRITES) words = words.replace(pattern, by);
  return words.trim().replace(/ {2,}/g, " ");
}

/**
 * What a post's first words say of it: `listed` are the two of Decision 1641 (their body decides which), a `leader` leads or manages,
 * a `member` sits in a body, `staff` serves (whatever else stands in its segment describes whom), `professional` is a public employee.
 */
export type HeadKind = "vice-chair" | "delegation-deputy" | "leader" | "member" | "staff" | "professional";

const BY_KIND: Readonly<Record<HeadKind, readonly string[]>> = {
  "vice-chair": ["pct"],
  "delegation-deputy": ["ptd"],
  leader: [
    ...["chu tich", "bi thu", "pho bi thu", "pbt", "tong bi thu", "giam doc", "gd", "pho giam doc", "pho gd", "pgd", "tong giam doc"],
    ...["pho tong giam doc", "truong phong", "pho truong phong", "ptp", "pho tp", "pho phong", "truong ban", "pho truong ban", "pho ban"],
    ...["chanh van phong", "pho chanh van phong", "cvp", "pcvp", "pho van phong", "chanh thanh tra", "pho chanh thanh tra", "vu truong"],
    ...["pho vu truong", "cuc truong", "pho cuc truong", "chi cuc truong", "pho chi cuc truong", "tong cuc truong", "vien truong"],
    ...["pho vien truong", "chanh an", "pho chanh an", "chu nhiem", "pho chu nhiem", "truong doan", "truong cong an", "chi huy truong"],
    ...["pho chi huy truong", "chinh uy", "tong bien tap", "pho tong bien tap", "thu truong", "bo truong", "hieu truong"],
    ...["pho hieu truong", "truong khoa", "doi truong", "pho doi truong", "hat truong", "tram truong", "tong thu ky", "lanh dao"],
    ...["uvbtv", "uy vien btv", "uv btv", "uvtv", "uy vien ban thuong vu", "uy vien thuong vu", "uy vien thuong truc", "pho"],
  ],
  member: ["tinh uy vien", "thanh uy vien", "huyen uy vien", "tuv", "uy vien", "uv", "uvbch", "dang uy vien", "dbqh", "dai bieu"],
  staff: [
    ...["chuyen vien", "cv", "cvc", "can su", "nhan vien", "ke toan", "van thu", "tro ly", "thu ky", "thanh tra vien", "kiem sat vien"],
    ...["cong chuc", "can bo", "lai xe", "cong tac vien"],
  ],
  professional: [
    ...["vien chuc", "giang vien", "giao vien", "bac si", "bs", "y si", "dieu duong", "duoc si", "nghien cuu vien", "bien tap vien"],
    ...["phong vien", "huong dan vien", "giao su", "hieu truong", "pho hieu truong", "truong khoa", "pho truong khoa", "truong bo mon"],
  ],
};

export interface Head {
  readonly words: readonly string[];
  readonly kind: HeadKind;
}

/** Heads by their first word, longest first: "pho giam doc" before "pho". */
export const HEADS: ReadonlyMap<string, readonly Head[]> = headsByFirstWord();

function headsByFirstWord(): Map<string, Head[]> {
  const heads = new Map<string, Head[]>();
  for (const kind of ["vice-chair", "delegation-deputy", "professional", "leader", "member", "staff"] as const) {
    for (const phrase of BY_KIND[kind]) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      const known = heads.get(first) ?? [];
      known.push({ words, kind });
      heads.set(first, known);
    }
  }
  for (const known of heads.values()) known.sort((a, b) => b.words.length - a.words.length);
  return heads;
}

/** The professional posts that lead all the same: head of a school, of a faculty. */
export const LEADING_PROFESSIONALS: ReadonlySet<string> = new Set(["hieu", "pho", "truong"]);

/** Is the post held? Read off the words directly before its head. */
export const BEFORE: readonly (readonly [standing: Standing, pattern: RegExp])[] = [
  ["former", /(?:^|(?<!\b(?:thai|tai|tay|cao|trung|binh)) )(?:nguyen|cuu|tung|truoc day|truoc kia|da tung)(?: (?:la|giu|giu chuc|giu chuc vu|lam))*$/],
  ["former", /\bda giu(?: chuc| chuc vu)?$/],
  ["acting", /(?:^|(?<!\bchinh) )(?:quyen|q|phu trach|tam quyen|tam thoi|tam giu|dieu hanh|xu ly thuong vu)(?: (?:chuc|chuc vu|chuc danh|nhiem vu|cong viec|la))*$/],
  ["planned", /\b(?:quy hoach|du nguon|nguon)(?: (?:chuc|chuc vu|chuc danh|vao|lam))*$/],
  [
    "expected",
    /\b(?:du kien|gioi thieu|ung cu|ung cu vien|de nghi|de cu|chuan bi|se)(?: (?:bo nhiem|bau|giu|lam|de|ung cu|vao|chuc|chuc vu|chuc danh|lai|bau giu))*$/,
  ],
];

/** `expected`: named for it, not yet in it; `planned`: in the planning for it. */
export type Standing = "held" | "acting" | "former" | "expected" | "planned";

/** Is the post held? Read off the words after it, or in brackets behind it. */
const AFTER: readonly (readonly [standing: Standing, pattern: RegExp])[] = [
  ["former", /\b(?:da nghi|da thoi|thoi giu|da mien nhiem|da chuyen|da luan chuyen)\b|^(?:cu|nguyen)$/],
  [
    "acting",
    /\bphu trach(?! (?:khoi|linh vuc|mang|van xa|van hoa|kinh te|noi chinh|nong nghiep|nong lam|cong nghiep|cong thuong|xay dung|do thi|tai chinh|dau tu|doi ngoai|giao thong|giao duc|khoa giao|y te)\b)/,
  ],
  ["acting", /^(?:quyen|q)$|\b(?:tam thoi|duoc giao quyen|giao dieu hanh|dieu hanh hoat dong)\b/],
  ["expected", /^(?:du kien|dang lam quy trinh|cho phe chuan|chua phe chuan)/],
];

export function standingBefore(before: string): Standing {
  return BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? "held";
}

export function standingAfter(after: string): Standing {
  return AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? "held";
}

/** These words make the post that follows somebody else's: the assistant of a vice-chair is none. */
export const SERVING =
  /\b(?:tro ly|thu ky|giup viec|phuc vu|lai xe|tham muu|giup|thay mat|thua lenh|thua uy quyen)(?: (?:cho|cua|dong chi|d c|ong|ba|cac|lanh dao|truc tiep))*$/;
