/** A service in the test's own memory, which can lose replies: for the pane's side of sending alone. The true one is met in the browser. */
import type { Parcel } from "../../../addin/actions/service/parcel.ts";
import type { SentPerson } from "../../../shared/sending/sent-plan.ts";

interface Mood {
  /** So many submissions are carried out, and their replies lost. */
  readonly loseReplies?: number;
  /** Answers given before anything is carried out. */
  readonly problems?: readonly (readonly [status: number, code: string])[];
  /** So many submissions meet a page of somebody else. */
  readonly pages?: number;
}

export class StandIn {
  readonly submitted: { readonly key: string; readonly body: string }[] = [];
  readonly parts: number[] = [];
  readonly drafts = new Map<string, Map<number, number>>();
  readonly keptAtCall: (Parcel | null)[] = [];
  onCall: () => void = () => {};
  onPart: (part: number) => unknown = () => {};
  versions = 0;
  readonly #receipts = new Map<string, unknown>();
  #lose: number;
  #pages: number;
  readonly #problems: (readonly [number, string])[];

  constructor({ loseReplies = 0, problems = [], pages = 0 }: Mood = {}) {
    this.#lose = loseReplies;
    this.#pages = pages;
    this.#problems = [...problems];
  }

  readonly fetch: typeof fetch = async (input, init = {}) => {
    this.onCall();
    const path = String(input);
    const body = typeof init.body === "string" ? init.body : "";
    if (path.endsWith("/drafts")) return this.#openDraft();
    const part = /\/drafts\/([^/]+)\/chunks\/(\d+)$/.exec(path);
    if (part) return this.#putPart(part[1] ?? "", Number(part[2]), body, init.signal ?? null);
    return this.#submit(new Headers(init.headers).get("Idempotency-Key") ?? "", body);
  };

  #openDraft(): Response {
    const draft = `draft-${this.drafts.size + 1}`;
    this.drafts.set(draft, new Map());
    return Response.json({ draft, expiresAt: "2024-03-16T00:00:00.000Z" }, { status: 201 });
  }

  #putPart(draft: string, part: number, body: string, signal: AbortSignal | null): Response {
    this.parts.push(part);
    this.onPart(part);
    if (signal?.aborted) throw new DOMException("Stopped", "AbortError");
    const chunks = this.drafts.get(draft);
    if (!chunks) return problem(404, "draft-not-found");
    const { people } = JSON.parse(body) as { people: readonly unknown[] };
    chunks.set(part, people.length);
    return Response.json({ chunk: part, sha256: `hash-${part}`, people: people.length });
  }

  #submit(key: string, body: string): Response {
    this.submitted.push({ key, body });
    const refused = this.#problems.shift();
    if (refused) return problem(...refused);
    if (this.#pages-- > 0) return new Response("<!doctype html><title>Proxy</title>", { status: 200 });
    if (!this.#receipts.has(key)) {
      this.versions += 1;
      this.#receipts.set(key, this.#receiptOf(body));
    }
    if (this.#lose-- > 0) throw new TypeError("Failed to fetch");
    return Response.json(this.#receipts.get(key), { status: 201, headers: { ETag: `"v${this.versions}"` } });
  }

  #receiptOf(body: string): unknown {
    const { people, draft } = JSON.parse(body) as { people?: readonly unknown[]; draft?: { id: string } };
    const chunks = [...(this.drafts.get(draft?.id ?? "")?.values() ?? [])];
    const count = people?.length ?? chunks.reduce((sum, own) => sum + own, 0);
    return { receipt: "qd-1641.2024.1.AAAAAAAAAA", version: this.versions, people: count, budgetVnd: 0, conflicts: [] };
  }
}

function problem(status: number, code: string): Response {
  return Response.json({ type: "", title: code, status, code, detail: "", todo: "", requestId: "r" }, { status });
}

export function aParcel(people = 2): Parcel {
  return {
    key: "key-0001",
    begun: "2024-03-15T02:30:00.000Z",
    account: "planner-lao-cai",
    file: "Kế hoạch.xlsx",
    name: { programme: "qd-1641", period: "2024", unit: "63:10" },
    condition: { "If-None-Match": "*" },
    about: { pack: "kh1-0", attested: true, setAside: 0, courses: [] },
    people: Array.from({ length: people }, (_, index) => aPerson(`A!${index + 1}`)),
    draft: null,
    lines: {},
  };
}

export function aPerson(ref: string): SentPerson {
  return {
    ref,
    course: "k1",
    gender: "female",
    post: "other",
    leads: "yes",
    plannedPost: "unknown",
    plannedTerm: "unknown",
    rating: "good",
    discipline: "none",
    repeat: "no",
    extended: false,
  };
}
