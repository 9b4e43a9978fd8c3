/**
 * Phrases by their words, so that those that stand inside a text are found in one walk over it, however many phrases there are: a list
 * may name thousands of courses that no course table of thousands names whole.
 */

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly ends: T[];
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), ends: [] };
}

export class PhraseIndex<T> {
  readonly #root: Node<T> = emptyNode();

  /** `phrase`: folded words with single spaces between them; an empty one stands nowhere. */
  add(phrase: string, value: T): void {
    if (phrase === "") return;
    let node = this.#root;
    for (const word of phrase.split(" ")) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = emptyNode();
        node.next.set(word, next);
      }
      node = next;
    }
    node.ends.push(value);
  }

  /** The value whose phrase stands in the text as whole words; null when none does, or more than one. */
  onlyOneIn(text: string): T | null {
    const words = text.split(" ");
    let found: T | null = null;
    for (let start = 0; start < words.length; start++) {
      let node = this.#root.next.get(words[start] ?? "");
      for (let at = start + 1; node; at++) {
        for (const value of node.ends) {
          if (found !== null && found !== value) return null;
          found = value;
        }
        node = node.next.get(words[at] ?? "");
      }
    }
    return found;
  }
}
