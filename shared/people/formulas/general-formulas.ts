/** What the formulas of a programme under the general law alone need: its own lists of wordings, beside those of every programme. */
import type { OneOf } from "../../conditions/condition.ts";
import { GENERAL_LAW_OF_ANYBODY } from "../../law/personnel.ts";
import { fundingName } from "../../text/funding.ts";
import { AT_HOME } from "../abroad.ts";
import { DISCIPLINE, RATED_WELL } from "../general-law.ts";
import type { SentPerson } from "../general-scheme.ts";
import type { Parameters } from "../law-book.ts";
import type { Scheme } from "../scheme.ts";
import { courseCode } from "../totals.ts";
import { disciplineList, GENERAL_REASONS, plainList, ratingList } from "./common-lists.ts";
import type { FormulaScheme, SummaryPart, WordListSpec } from "./formula-scheme.ts";
import { GENERAL_NAMES } from "./names.ts";

export interface GeneralFormulas {
  readonly scheme: Scheme<SentPerson>;
  readonly heading: string;
  readonly parameters: Parameters;
  /** By parameter: the name of its cell, for those of the programme's own. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** What a priority asks of the rating. */
  readonly ratings?: readonly OneOf[];
  readonly lists?: readonly WordListSpec[];
}

const GENDERS = { female: "Nữ", male: "Nam" } as const;

/** What every list of people is summed up by. */
export const COMMON_PARTS: readonly SummaryPart[] = [
  { title: "Theo khóa bồi dưỡng", fields: ["course"], label: ({ attendance }) => courseCode(attendance) || null },
  { title: "Theo đơn vị", fields: ["unit"], label: ({ unit }) => unit || null },
  { title: "Theo nguồn kinh phí", fields: ["source"], label: ({ source }) => fundingName(source) || null },
  { title: "Theo giới tính", fields: ["gender"], label: ({ gender }) => (gender ? GENDERS[gender] : null) },
];

export function generalFormulas(of: GeneralFormulas): FormulaScheme<SentPerson> {
  const { scheme, heading, parameters, numbers = {}, ratings = [], lists = [] } = of;
  return {
    scheme,
    heading,
    numbers: { ...numbers, ...GENERAL_NAMES },
    spanNumbers: [],
    parameters,
    generalLaw: GENERAL_LAW_OF_ANYBODY,
    lists: [
      ratingList(RATED_WELL, ...ratings),
      disciplineList(DISCIPLINE),
      plainList({
        id: "where",
        name: "KH_NOI_HOC",
        title: "Nước | khóa",
        answers: [
          ["Học trong nước", AT_HOME],
          ["Học ở nước ngoài", { ...AT_HOME, codes: ["abroad"] }],
        ],
        fields: ["country", "course"],
      }),
      ...lists,
    ],
    group: null,
    target: null,
    reason: GENERAL_REASONS,
    summary: () => ({ parts: COMMON_PARTS, limits: null, young: null }),
  };
}
