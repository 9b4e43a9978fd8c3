/** The list of nominees of the scheme for administrative reform, with the columns of its own. */
import { nomineeTable } from "../../../plan/own-fields.ts";

export const NOMINEES = nomineeTable("reformWork");
