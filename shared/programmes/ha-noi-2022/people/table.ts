/** The list of nominees of Hà Nội's plan, with the columns of its own. */
import { nomineeTable } from "../../../plan/own-fields.ts";

export const NOMINEES = nomineeTable("prospects");
