/** The rule pack's hash, made by `npm run docs` from the sources of shared/: the same in every door. */
export const PACK_HASH = "kh1-30c3b8c0f2f2c4c1";
