/**
 * What is on its way: the key, the conditions and the very body of one submission. Kept by the browser before the first byte goes out and
 * until its end is known, so that a crash, a lost reply or a closed tab ends in the same receipt. It never outlives its receipt, nor 30 days.
 */
import type { SentReason } from "../../../shared/sending/reasons.ts";
import type { SentCourse, SentPerson } from "../../../shared/sending/sent-plan.ts";
import type { Condition, PlanName } from "../../api/service.ts";
import { looksLike } from "../../api/shape.ts";
import { browserStore } from "../browser-store.ts";
import { isOutdated, markSending } from "../session-key.ts";

/** Who stands on a line, for finding the line again when it has moved: a hash that only this browser keeps. */
export type LineKeys = Readonly<Record<string, string>>;

export interface Parcel {
  readonly key: string;
  /** The instant, in ISO. */
  readonly begun: string;
  /** Only the account that began it may ask for its end. */
  readonly account: string;
  readonly file: string;
  readonly name: PlanName;
  readonly condition: Condition;
  readonly about: {
    readonly pack: string;
    readonly asOf?: string;
    readonly options?: Readonly<Record<string, string>>;
    readonly attested: true;
    readonly setAside: number;
    readonly courses: readonly SentCourse[];
    readonly reasons?: readonly SentReason[];
  };
  readonly people: readonly SentPerson[];
  /** Of a large plan: the parts that have arrived. */
  readonly draft: { readonly id: string; readonly chunks: readonly string[] } | null;
  readonly lines: LineKeys;
}

export interface ParcelStore {
  keep(parcel: Parcel): Promise<void>;
  kept(): Promise<Parcel | null>;
  forget(): Promise<void>;
}

const KEY = "on-its-way";

export const SENDING_STORE = browserStore("ke-hoach-gui", "sending");

export const parcelStore: ParcelStore = {
  keep: (parcel) => {
    // Where the page finds it without opening anything.
    markSending(parcel.begun);
    return SENDING_STORE.put(KEY, parcel);
  },
  kept: async () => {
    const found = await SENDING_STORE.get(KEY);
    if (isParcel(found) && !isOutdated(found.begun)) return found;
    // Where nothing was found the browser may have failed to read, or another tab be about to keep something.
    if (found !== null && found !== undefined) await forget();
    return null;
  },
  forget,
};

function forget(): Promise<void> {
  markSending(null);
  return SENDING_STORE.drop(KEY);
}

function isParcel(value: unknown): value is Parcel {
  return looksLike<Parcel>(value, {
    key: "string",
    begun: "string",
    account: "string",
    file: "string",
    name: "object",
    condition: "object",
    about: "object",
    people: "array",
    lines: "object",
  });
}
