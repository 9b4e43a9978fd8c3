/** The list of nominees of Conclusion 39, with the columns of its own. */
import { nomineeTable } from "../../../plan/own-fields.ts";

export const NOMINEES = nomineeTable("courseKind", "managedBy", "leaderUntil", "commitment");
