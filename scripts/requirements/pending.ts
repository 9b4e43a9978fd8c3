/** Sentences of programmes that are not here yet, by the beginning of their ids. All five programmes are here: a new one may wait here. */
export const PENDING: readonly string[] = [];
