/** Sentences of programmes that are not here yet, by the beginning of their ids. Empty when all five are. */
export const PENDING: readonly string[] = ["S000-", "S001-", "S003-"];
