/** The cards of all programmes, one line each: what a page carries of them before it knows which one is asked for. */
import type { ProgrammeCard } from "./card.ts";
import { CARD as cchcTpHcm } from "./cchc-tp-hcm/card.ts";
import { CARD as haNoi2022 } from "./ha-noi-2022/card.ts";
import { CARD as kl39 } from "./kl-39/card.ts";
import { CARD as qd1641 } from "./qd-1641/card.ts";
import { CARD as tpHcm2023 } from "./tp-hcm-2023/card.ts";

export const CARDS: readonly ProgrammeCard[] = [qd1641, haNoi2022, tpHcm2023, kl39, cchcTpHcm];

export function cardNamed(id: string): ProgrammeCard | undefined {
  return CARDS.find((card) => card.id === id);
}
