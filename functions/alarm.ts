/**
 * An object has one alarm, and it rings by the next thing there is to do. One that rings sooner stays, so that starting again writes nothing; one that
 * is set for later, maybe by a wrong clock, gives way.
 */
import type { DurableObjectState } from "cloudflare:workers";

export async function ringBy(storage: Pick<DurableObjectState["storage"], "getAlarm" | "setAlarm">, due: number): Promise<void> {
  const set = await storage.getAlarm();
  if (set === null || set > due) await storage.setAlarm(due);
}
