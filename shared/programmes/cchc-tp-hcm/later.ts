/** What is loaded only when somebody fills or asks for a template: who only checks carries none of it. */
export { fillPlan } from "./formulas/fill.ts";
