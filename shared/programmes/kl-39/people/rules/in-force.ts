/** The day that chooses the law lies before the Regulation under Conclusion 39. */
import { type InForce, notInForceFinding } from "../../../../people/rules/in-force.ts";
import { REGULATION } from "../law.ts";

export const NotInForce = notInForceFinding("kl-39");

export const IN_FORCE: InForce = { finding: NotInForce, parameter: "leaderShort", cite: REGULATION };
