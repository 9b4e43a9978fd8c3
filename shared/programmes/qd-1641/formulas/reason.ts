/**
 * Why somebody may not be sent, or cannot be decided on: the words of a cell. Everything that fails is said once; where nothing fails,
 * everything that is not known.
 */
import type { Condition } from "../../../conditions/condition.ts";
import { conditionFormula, FAILS, type FactFormulas, HOLDS, OPEN } from "../../../formulas/condition-formula.ts";
import { binary, call, choose, type Expression, joined, value } from "../../../formulas/expression.ts";
import { GENERAL_CONDITIONS } from "../conditions.ts";
import { GROUPS, TARGET_GROUP } from "../groups.ts";
import { UNCLEAR } from "./columns.ts";

/** What a cell says of a condition that fails. */
export const FAILING_WORDS: Readonly<Record<string, string>> = {
  "age-under-45": "từ 45 tuổi trở lên",
  "listed-post": "không giữ chức danh tại điểm a, b",
  "stays-in-office": "không đủ tuổi công tác đến hết nhiệm kỳ",
  leads: "không giữ chức vụ lãnh đạo, quản lý",
  "planned-post": "không được quy hoạch chức danh tại điểm c",
  "planned-term": "giai đoạn quy hoạch không phù hợp",
  "course-in-period": "khóa bồi dưỡng ngoài thời gian của Đề án",
  "rating-confirmed": "xếp loại năm trước khóa học chưa đạt",
  discipline: "đang xem xét, xử lý hoặc thi hành kỷ luật",
  "service-left-confirmed": "không đủ thời gian công tác còn lại",
  "not-repeated": "đã học cùng nội dung bằng ngân sách nhà nước",
};

/** What a cell says is not known. */
export const OPEN_WORDS: Readonly<Record<string, string>> = {
  "age-under-45": "tuổi khi khai giảng",
  "listed-post": "chức vụ hiện tại",
  "stays-in-office": "tuổi công tác đến hết nhiệm kỳ",
  leads: "chức vụ lãnh đạo, quản lý",
  "planned-post": "chức danh quy hoạch",
  "planned-term": "giai đoạn quy hoạch",
  "course-in-period": "thời gian khóa bồi dưỡng",
  "rating-confirmed": "xếp loại năm trước khóa học",
  discipline: "kỷ luật",
  "service-left-confirmed": "thời gian công tác còn lại",
  "not-repeated": "khóa đã tham gia",
};

export const FAILING = "Không đủ điều kiện";
export const OPENING = "Cần bổ sung, xác minh";
/** Before each phrase, so that nothing must be cut off at the end. */
export const DASH = " - ";

/** The conditions of the groups that a cell speaks of, each once. That somebody is no woman is no reason by itself. */
const OF_GROUPS = new Map(
  GROUPS.flatMap(({ of }) => of)
    .filter(({ id }) => id in FAILING_WORDS)
    .map((condition) => [condition.id, condition]),
);

/** What is only asked of whoever meets something else: of women, and of people planned for a listed post. */
const ONLY_FOR: Readonly<Record<string, string>> = {
  "stays-in-office": "woman",
  leads: "planned-post",
  "planned-term": "planned-post",
};
const BY_ID = new Map(GROUPS.flatMap(({ of }) => of).map((condition) => [condition.id, condition]));

/** `codes`: the cell of the codes, which says itself why it holds none. */
export function reasonFormula(facts: FactFormulas, codes: Expression): Expression {
  const truth = (condition: Condition): Expression => conditionFormula(condition, facts) ?? HOLDS;
  const target = truth(TARGET_GROUP);
  const said = (wanted: Expression, words: Readonly<Record<string, string>>): Expression => {
    const ofTarget = [...OF_GROUPS.values()].map((condition) => {
      const is = binary(truth(condition), "=", wanted);
      const first = BY_ID.get(ONLY_FOR[condition.id] ?? "");
      return phrase(first ? call("AND", is, binary(truth(first), ">", FAILS)) : is, words[condition.id]);
    });
    const general = GENERAL_CONDITIONS.map((condition) => phrase(binary(truth(condition), "=", wanted), words[condition.id]));
    const about = choose(binary(target, "=", wanted), joined("&", ofTarget), value(""));
    return joined("&", [about, ...general]);
  };
  const all = call("MIN", target, ...GENERAL_CONDITIONS.map(truth));
  const failing = joined("&", [value(FAILING), said(FAILS, FAILING_WORDS)]);
  const opening = joined("&", [value(OPENING), said(OPEN, OPEN_WORDS)]);
  const reason = call("CHOOSE", binary(all, "+", value(1)), failing, opening, value(""));
  return call("IFERROR", reason, call("IFERROR", binary(codes, "&", value("")), value(UNCLEAR)));
}

const phrase = (test: Expression, words = ""): Expression => choose(test, value(DASH + words), value(""));
