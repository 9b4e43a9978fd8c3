/**
 * The contents that Decision 1641 lists (mục IV khoản 1 điểm b, ten topics) and the areas above them (điểm a). A course's title is read
 * against them by its words. What shares no word with any fails; what shares some cannot be told.
 */
import type { Truth } from "../conditions/explanation.ts";
import { fold } from "./fold.ts";
import type { Text } from "./locale.ts";
import { remember } from "./remember.ts";

export interface Topic {
  readonly code: string;
  /** Its number among the ten; null for an area of điểm a that is none of them by itself. */
  readonly number: number | null;
  readonly title: Text;
}

type Row = readonly [code: string, number: number | null, vi: string, en: string, words: RegExp];

/** The more particular first: a title is given to the first whose words it has. */
const ROWS: readonly Row[] = [
  [
    "civil-service-renewal",
    10,
    "Đổi mới công vụ",
    "Renewing the civil service",
    /doi moi (?:nen |hoat dong )?cong vu|vi tri viec lam|tuyen dung|thi tuyen|nhan tai|nguoi co tai nang|dai ngo/,
  ],
  [
    "system-of-government",
    7,
    "Hệ thống hành chính từ Trung ương tới địa phương",
    "The administration from centre to localities",
    /he thong hanh chinh|vai tro cua chinh quyen|(?:quan he|giua) .*(?:trung uong va dia phuong|chinh quyen dia phuong va)/,
  ],
  [
    "decentralisation",
    8,
    "Hệ thống tự chủ địa phương và cải cách phân cấp",
    "Local autonomy and decentralisation",
    /tu chu (?:cua )?dia phuong|phan cap|phan quyen/,
  ],
  [
    "ethics",
    5,
    "Đạo đức công vụ và phòng, chống tham nhũng",
    "Public ethics and the fight against corruption",
    /dao duc|tham nhung|liem chinh/,
  ],
  [
    "crisis",
    6,
    "Xử lý khủng hoảng",
    "Handling crises",
    /khung hoang|thien tai|dich benh|an ninh mang|rui ro|tinh huong khan cap/,
  ],
  [
    "administrative-reform",
    3,
    "Cải cách hành chính",
    "Administrative reform",
    /cai cach (?:thu tuc )?hanh chinh|\bcchc\b|cai cach nen hanh chinh/,
  ],
  [
    "public-policy",
    9,
    "Quản lý hành chính, kinh tế - xã hội, dịch vụ công, chính sách công, hội nhập quốc tế",
    "Administration, economy and society, public services, public policy, international integration",
    /chinh sach cong|quan ly (?:va phat trien )?dich vu cong|hoi nhap|kinh te xa hoi|quan ly hanh chinh(?! .*dia phuong)/,
  ],
  [
    "digital",
    2,
    "Quản lý công trên nền tảng số",
    "Public management on digital platforms",
    /nen tang so|chuyen doi so|(?:chinh phu|chinh quyen) (?:dien tu|so)|dich vu cong|boi canh so|ky nguyen so/,
  ],
  [
    "local-governance",
    4,
    "Quản trị và quản lý hành chính chính quyền địa phương",
    "Governance and administration of local government",
    /(?:quan tri|quan ly|hanh chinh|chinh quyen).* dia phuong|quan tri cong|chinh quyen do thi/,
  ],
  [
    "leadership",
    1,
    "Quản lý và phát triển lãnh đạo",
    "Management and development of leaders",
    /phat trien (?:nang luc )?lanh dao|lanh dao quan ly|lanh dao va quan ly|(?:ky nang|nang luc|nghe thuat) lanh dao/,
  ],
  [
    "management",
    null,
    "Kiến thức, kỹ năng lãnh đạo, quản lý",
    "Leading and managing",
    /ky nang quan ly|nang luc quan ly|quan ly cong\b/,
  ],
];

export const TOPICS: readonly Topic[] = ROWS.map(([code, number, vi, en]) => ({ code, number, title: { vi, en } }));

const NEAR =
  /\b(?:quan ly|quan tri|lanh dao|hanh chinh|cong vu|cong chuc|chinh quyen|chinh phu|chinh sach|so hoa|to chuc|can bo)\b/;

export interface TopicReading {
  readonly truth: Truth;
  readonly topic: Topic | null;
}

export const topicOf: (text: string) => TopicReading = remember((text) => {
  const words = fold(text);
  const at = words === "" ? -1 : ROWS.findIndex(([, , , , pattern]) => pattern.test(words));
  const topic = TOPICS[at];
  if (topic) return { truth: "holds", topic };
  return { truth: words === "" || NEAR.test(words) ? "unknown" : "fails", topic: null };
});
