/**
 * What is on its way: the key, the conditions and the very body of one submission. Kept by the browser before the first byte goes out and
 * until its end is known, so that a crash, a lost reply or a closed tab ends in the same receipt. It never outlives its receipt.
 */
import type { SentCourse, SentPerson } from "../../../shared/sending/sent-plan.ts";
import type { Condition, PlanName } from "../../api/service.ts";
import { looksLike } from "../../api/shape.ts";
import { browserStore } from "../browser-store.ts";
import { WAITING_KEY } from "../session-key.ts";

/** Who stands on a line, for finding the line again when it has moved: a hash that only this browser keeps. */
export type LineKeys = Readonly<Record<string, string>>;

export interface Parcel {
  readonly key: string;
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

/** That there is one stands where the page finds it without opening anything. */
function mark(there: boolean): void {
  try {
    if (there) localStorage.setItem(WAITING_KEY, "1");
    else localStorage.removeItem(WAITING_KEY);
  } catch {
    // A browser that keeps nothing keeps no parcel either.
  }
}
export const SENDING_STORE = browserStore("ke-hoach-gui", "sending");

export const parcelStore: ParcelStore = {
  keep: (parcel) => {
    mark(true);
    return SENDING_STORE.put(KEY, parcel);
  },
  kept: async () => {
    const found = await SENDING_STORE.get(KEY);
    return isParcel(found) ? found : null;
  },
  forget: () => {
    mark(false);
    return SENDING_STORE.drop(KEY);
  },
};

function isParcel(value: unknown): value is Parcel {
  return looksLike<Parcel>(value, {
    key: "string",
    account: "string",
    file: "string",
    name: "object",
    condition: "object",
    about: "object",
    people: "array",
    lines: "object",
  });
}
