/** The two languages people read, side by side: a missing one does not compile. Vietnamese is the default everywhere. */
export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in both languages. */
export type Text = Readonly<Record<Locale, string>>;

/** Words made from values, in both languages. */
export type Words<V> = Readonly<Record<Locale, (values: V) => string>>;
