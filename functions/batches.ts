/**
 * Many rows in few statements: each batch is one JSON array for `json_each`, the fastest way in (the runtime takes 100 bindings a
 * statement and about 2 MB a value). Counted in UTF-16 units, of which one is at most three bytes.
 */
const LONGEST = 500_000;

export function* jsonBatches(rows: Iterable<readonly unknown[]>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (batch.length > 0 && length + json.length > LONGEST) {
      yield `[${batch.join(",")}]`;
      batch = [];
      length = 0;
    }
    batch.push(json);
    length += json.length + 1;
  }
  if (batch.length > 0) yield `[${batch.join(",")}]`;
}

/** A long text cut to pieces that one value holds each, never within a character: half a pair would not come back from UTF-8. */
export function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  for (let start = 0; start < text.length || cut.length === 0; ) {
    const end = start + LONGEST;
    const piece = text.slice(start, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end);
    cut.push(piece);
    start += Math.max(piece.length, 1);
  }
  return cut;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
