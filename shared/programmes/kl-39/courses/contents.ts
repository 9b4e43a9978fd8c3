/** The four groups of contents that the conclusion names, by the words courses use for them. */
import type { Text } from "../../../text/locale.ts";

export interface ContentGroup {
  readonly title: Text;
  readonly words: RegExp;
}

export const CONTENT_GROUPS: readonly ContentGroup[] = [
  {
    title: {
      vi: "tổ chức bộ máy nhà nước, quốc phòng, an ninh và đối ngoại",
      en: "organisation of the State, defence, security and foreign relations",
    },
    words:
      /\b(?:bo may|to chuc nha nuoc|to chuc bo may|nha nuoc|quoc phong|an ninh|doi ngoai|ngoai giao|hoi nhap|hanh chinh|cai cach|chinh quyen|can bo|cong vu|nhan su)\b/,
  },
  {
    title: {
      vi: "chính sách phát triển bền vững, kinh tế, khoa học công nghệ và cách mạng công nghiệp lần thứ 4",
      en: "sustainable development, economy, science and technology, the fourth industrial revolution",
    },
    words:
      /\b(?:ben vung|phat trien|kinh te|khoa hoc|cong nghe|cong nghiep|chuyen doi so|kinh te so|tai chinh|moi truong|khi hau|nang luong|dau tu|thuong mai|do thi|nong nghiep|nong thon|du lich|y te|giao duc|ha tang|lao dong|an sinh)\b/,
  },
  {
    title: { vi: "xây dựng pháp luật và hoạt động tư pháp", en: "law-making and justice" },
    words: /\b(?:phap luat|phap che|phap quyen|lap phap|tu phap|toa an|kiem sat|to tung|thi hanh an|luat)\b/,
  },
  {
    title: { vi: "kỹ năng lãnh đạo, quản lý", en: "skills of leadership and management" },
    words: /\b(?:lanh dao|quan ly|quan tri|ky nang|hoach dinh|chien luoc|dieu hanh)\b/,
  },
];

/** Null where the words name none of them. */
export function contentGroupOf(folded: string): ContentGroup | null {
  return CONTENT_GROUPS.find(({ words }) => words.test(folded)) ?? null;
}
