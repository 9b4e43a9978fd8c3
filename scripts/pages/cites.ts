/**
 * The clauses that findings stand on, by code, where they are no programme's alone. A finding itself carries its clauses; a test compares
 * what sample workbooks raise with what is written here.
 */
import { type Citation, cite } from "../../shared/law/citation.ts";
import { NEW_MAP_LAW, NO_DISTRICTS_LAW } from "../../shared/law/province-map.ts";
import { GENERAL, RETIREMENT } from "../../shared/people/general-law.ts";
import * as qd1641 from "../../shared/programmes/qd-1641/parameters.ts";

const { GROUP_A, GROUP_B, GROUP_C, WHO, PERIOD, TARGETS } = qd1641;
const GENERAL_SINCE = [GENERAL, cite("nd-171-2025"), cite("nd-259-2026")];
const PERSON_NUMBER = cite("nd-137-2015", { article: "13" });

/** By the last part of the code: conditions of the general law, which several programmes ask for. */
export const BY_KIND: Readonly<Record<string, readonly Citation[]>> = {
  "rating-too-low": [GENERAL],
  "rating-missing": [GENERAL],
  "rating-unclear": [GENERAL],
  "rating-unconfirmed-law": GENERAL_SINCE,
  "discipline-running": [GENERAL],
  "discipline-undated": [GENERAL],
  "discipline-unknown": [GENERAL],
  "discipline-ended": [GENERAL],
  "service-too-short": [GENERAL, RETIREMENT],
  "service-unsure": [GENERAL, RETIREMENT],
  "service-unconfirmed-law": [...GENERAL_SINCE, RETIREMENT],
};

export const BY_CODE: Readonly<Record<string, readonly Citation[]>> = {
  "qd-1641/too-old": [WHO, GROUP_A, GROUP_C],
  "qd-1641/age-unsure": [WHO, GROUP_A, GROUP_C],
  "qd-1641/post-not-listed": [GROUP_A, GROUP_B],
  "qd-1641/post-unsure": [GROUP_A, GROUP_B],
  "qd-1641/gender-unknown": [GROUP_B],
  "qd-1641/retires-before-term-end": [GROUP_B, RETIREMENT],
  "qd-1641/retirement-unsure": [GROUP_B, RETIREMENT],
  "qd-1641/leading-unsure": [GROUP_C],
  "qd-1641/planned-unsure": [GROUP_C],
  "qd-1641/planned-post-not-listed": [GROUP_C],
  "qd-1641/planned-term-outside": [GROUP_C],
  "qd-1641/planned-term-wording": [GROUP_C],
  "qd-1641/course-repeated": [qd1641.NO_REPEAT],
  "qd-1641/past-course-unclear": [qd1641.NO_REPEAT],
  "qd-1641/course-outside-period": [PERIOD],
  "qd-1641/course-length": [qd1641.FORM],
  "qd-1641/course-days-differ": [qd1641.FORM],
  "qd-1641/course-dates-differ": [PERIOD],
  "qd-1641/course-topic": [qd1641.CONTENT],
  "qd-1641/course-online": [qd1641.ONLINE],
  "qd-1641/course-size": [TARGETS],
  "qd-1641/course-size-near": [TARGETS],
  "qd-1641/course-size-differs": [TARGETS],
  "qd-1641/courses-per-year": [TARGETS],
  "qd-1641/courses-per-year-near": [TARGETS],
  "qd-1641/people-in-all": [TARGETS],
  "qd-1641/english-not-shown": [qd1641.ENGLISH],
  "qd-1641/source-unknown": [qd1641.FUNDS],
  "qd-1641/province-unknown": [qd1641.SCOPE],
  "common/unit-off-map": [NEW_MAP_LAW, NO_DISTRICTS_LAW],
  "common/norm-exceeded": [cite("tt-102-2012"), cite("tt-140-2025")],
  "common/id-contradicts": [PERSON_NUMBER],
  "common/id-lost-zero": [PERSON_NUMBER],
  "common/id-unclear": [PERSON_NUMBER],
  "common/id-old": [PERSON_NUMBER],
  "common/same-name-and-birth": [PERSON_NUMBER],
  "common/shared-id": [PERSON_NUMBER],
  "common/legacy-text": [cite("nd-30-2020", { annex: "Phụ lục I" })],
};
