/** The list of nominees of the city's plan for 2023, with the columns of its own. */
import { nomineeTable } from "../../../plan/own-fields.ts";

export const NOMINEES = nomineeTable();
