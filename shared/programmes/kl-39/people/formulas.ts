/** What formulas of people under Conclusion 39 need: the kind of course from its words, the term in a leading post from its own cell. */
import type { OneOf } from "../../../conditions/condition.ts";
import { FAILS, HOLDS } from "../../../formulas/condition-formula.ts";
import { binary, call, choose, value } from "../../../formulas/expression.ts";
import { GENERAL_LAW_OF_ANYBODY } from "../../../law/personnel.ts";
import { disciplineList, GENERAL_REASONS, plainList, ratingList } from "../../../people/formulas/common-lists.ts";
import { isDay } from "../../../people/formulas/facts.ts";
import { fillPeople } from "../../../people/formulas/fill.ts";
import type { FormulaScheme, WordListSpec } from "../../../people/formulas/formula-scheme.ts";
import { COMMON_PARTS } from "../../../people/formulas/general-formulas.ts";
import { GENERAL_NAMES } from "../../../people/formulas/names.ts";
import { column } from "../../../people/formulas/offer.ts";
import {
  COMMITMENT,
  KIND,
  KINDS_ASKED,
  NO_SHORT_BEFORE,
  NOT_RUNNING,
  RATED,
  SHOWN_TARGET,
  UNPUNISHED,
  YEARLY,
} from "./conditions.ts";
import type { Kind } from "./kinds.ts";
import { PARAMETERS } from "./law.ts";
import type { Person } from "./person.ts";
import { SCHEME } from "./scheme.ts";
import { KIND_WORDS } from "./words.ts";

export { fillPeople };

const kindOf = (...codes: readonly Kind[]): OneOf => ({ ...KINDS_ASKED, codes });

const LISTS: readonly WordListSpec[] = [
  ratingList(RATED),
  disciplineList(UNPUNISHED),
  plainList({
    id: "kind",
    name: "KH_LOAI_KHOA",
    title: "Loại khóa | khóa",
    answers: [
      ["Ngắn hạn", kindOf("short")],
      ["Trung hạn", kindOf("medium")],
      ["Ngoại ngữ", kindOf("language")],
      ["Ngắn hạn, trung hạn", kindOf("short", "medium")],
      ["Trung hạn, ngoại ngữ", kindOf("medium", "language")],
    ],
    fields: ["courseKind", "course"],
    withoutDays: true,
  }),
  plainList({
    id: "target",
    name: "KH_DIEN_CU",
    title: "Chức vụ | đơn vị | diện quản lý | loại khóa | khóa",
    answers: [["Thuộc diện được cử", SHOWN_TARGET]],
    fields: ["position", "unit", "managedBy", "courseKind", "course"],
    withoutDays: true,
  }),
  plainList({
    id: "commitment",
    name: "KH_CAM_KET",
    title: "Cam kết",
    answers: [["Đã ký", COMMITMENT]],
    fields: ["commitment"],
    // Without a column the unit vouches for it.
    absent: HOLDS,
  }),
  plainList({
    id: "previous",
    name: "KH_DA_HOC",
    title: "Đã tham gia | năm của khóa",
    answers: [
      ["Chưa học khóa ngắn hạn", NO_SHORT_BEFORE],
      ["Không quá 02 lần trong năm", YEARLY],
      ["Không liên tục hai năm", NOT_RUNNING],
    ],
    fields: ["previous"],
    ofYear: true,
    blank: HOLDS,
    absent: HOLDS,
  }),
];

export const formulaScheme = (): FormulaScheme<Person> => ({
  scheme: SCHEME,
  heading: "Kết luận 39-KL/TW",
  numbers: { leaderShort: "KH_LANH_DAO_NGAN", leaderMedium: "KH_LANH_DAO_TRUNG", ...GENERAL_NAMES },
  spanNumbers: [],
  parameters: PARAMETERS,
  generalLaw: GENERAL_LAW_OF_ANYBODY,
  lists: LISTS,
  spans({ start, started, field, number, code }) {
    const told = field("leaderUntil");
    const until = told && call("INT", call("N", told));
    const [short, medium] = [number("leaderShort") ?? value(0), number("leaderMedium") ?? value(0)];
    const is = (kind: Kind) => binary(code(kindOf(kind)), "=", HOLDS);
    return {
      ...(until ? { leaderUntil: { first: until, last: until, known: isDay(until) } } : {}),
      leadsUntil: {
        first: call("EDATE", start, choose(is("medium"), medium, short)),
        last: call("EDATE", start, choose(is("short"), short, medium)),
        known: started,
      },
    };
  },
  code: ({ fact }, field) => (fact === "leaderTerm" ? (field("leaderUntil") === null ? HOLDS : FAILS) : null),
  group: {
    column: column("group", "Đối tượng (loại khóa)", "Kind of course", 12, "center"),
    shown: (name) => KIND_WORDS[name]?.vi ?? name,
  },
  target: KIND,
  reason: {
    failing: {
      ...GENERAL_REASONS.failing,
      "leader-time-of-kind": "không đủ thời gian giữ chức vụ lãnh đạo, quản lý còn lại",
      "service-left-confirmed-of-kind": "không đủ thời gian công tác còn lại",
      "times-per-year": "quá 02 lần trong một năm",
      "not-running": "cử hai năm liên tục",
      commitment: "chưa ký cam kết",
    },
    open: {
      ...GENERAL_REASONS.open,
      "course-kind": "loại khóa",
      "target-of-kind": "thuộc diện được cử",
      "leader-time-of-kind": "thời hạn giữ chức vụ lãnh đạo, quản lý",
      "service-left-confirmed-of-kind": "thời gian công tác còn lại",
      "short-once-of-kind": "khóa ngắn hạn đã tham gia",
      "times-per-year": "số lần trong năm",
      "not-running": "khóa ở năm liền kề",
      commitment: "cam kết",
    },
    onlyFor: {},
  },
  summary: () => ({ parts: COMMON_PARTS, limits: null, young: null }),
});
