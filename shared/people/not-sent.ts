/** What a list of a programme that sends nothing to the centre tells of sending: whether a stamp would forbid it. */
import type { Plan } from "../plan/plan.ts";
import { NOTHING_TO_SEND, type Outgoing } from "../sending/sending.ts";

export async function notSent({ titles }: Plan): Promise<Outgoing> {
  const stamp = [...titles.values()].find(({ secrecy }) => secrecy !== null)?.secrecy;
  return { ...NOTHING_TO_SEND, secrecy: stamp?.text ?? null };
}
