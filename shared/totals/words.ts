/** Dimensions and their keys as people read them. Keys that are names already (courses, countries, years) stand as they are. */
import { provinceOf } from "../law/province-map.ts";
import type { Text } from "../text/locale.ts";
import { MINISTRY, parentOf } from "../workflow/unit.ts";
import { type Dimension, NONE } from "./dimensions.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const DIMENSION_WORDS: Readonly<Record<Dimension, Text>> = {
  programme: t("Chương trình", "Programme"),
  period: t("Năm kế hoạch", "Period"),
  province: t("Tỉnh, thành phố", "Province"),
  unit: t("Đơn vị gửi", "Sending unit"),
  course: t("Khóa", "Course"),
  country: t("Nước", "Country"),
  gender: t("Giới tính", "Gender"),
  ageBand: t("Độ tuổi khi khai giảng", "Age when the course begins"),
  group: t("Nhóm đối tượng", "Target group"),
  source: t("Nguồn kinh phí", "Source of funds"),
  year: t("Năm khai giảng", "Year of the course"),
  state: t("Trạng thái", "State"),
};

const NOT_SAID = t("Chưa rõ", "Not known");

const KEYS: Readonly<Partial<Record<Dimension, Readonly<Record<string, Text>>>>> = {
  gender: { male: t("Nam", "Men"), female: t("Nữ", "Women") },
  ageBand: {
    "under-35": t("Dưới 35", "Under 35"),
    "35-39": t("35 - 39", "35-39"),
    "40-44": t("40 - 44", "40-44"),
    "45-49": t("45 - 49", "45-49"),
    "50-54": t("50 - 54", "50-54"),
    "55-plus": t("Từ 55", "55 and over"),
  },
  source: {
    "state-ministry": t("Ngân sách nhà nước cấp về Bộ Nội vụ", "State budget, through the ministry"),
    state: t("Ngân sách nhà nước", "State budget"),
    local: t("Ngân sách địa phương", "Local budget"),
    agency: t("Kinh phí của cơ quan", "The agency's own money"),
    "sponsor-domestic": t("Tài trợ trong nước", "Domestic sponsors"),
    "sponsor-foreign": t("Tài trợ nước ngoài", "Foreign sponsors"),
    sponsor: t("Tài trợ", "Sponsors"),
    own: t("Tự túc", "The person's own money"),
  },
  state: { accepted: t("Đã chấp nhận", "Accepted"), sent: t("Đã gửi, đang chờ", "Sent, waiting") },
};

export function keyWords(dimension: Dimension, key: string): Text {
  if (key === NONE || key === "unknown" || key === "") return NOT_SAID;
  if (dimension === "province" || dimension === "unit") return unitWords(key);
  if (dimension === "group") return t(`Nhóm ${key}`, `Group ${key}`);
  return KEYS[dimension]?.[key] ?? t(key, key);
}

/** "Lào Cai", "Lào Cai/so-noi-vu", "Bộ Nội vụ". */
export function unitWords(unit: string): Text {
  const top = parentOf(unit) ?? unit;
  const under = unit.slice(top.length);
  if (top === MINISTRY) return t(`Bộ Nội vụ${under}`, `Ministry of Home Affairs${under}`);
  const name = `${provinceOf(top)?.name ?? top}${under}`;
  return t(name, name);
}
