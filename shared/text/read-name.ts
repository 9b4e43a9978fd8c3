/** A person's name as typed, without the form of address before it and the note after it. The name itself is never rewritten. */
import { clean } from "./clean.ts";
import type { Gender } from "./read-gender.ts";

export interface NameRead {
  readonly name: string;
  /** What "Ông" or "Bà" says; null without. */
  readonly title: Gender | null;
  /** "thay đ/c A", "Trưởng đoàn": what stood in parentheses or after a dash. */
  readonly note: string | null;
}

// "Anh Thư" may be a given name, so that "Anh" and "Chị" need two words after them; "B" needs its full stop.
const MALE = /^(?:ông(?:[.:]\s*|\s+)|mr(?:\.\s*|\s+)|ô\.\s*|anh[.:]?\s+(?=\S+\s+\S))/i;
const FEMALE = /^(?:bà(?:[.:]\s*|\s+)|mr?s(?:\.\s*|\s+)|b\.\s*|chị[.:]?\s+(?=\S+\s+\S))/i;
const OTHER =
  /^(?:\d{1,4}\s*[.)/]\s*|(?:đồng chí|đ\s?[/.]\s?c|đc)(?:[.:]\s*|\s+)|(?:gs|pgs|tskh|ts|ths)(?:[.,]\s*|\s+)|(?:cn|ks|bs|ds|cki{1,2}|bscki{1,2}|cvcc?)\.\s*)/i;
const IN_PARENTHESES = /^([^([]*?)\s*[([]([^()[\]]*)[)\]]?\s*(.*)$/;
const AFTER_DASH = /^(\S+(?: \S+)+?)(?:\s[-–—]\s?|\s?[,;:]\s?)(.+)$/;

const ADDRESSES: readonly (readonly [RegExp, Gender | null])[] = [
  [MALE, "male"],
  [FEMALE, "female"],
  [OTHER, null],
];
/** Without a sign, a digit or one of these words a text is a name and nothing else: one pattern spares the others. */
const MORE = /[([,;:./\d–—-]|^(?:ông|bà|anh|chị|mr|mr?s|đồng chí|đc|p?gs|tskh|ts|ths) /i;
const LONGEST = 200;

export function readName(text: string): NameRead {
  let name = clean(text);
  let title: Gender | null = null;
  if (name.length > LONGEST || !MORE.test(name)) return { name, title, note: null };
  for (let address = addressOf(name); address; address = addressOf(name)) {
    name = name.slice(address.length);
    title = address.title ?? title;
  }
  const noted = IN_PARENTHESES.exec(name) ?? AFTER_DASH.exec(name);
  if (!noted) return { name, title, note: null };
  const note = `${noted[2] ?? ""} ${noted[3] ?? ""}`.trim();
  return { name: (noted[1] ?? "").trim(), title, note: note === "" ? null : note };
}

function addressOf(name: string): { readonly length: number; readonly title: Gender | null } | null {
  for (const [pattern, title] of ADDRESSES) {
    const match = pattern.exec(name);
    if (match) return { length: match[0].length, title };
  }
  return null;
}

const WORDS_OF_LETTERS = /^\p{L}[\p{L}'’`ʼ-]*(?: \p{L}[\p{L}'’`ʼ-]*){1,6}$/u;
const NO_NAME_BEGINS =
  /^(?:cộng|tổng|số|người|lập|phòng|ban|bộ|sở|cục|vụ|viện|vùng|khối|nhóm|phần|mục|ngành|ubnd|hđnd|đbqh|ủy viên|uỷ viên|ủy ban|uỷ ban|trưởng|phó|giám đốc|chủ tịch|chủ nhiệm|bí thư|tỉnh|huyện|quận|xã|phường|thành phố|thành ủy|thị xã|thị trấn|khóa|khoá|lớp|đơn vị|cơ quan|chuyên|cán bộ|công chức|viên chức|danh sách|ghi chú|dự bị|dự phòng|nơi|trong|họ và|họ tên|stt|tt|văn phòng|chi cục|chi nhánh|trung tâm|nước|ngoài|đối tượng|trường|hội đồng|kế hoạch|chương trình|nội dung|nguồn|kinh phí|hoàn thành|không|chưa|đã|có|tiếng) /;
const NO_NAME_HOLDS =
  / (?:biểu|ubnd|hđnd|nhân dân|danh sách|nội vụ|chủ tịch|giám đốc|trưởng phòng|dự bị|dự phòng|chức vụ|chức danh|công tác|đơn vị)(?: |$)/;

/** Whether a text could be a person's full name: two to seven words of letters. Forgiving; for telling lines apart, not for checking. */
export function looksLikeName(text: string): boolean {
  if (text.length > 80) return false;
  const { name } = readName(text);
  if (name.length > 50 || !WORDS_OF_LETTERS.test(name) || !isTitled(name)) return false;
  const lower = name.toLowerCase();
  return !NO_NAME_BEGINS.test(lower) && !NO_NAME_HOLDS.test(lower);
}

/** Names have a capital on their first and last word; titles of courses only on the first. */
function isTitled(name: string): boolean {
  const last = name.charAt(name.lastIndexOf(" ") + 1);
  return name.charAt(0) !== name.charAt(0).toLowerCase() && last !== last.toLowerCase();
}
