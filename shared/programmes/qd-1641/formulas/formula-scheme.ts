/** What the formulas of QĐ 1641 need besides its conditions. */
import { FAILS, HOLDS, OPEN } from "../../../formulas/condition-formula.ts";
import type { FormulaScheme, WordListSpec } from "../../../people/formulas/formula-scheme.ts";
import { column } from "../../../people/formulas/offer.ts";
import { everyColumn, firstColumns, ratingNamesYear } from "../../../people/formulas/word-columns.ts";
import { DISCIPLINE, RATED_WELL } from "../../../people/general-law.ts";
import { fundingName } from "../../../text/funding.ts";
import type { CheckSettings } from "../../programme.ts";
import { NOT_REPEATED } from "../conditions.ts";
import { HOLDS_LISTED_POST, LEADS, PLANNED_POST, PLANNED_TERM, TARGET_GROUP } from "../groups.ts";
import { chosenParameters } from "../law-book.ts";
import { GROUP_A, PARAMETERS } from "../parameters.ts";
import type { Person } from "../person.ts";
import { SCHEME } from "../scheme.ts";
import { courseCode, homeProvince, provinceOf } from "../totals.ts";
import { LIST_NAMES, PARAMETER_NAMES, TERM_END_NAMES } from "./names.ts";
import { FAILING_WORDS, ONLY_FOR, OPEN_WORDS } from "./reason-words.ts";

const never = (): boolean => false;

const LISTS: readonly WordListSpec[] = [
  {
    id: "post",
    ...LIST_NAMES.post,
    title: "Chức vụ | đơn vị",
    headers: ["Thuộc chức danh tại điểm a, b", "Lãnh đạo, quản lý"],
    answers: [HOLDS_LISTED_POST(GROUP_A), LEADS],
    columnsOf: (table) => firstColumns(table, "position", "unit", "province", "personnel"),
    ofYear: never,
    blank: [OPEN, OPEN],
    absent: OPEN,
    onMaps: true,
    // A remark may say that somebody is a viên chức.
    unlessNoted: { fact: "leads", words: ["viên chức", "vc"] },
  },
  {
    id: "planned",
    ...LIST_NAMES.planned,
    title: "Quy hoạch | giai đoạn",
    headers: ["Thuộc chức danh tại điểm c", "Thuộc giai đoạn của Đề án"],
    answers: [PLANNED_POST, PLANNED_TERM],
    columnsOf: (table) => [...new Set([...everyColumn(table, "plannedPost"), ...firstColumns(table, "plannedTerm")])],
    ofYear: never,
    blank: [FAILS, OPEN],
    absent: OPEN,
    onMaps: true,
  },
  {
    id: "rating",
    ...LIST_NAMES.rating,
    title: "Xếp loại",
    headers: ["Hoàn thành tốt trở lên"],
    answers: [RATED_WELL],
    columnsOf: (table) => everyColumn(table, "rating"),
    ofYear: ratingNamesYear,
    blank: [OPEN],
    absent: OPEN,
  },
  {
    id: "discipline",
    ...LIST_NAMES.discipline,
    title: "Kỷ luật",
    headers: ["Không vướng kỷ luật"],
    answers: [DISCIPLINE],
    columnsOf: (table) => firstColumns(table, "discipline"),
    ofYear: never,
    blank: [HOLDS],
    absent: HOLDS,
  },
  {
    id: "previous",
    ...LIST_NAMES.previous,
    title: "Đã tham gia | khóa",
    headers: ["Chưa học cùng nội dung"],
    answers: [NOT_REPEATED],
    columnsOf(table) {
      const previous = firstColumns(table, "previous");
      return previous.length > 0 ? [...previous, ...firstColumns(table, "course")] : [];
    },
    ofYear: never,
    blank: [HOLDS],
    absent: HOLDS,
    // Whoever has been on no course is asked about by the course's own cell too, which is not blank.
    blankByFirst: true,
    aboutCourse: true,
  },
];

const GENDERS = { female: "Nữ", male: "Nam" } as const;

export function formulaScheme(settings: CheckSettings): FormulaScheme<Person> {
  return {
    scheme: SCHEME,
    heading: "Đề án 1641",
    numbers: PARAMETER_NAMES,
    spanNumbers: [{ parameter: "termEnd", ...TERM_END_NAMES }],
    parameters: chosenParameters(settings),
    generalLaw: PARAMETERS.generalLaw,
    lists: LISTS,
    group: { column: column("group", "Đối tượng (điểm a, b, c)", "Group (a, b, c)", 11, "center"), shown: (name) => name },
    target: TARGET_GROUP,
    reason: { failing: FAILING_WORDS, open: OPEN_WORDS, onlyFor: ONLY_FOR },
    summary({ plan, national }) {
      const home = homeProvince(plan);
      return {
        parts: [
          {
            title: "Theo khóa bồi dưỡng",
            fields: ["course"],
            label: ({ attendance }) => courseCode(attendance) || null,
            ...(national ? { limits: ["courseSizeLeast", "courseSizeMost"] } : {}),
          },
          {
            title: "Theo tỉnh, thành phố",
            fields: ["unit", "province", "position"],
            label: (nominee) => (provinceOf(nominee) ?? home)?.name ?? null,
          },
          { title: "Theo nguồn kinh phí", fields: ["source"], label: ({ source }) => fundingName(source) || null },
          { title: "Theo giới tính", fields: ["gender"], label: ({ gender }) => (gender ? GENDERS[gender] : null) },
        ],
        limits: national ? ["peopleLeast", "peopleMost"] : null,
        young: { title: "Dưới 45 tuổi khi khai giảng", parameter: "youngAge" },
      };
    },
  };
}
