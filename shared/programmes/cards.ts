/** The cards of all programmes, one line each: what a page carries of them before it knows which one is asked for. */
import type { ProgrammeCard } from "./card.ts";
import { CARD as qd1641 } from "./qd-1641/card.ts";
import { CARD as tpHcm2023 } from "./tp-hcm-2023/card.ts";

export const CARDS: readonly ProgrammeCard[] = [qd1641, tpHcm2023];

export function cardNamed(id: string): ProgrammeCard | undefined {
  return CARDS.find((card) => card.id === id);
}
