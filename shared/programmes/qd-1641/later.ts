/**
 * What a check alone does not need: filling and sending. Loaded together when one of them is asked for, so that whoever only checks
 * carries neither, and the page's web worker is cut once: each further cut would move parts of the rules into files of their own.
 */
export { fillPeople } from "../../people/formulas/fill.ts";
export { formulaScheme } from "./formulas/formula-scheme.ts";
export { outgoing } from "./sending/outgoing.ts";
