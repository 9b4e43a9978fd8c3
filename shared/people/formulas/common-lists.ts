/** Wordings that every list of people has, with the conditions of the general law on them. */
import type { OneOf } from "../../conditions/condition.ts";
import { HOLDS, OPEN } from "../../formulas/condition-formula.ts";
import type { Expression } from "../../formulas/expression.ts";
import type { ReasonWords, WordListSpec } from "./formula-scheme.ts";
import { everyColumn, firstColumns, ratingNamesYear } from "./word-columns.ts";

const never = (): boolean => false;

/** `answers`: the rating that is asked for, and whatever a priority asks. */
export function ratingList(...answers: readonly OneOf[]): WordListSpec {
  return {
    id: "rating",
    keys: "KH_XEP_LOAI",
    values: ["KH_XEP_LOAI_DAT", "KH_XEP_LOAI_XS"].slice(0, answers.length),
    title: "Xếp loại",
    headers: ["Hoàn thành tốt trở lên", "Hoàn thành xuất sắc"].slice(0, answers.length),
    answers,
    columnsOf: (table) => everyColumn(table, "rating"),
    ofYear: ratingNamesYear,
    blank: answers.map(() => OPEN),
    absent: OPEN,
  };
}

export function disciplineList(answer: OneOf): WordListSpec {
  return {
    id: "discipline",
    keys: "KH_KY_LUAT",
    values: ["KH_KY_LUAT_DAT"],
    title: "Kỷ luật",
    headers: ["Không vướng kỷ luật"],
    answers: [answer],
    columnsOf: (table) => firstColumns(table, "discipline"),
    ofYear: never,
    blank: [HOLDS],
    absent: HOLDS,
  };
}

export interface PlainList {
  readonly id: string;
  /** "KH_TRIEN_VONG": of the wordings; of each answer with a number after it. */
  readonly name: string;
  readonly title: string;
  readonly answers: readonly (readonly [header: string, answer: OneOf])[];
  readonly fields: readonly string[];
  /** For all answers alike. */
  readonly blank?: Expression;
  readonly absent?: Expression;
  readonly ofYear?: true;
  readonly withoutDays?: true;
  readonly onMaps?: true;
}

/** A list of wordings of a programme's own columns; without any of them it tells nothing. */
export function plainList({
  id,
  name,
  title,
  answers,
  fields,
  blank = OPEN,
  absent = OPEN,
  ofYear,
  ...rest
}: PlainList): WordListSpec {
  return {
    id,
    keys: name,
    values: answers.map((_, index) => `${name}_${index + 1}`),
    title,
    headers: answers.map(([header]) => header),
    answers: answers.map(([, answer]) => answer),
    columnsOf: (table) => firstColumns(table, ...fields),
    ofYear: () => ofYear === true,
    blank: answers.map(() => blank),
    absent,
    ...rest,
  };
}

export const GENERAL_REASONS: ReasonWords = {
  failing: {
    "rating-confirmed": "xếp loại năm trước khóa học chưa đạt",
    "rating-confirmed-abroad": "xếp loại năm trước khóa học chưa đạt",
    rating: "xếp loại năm trước khóa học chưa đạt",
    discipline: "đang xem xét, xử lý hoặc thi hành kỷ luật",
    "discipline-abroad": "đang xem xét, xử lý hoặc thi hành kỷ luật",
    "service-left-confirmed": "không đủ thời gian công tác còn lại",
    "service-left-confirmed-abroad": "không đủ thời gian công tác còn lại",
  },
  open: {
    "rating-confirmed": "xếp loại năm trước khóa học",
    "rating-confirmed-abroad": "xếp loại năm trước khóa học",
    rating: "xếp loại năm trước khóa học",
    discipline: "kỷ luật",
    "discipline-abroad": "kỷ luật",
    "service-left-confirmed": "thời gian công tác còn lại",
    "service-left-confirmed-abroad": "thời gian công tác còn lại",
  },
  onlyFor: {},
};
