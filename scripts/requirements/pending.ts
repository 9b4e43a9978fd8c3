/** Sentences of programmes that are not here yet, by the beginning of their ids. Empty when all five are. */
export const PENDING: readonly string[] = ["S000-", ...["01", "02", "03", "04", "05", "06"].map((number) => `S001-${number}`)];
