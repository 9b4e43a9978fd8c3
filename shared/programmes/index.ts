/**
 * All programmes whole, one line each: for doors that can hold them all (the command line, the server, tests), with what decides on people
 * whom an interface tells of. What a page loads knows the cards and loads the rest: `cards.ts`, `load.ts`.
 */
import { deciderOf } from "../people/decide.ts";
import type { Person } from "../people/person.ts";
import type { Scheme } from "../people/scheme.ts";
import { SCHEME as OF_CCHC_TP_HCM } from "./cchc-tp-hcm/people/scheme.ts";
import { cchcTpHcm } from "./cchc-tp-hcm/programme.ts";
import { SCHEME as OF_HA_NOI_2022 } from "./ha-noi-2022/people/scheme.ts";
import { haNoi2022 } from "./ha-noi-2022/programme.ts";
import { SCHEME as OF_KL_39 } from "./kl-39/people/scheme.ts";
import { kl39 } from "./kl-39/programme.ts";
import type { DecidingProgramme, Programme } from "./programme.ts";
import { qd1641 } from "./qd-1641/programme.ts";
import { SCHEME as OF_QD_1641 } from "./qd-1641/scheme.ts";
import { SCHEME as OF_TP_HCM_2023 } from "./tp-hcm-2023/people/scheme.ts";
import { tpHcm2023 } from "./tp-hcm-2023/programme.ts";

export const PROGRAMMES: readonly DecidingProgramme[] = [
  deciding(qd1641, OF_QD_1641),
  deciding(haNoi2022, OF_HA_NOI_2022),
  deciding(tpHcm2023, OF_TP_HCM_2023),
  deciding(kl39, OF_KL_39),
  deciding(cchcTpHcm, OF_CCHC_TP_HCM),
];

function deciding<P extends Person>(programme: Programme, scheme: Scheme<P>): DecidingProgramme {
  return { ...programme, decider: deciderOf(scheme) };
}

export function programmeNamed(id: string): DecidingProgramme | undefined {
  return PROGRAMMES.find((programme) => programme.id === id);
}
