/** The rule pack's hash, made by `npm run docs` from the sources of shared/: the same in every door. */
export const PACK_HASH = "kh1-c64a57e57e253eb6";
