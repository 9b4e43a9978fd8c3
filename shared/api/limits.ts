/** How much one call may carry. Said in the contract, kept by the Worker. */

/** Twice what 5.000 well-filled people weigh, with room for Vietnamese in UTF-8. */
export const BODY_BYTES = 8 * 1024 * 1024;
export const PEOPLE_PER_CALL = 5_000;
export const PREVIOUS_PER_PERSON = 50;
/** One person under so many other facts, and first days of a course within so many years. */
export const CHANGES_PER_CALL = 20;
export const WHAT_IF_YEARS = 15;
/** More than any programme has. */
export const OPTIONS_PER_CALL = 50;
/** Field errors named in one answer; the rest is counted. */
export const ERRORS_LISTED = 50;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** Longest texts, in characters. */
export const LENGTH = { ref: 200, personId: 32, short: 100, text: 500, content: 1_000 } as const;

/** A plan is sent by parts of so many people; over it a draft takes them part by part. */
export const PEOPLE_PER_CHUNK = 2_000;
export const CHUNKS_PER_PLAN = 20;
export const COURSES_PER_PLAN = 500;
export const REMARKS_PER_DECISION = 500;
/** Sentences that explain findings, and lines of one of them; of these so many are named in an answer, the rest is counted. */
export const REASONS_PER_PLAN = 1_000;
export const LINES_PER_REASON = 40_000;
export const REASON_LINES_LISTED = 100;
export const DIMENSIONS_PER_CALL = 4;
/** Findings and conflicts named in one answer; the rest is counted. */
export const FINDINGS_LISTED = 500;
/** How long a draft waits for its parts, and how many a unit may have at once. */
export const DRAFT_HOURS = 24;
export const DRAFTS_PER_UNIT = 5;
/** Every country, twice two norms, through several circulars; a rate for each day of three years. */
export const NORMS_PER_TABLE = 5_000;
export const RATES_PER_TABLE = 1_000;
