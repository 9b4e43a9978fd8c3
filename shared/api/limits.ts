/** How much one call may carry. Said in the contract, kept by the Worker. */

/** Twice what 5.000 well-filled people weigh, with room for Vietnamese in UTF-8. */
export const BODY_BYTES = 8 * 1024 * 1024;
export const PEOPLE_PER_CALL = 5_000;
export const PREVIOUS_PER_PERSON = 50;
/** Field errors named in one answer; the rest is counted. */
export const ERRORS_LISTED = 50;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** Longest texts, in characters. */
export const LENGTH = { ref: 200, personId: 32, short: 100, text: 500, content: 1_000 } as const;
