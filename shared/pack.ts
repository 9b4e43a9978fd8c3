/** The rule pack's hash, made by `npm run docs` from the sources of shared/: the same in every door. */
export const PACK_HASH = "kh1-d894f25d957abb94";
