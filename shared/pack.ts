/** The rule pack's hash, made by `npm run docs` from the sources of shared/: the same in every door. */
export const PACK_HASH = "kh1-b9be51521a0e3991";
