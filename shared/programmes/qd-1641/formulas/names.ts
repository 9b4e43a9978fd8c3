/** The names that formulas use. All begin with "KH_", so that they are found together and never taken for cells. */
import type { ParameterName } from "../parameters.ts";

/** Cells of "Tham số" with one number. A span of days has two. */
export const PARAMETER_NAMES = {
  youngAge: "KH_TUOI_TRE",
  periodStart: "KH_DE_AN_TU",
  periodEnd: "KH_DE_AN_DEN",
  serviceUnderMonth: "KH_CON_LAI_NGAN",
  serviceFromMonth: "KH_CON_LAI_DAI",
  courseSizeLeast: "KH_KHOA_IT_NHAT",
  courseSizeMost: "KH_KHOA_NHIEU_NHAT",
  coursesPerYear: "KH_KHOA_MOI_NAM",
  peopleLeast: "KH_NGUOI_IT_NHAT",
  peopleMost: "KH_NGUOI_NHIEU_NHAT",
} as const satisfies Partial<Record<ParameterName, string>>;

export const TERM_END_NAMES = { first: "KH_NHIEM_KY_TU", last: "KH_NHIEM_KY_DEN" } as const;

/** Whether the law of the general conditions is confirmed, by the day from which it counts. */
export const CONFIRMED_NAMES = { from: "KH_CAN_CU_TU", value: "KH_CAN_CU" } as const;

export const RETIREMENT_NAMES = {
  female: { from: "KH_NU_SINH_TU", value: "KH_NU_THANG_TUOI" },
  male: { from: "KH_NAM_SINH_TU", value: "KH_NAM_THANG_TUOI" },
} as const;

/** Lists of wordings: the texts, and what stands beside them. */
export const LIST_NAMES = {
  post: { keys: "KH_CHUC_VU", values: ["KH_CHUC_VU_AB", "KH_CHUC_VU_LD"] },
  planned: { keys: "KH_QUY_HOACH", values: ["KH_QUY_HOACH_CD", "KH_QUY_HOACH_GD"] },
  rating: { keys: "KH_XEP_LOAI", values: ["KH_XEP_LOAI_DAT"] },
  discipline: { keys: "KH_KY_LUAT", values: ["KH_KY_LUAT_DAT"] },
  previous: { keys: "KH_DA_HOC", values: ["KH_DA_HOC_DAT"] },
  course: { keys: "KH_KHOA", values: ["KH_KHOA_TU", "KH_KHOA_DEN"] },
} as const;

/** What a nominee's line says of somebody who does not go, or goes as one of the delegation. */
export const NOT_SENT_NAME = "KH_KHONG_DI";

/** 1 while the head of a table is as it was: of each table, of all of them, of the lists of courses among them. */
export const headName = (index: number): string => `KH_DAU_BANG_${index + 1}`;
export const HEADS_NAME = "KH_DAU_CAC_BANG";
export const COURSE_HEADS_NAME = "KH_DAU_DANH_MUC";
/** 1 while the lists of courses name the courses that they named. */
export const COURSES_NAME = "KH_TEN_KHOA";

export type ListName = keyof typeof LIST_NAMES;

/** The date of a list's letter; each list has its own. */
export const letterName = (index: number): string => `KH_NGAY_CONG_VAN_${index + 1}`;
