/**
 * Whole programmes for doors that carry only the cards, one line each: each is a file of its own in what is built, loaded when it is first
 * asked for. What several programmes need lies in files that they share.
 */
import type { Programme } from "./programme.ts";

const LOADERS: Readonly<Record<string, () => Promise<Programme>>> = {
  "qd-1641": async () => (await import("./qd-1641/programme.ts")).qd1641,
  "ha-noi-2022": async () => (await import("./ha-noi-2022/programme.ts")).haNoi2022,
  "tp-hcm-2023": async () => (await import("./tp-hcm-2023/programme.ts")).tpHcm2023,
  "kl-39": async () => (await import("./kl-39/programme.ts")).kl39,
  "cchc-tp-hcm": async () => (await import("./cchc-tp-hcm/programme.ts")).cchcTpHcm,
};

/** Rejects with a RangeError where there is no such programme, and with the host's own error where its file cannot be fetched. */
export async function loadProgramme(id: string): Promise<Programme> {
  const load = LOADERS[id];
  if (!load) throw new RangeError(`There is no programme "${id}"`);
  return load();
}
