/** The names that formulas of QĐ 1641 use beside those of every programme. All begin with "KH_". */
import { GENERAL_NAMES } from "../../../people/formulas/names.ts";
import type { ParameterName } from "../parameters.ts";

/** Cells of "Tham số" with one number. A span of days has two. */
export const PARAMETER_NAMES = {
  youngAge: "KH_TUOI_TRE",
  periodStart: "KH_DE_AN_TU",
  periodEnd: "KH_DE_AN_DEN",
  ...GENERAL_NAMES,
  courseSizeLeast: "KH_KHOA_IT_NHAT",
  courseSizeMost: "KH_KHOA_NHIEU_NHAT",
  coursesPerYear: "KH_KHOA_MOI_NAM",
  peopleLeast: "KH_NGUOI_IT_NHAT",
  peopleMost: "KH_NGUOI_NHIEU_NHAT",
} as const satisfies Partial<Record<ParameterName, string>>;

export const TERM_END_NAMES = { first: "KH_NHIEM_KY_TU", last: "KH_NHIEM_KY_DEN" } as const;

/** Lists of wordings: the texts, and what stands beside them. */
export const LIST_NAMES = {
  post: { keys: "KH_CHUC_VU", values: ["KH_CHUC_VU_AB", "KH_CHUC_VU_LD"] },
  planned: { keys: "KH_QUY_HOACH", values: ["KH_QUY_HOACH_CD", "KH_QUY_HOACH_GD"] },
  rating: { keys: "KH_XEP_LOAI", values: ["KH_XEP_LOAI_DAT"] },
  discipline: { keys: "KH_KY_LUAT", values: ["KH_KY_LUAT_DAT"] },
  previous: { keys: "KH_DA_HOC", values: ["KH_DA_HOC_DAT"] },
} as const;
