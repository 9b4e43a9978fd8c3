/** The people of the scheme for administrative reform as the kit for lists of people takes them. */
import { codeFact, type FactValue, UNKNOWN_CODE } from "../../../conditions/condition.ts";
import type { Truth } from "../../../conditions/explanation.ts";
import { PERSONNEL_TITLES } from "../../../law/personnel.ts";
import { NO, YES } from "../../../people/facts.ts";
import { GENERAL, generallyVouched } from "../../../people/general-law.ts";
import { generalScheme, type SentPerson } from "../../../people/general-scheme.ts";
import { readYes } from "../../../people/read-yes.ts";
import { fold } from "../../../text/fold.ts";
import type { Text } from "../../../text/locale.ts";
import { parsePosts } from "../../../text/post-parts.ts";
import { GENERAL_FINDINGS, NomineesOutside, PeopleNotInForce, PriorityOrder, SERVICE_FINDINGS } from "./findings.ts";
import { PEOPLE_PARAMETERS, SCHEME_TEXT } from "./law.ts";
import { PRIORITY } from "./priority.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const REFORM = /\b(?:cchc|cai cach hanh chinh|cai cach)\b|truc tiep|phu trach/;
const NAMES_REFORM = /\b(?:cchc|cai cach hanh chinh)\b/;

export const ATTESTED = generallyVouched(GENERAL);

export const SCHEME = generalScheme({
  id: "cchc-tp-hcm",
  parameters: () => PEOPLE_PARAMETERS,
  clauses: {
    who: SCHEME_TEXT,
    courses: SCHEME_TEXT,
    sending: SCHEME_TEXT,
    funds: SCHEME_TEXT,
    general: GENERAL,
    past: SCHEME_TEXT,
  },
  inForce: { finding: PeopleNotInForce, parameter: "periodStart", cite: SCHEME_TEXT },
  found: { general: GENERAL_FINDINGS, service: SERVICE_FINDINGS, outside: NomineesOutside },
  years: "2022 - 2025",
  attested: ATTESTED,
  ownFields: { reformWork: "reformWork" },
  ownFacts: (person) => ({
    personnel: person.personnel ? codeFact(person.personnel) : UNKNOWN_CODE,
    reformWork: truthCode(reformWorkOf(person)),
    leads: truthCode(leadsOf(person)),
  }),
  words: {
    titles: {
      personnel: t("Loại cán bộ, công chức, viên chức", "Kind of personnel"),
      reformWork: t("Công tác cải cách hành chính", "Work on administrative reform"),
      leads: t("Chức vụ hiện tại", "Present post"),
    },
    codes: {
      personnel: PERSONNEL_TITLES,
      reformWork: { yes: t("trực tiếp làm", "works on it"), no: t("không trực tiếp làm", "does not work on it") },
      leads: { yes: t("giữ chức vụ lãnh đạo", "a leading post"), no: t("không giữ chức vụ lãnh đạo", "no leading post") },
    },
    parameterText: () => null,
  },
  priority: { condition: PRIORITY, finding: PriorityOrder, note: () => null, covers: ["S003-12"] },
  rules: [],
});

/** A column for it decides; without one the post's own words may show it. */
function reformWorkOf({ own, position }: SentPerson): Truth {
  const typed = own.reformWork ?? null;
  const said = typed === null ? "unknown" : readYes(typed, REFORM);
  return said === "unknown" && NAMES_REFORM.test(fold(position)) ? "holds" : said;
}

/** A plain rank of the service is no leading post; what is neither cannot be told. */
function leadsOf({ post, position }: SentPerson): Truth {
  if (post.leads === "holds") return "holds";
  const { phrases } = parsePosts(position);
  return phrases.length > 0 && phrases.every(({ kind, leads }) => kind === "staff" && !leads) ? "fails" : "unknown";
}

function truthCode(truth: Truth): FactValue {
  return truth === "holds" ? YES : truth === "fails" ? NO : UNKNOWN_CODE;
}
