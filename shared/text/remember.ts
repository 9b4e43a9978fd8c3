/** Sheets say the same few hundred things again and again: a reading that depends only on its texts is made once. */

const LIMIT = 5000;

/** `read` with its answers kept by text; a full memory is emptied, so that a long-lived process stays small. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= LIMIT) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

/** The same by one more key (a map of the country, a year). */
export function rememberBy<K, T>(read: (text: string, key: K) => T): (text: string, key: K) => T {
  const memories = new Map<K, (text: string) => T>();
  return (text, key) => {
    let memory = memories.get(key);
    if (memory === undefined) {
      memory = remember((unread) => read(unread, key));
      memories.set(key, memory);
    }
    return memory(text);
  };
}

/**
 * The same for two texts (a post and its unit), without making a third text of them.
 */
export function rememberPair<T>(read: (first: string, second: string) => T): (first: string, second: string) => T {
  let known = new Map<string, Map<string, T>>();
  let size = 0;
  return (first, second) => {
    let bySecond = known.get(first);
    const before = bySecond?.get(second);
    if (before !== undefined) return before;
    if (size++ >= LIMIT) {
      known = new Map();
      size = 0;
      bySecond = undefined;
    }
    if (!bySecond) {
      bySecond = new Map();
      known.set(first, bySecond);
    }
    const answer = read(first, second);
    bySecond.set(second, answer);
    return answer;
  };
}
