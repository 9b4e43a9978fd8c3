/** The rule pack's hash, made by `npm run docs` from the sources of shared/: the same in every door. */
export const PACK_HASH = "kh1-b69a148d0c20bf16";
