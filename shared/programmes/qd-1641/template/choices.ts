/** The words of the drop-downs of QĐ 1641: those that the rules read without doubt. */
import { provincesOf } from "../../../law/provinces.ts";
import type { Choices } from "../../../template/choices.ts";
import { COUNTRIES } from "../../../text/countries.ts";
import { RATING_WORDS } from "../../../text/ratings.ts";

/** People of the delegation whom the list may carry and who are no nominees: the total row leaves them out. */
export const COMPANIONS = ["Cán bộ quản lý đoàn", "Phiên dịch"] as const;

/** Both maps: plans of the scheme lie on either side of 01/07/2025. Those of 63 by code, then the names that only the map of 34 has. */
const PROVINCES = [...new Set([...provincesOf("63"), ...provincesOf("34")].map(({ name }) => name))];

export const CHOICES = {
  gender: { name: "DM_GIOI_TINH", title: "Giới tính", values: ["Nam", "Nữ"] },
  position: {
    name: "DM_CHUC_VU",
    title: "Chức vụ",
    values: [
      "Phó Trưởng đoàn ĐBQH tỉnh",
      "Phó Chủ tịch HĐND tỉnh",
      "Phó Chủ tịch UBND tỉnh",
      "Giám đốc Sở",
      "Phó Giám đốc Sở",
      "Chủ tịch UBND xã",
      "Bí thư Đảng ủy xã",
    ],
  },
  personnel: { name: "DM_LOAI", title: "Cán bộ, công chức, viên chức", values: ["Cán bộ", "Công chức", "Viên chức"] },
  province: { name: "DM_TINH", title: "Tỉnh, thành phố", values: PROVINCES },
  plannedPost: {
    name: "DM_QUY_HOACH",
    title: "Chức danh quy hoạch",
    values: ["Phó Chủ tịch HĐND tỉnh", "Phó Chủ tịch UBND tỉnh"],
  },
  plannedTerm: {
    name: "DM_GIAI_DOAN",
    title: "Giai đoạn quy hoạch",
    values: ["2021-2026", "2026-2030", "2021-2026 và 2026-2030"],
  },
  rating: { name: "DM_XEP_LOAI", title: "Xếp loại", values: Object.values(RATING_WORDS) },
  discipline: {
    name: "DM_KY_LUAT",
    title: "Kỷ luật",
    values: ["Không", "Đang xem xét kỷ luật", "Đang xử lý kỷ luật", "Đang thi hành kỷ luật", "Đã hết thời hạn kỷ luật"],
  },
  country: { name: "DM_NUOC", title: "Nước", values: COUNTRIES.map(({ vi }) => vi) },
  previous: { name: "DM_DA_HOC", title: "Khóa đã tham gia", values: ["Chưa"] },
  source: {
    name: "DM_NGUON",
    title: "Nguồn kinh phí",
    values: [
      "Ngân sách nhà nước",
      "Ngân sách địa phương",
      "Kinh phí của đơn vị",
      "Tài trợ trong nước",
      "Tài trợ nước ngoài",
      "Tự túc",
    ],
  },
  role: {
    name: "DM_VAI_TRO",
    title: "Vai trò trong đoàn",
    values: ["Học viên", "Trưởng đoàn", "Phó Trưởng đoàn", ...COMPANIONS],
  },
} as const satisfies Readonly<Record<string, Choices>>;

/** Defined on the sheet of courses, as long as it is filled in. */
export const COURSE_CODES = "DM_MA_KHOA";
