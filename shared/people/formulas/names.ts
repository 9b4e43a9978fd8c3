/** The names that formulas use. All begin with "KH_", so that they are found together and never taken for cells. */
/** Whether the law of the general conditions is confirmed, by the day from which it counts. */
export const CONFIRMED_NAMES = { from: "KH_CAN_CU_TU", value: "KH_CAN_CU" } as const;

export const RETIREMENT_NAMES = {
  female: { from: "KH_NU_SINH_TU", value: "KH_NU_THANG_TUOI" },
  male: { from: "KH_NAM_SINH_TU", value: "KH_NAM_THANG_TUOI" },
} as const;

/** Numbers of the general law, the same in every programme. */
export const GENERAL_NAMES = { serviceUnderMonth: "KH_CON_LAI_NGAN", serviceFromMonth: "KH_CON_LAI_DAI" } as const;

/** The courses that lists name, with their first and last day. */
export const COURSE_LIST = { keys: "KH_KHOA", values: ["KH_KHOA_TU", "KH_KHOA_DEN"] } as const;

/** What a nominee's line says of somebody who does not go, or goes as one of the delegation. */
export const NOT_SENT_NAME = "KH_KHONG_DI";

/** 1 while the head of a table is as it was: of each table, of all of them, of the lists of courses among them. */
export const headName = (index: number): string => `KH_DAU_BANG_${index + 1}`;
export const HEADS_NAME = "KH_DAU_CAC_BANG";
export const COURSE_HEADS_NAME = "KH_DAU_DANH_MUC";
/** 1 while the lists of courses name the courses that they named. */
export const COURSES_NAME = "KH_TEN_KHOA";

/** The date of a list's letter; each list has its own. */
export const letterName = (index: number): string => `KH_NGAY_CONG_VAN_${index + 1}`;
