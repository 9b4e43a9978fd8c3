/** What a cell says of a person: the words of the filled columns, and of the functions that a sheet may call. */

export const UNCLEAR = "Chưa rõ";
export const DECISIONS = { ineligible: "Không đủ điều kiện", undetermined: UNCLEAR, eligible: "Đủ điều kiện" } as const;
/** Of whoever belongs to no group. */
export const NO_GROUP = "Không thuộc";
