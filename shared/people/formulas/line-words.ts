/** What a line says of somebody in words that no list of wordings holds: gender, a document on later retirement, not going. */
import { binary, call, choose, type Expression, value } from "../../formulas/expression.ts";
import { fold } from "../../text/fold.ts";
import { type Field, filled, is, join } from "./line-cells.ts";
import { NOT_SENT_NAME } from "./names.ts";
import { NOT_SENT_WORDS } from "./not-sent-words.ts";

/** Whether the line is of a woman, and whether of a man: from the column that the reader asks first. */
export function genders(field: Field): readonly [Expression, Expression] {
  const own = field("gender");
  if (own) return [is(own, "Nữ"), is(own, "Nam")];
  const [femaleMark, maleMark, female, male] = [field("femaleMark"), field("maleMark"), field("birthFemale"), field("birthMale")];
  if (femaleMark) {
    // Other signs than a cross may mark a woman too, and "Bà" or the place of her birth speaks where no cross does.
    const name = field("familyName") ?? field("name");
    const unmarked = [is(femaleMark, ""), ...(female ? [is(female, "")] : []), ...(name ? [not(mentions(name, LADIES))] : [])];
    return [is(femaleMark, "x"), call("AND", ...(maleMark ? [is(femaleMark, ""), is(maleMark, "x")] : unmarked))];
  }
  return [female ? filled(female) : NEVER, male ? filled(male) : NEVER];
}

const NEVER = binary(value(0), "=", value(1));
const not = (test: Expression): Expression => choose(test, NEVER, ALWAYS);
const ALWAYS = binary(value(1), "=", value(1));
const LADIES = ["bà ", "chị "];

/** Words as remarks spell them: with their accents in one letter or in two, or without. */
export function mentions(text: Expression, words: readonly string[]): Expression {
  const spelled = words.flatMap((word) => [word, word.normalize("NFD"), word.replace(word.trim(), fold(word))]);
  return { kind: "mentions", text, words: [...new Set(spelled)] };
}

/** A document on later retirement cannot be judged by a formula: where one may be told of, nothing about retirement fails for certain. */
export function extension(field: Field): Expression | null {
  const [own, notes] = [field("extension"), field("notes")];
  const told = [...(own ? [filled(own)] : []), ...(notes ? [mentions(notes, ["kéo dài", "cao hơn"])] : [])];
  const [only] = told;
  return told.length > 1 ? call("OR", ...told) : (only ?? null);
}

/** Whether the line says that the person does not go, or goes as one of the delegation; null where no column could say so. */
export function notSentTest(field: Field): Expression | null {
  const name = field("name");
  // A name's own letters say nothing: "Thủy" is not "hủy".
  const noted = name ? [choose({ kind: "mentions", text: name, words: BEGIN_NOTES }, name, value(""))] : [];
  const cells = [...["role", "notes"].flatMap((one) => field(one) ?? []), ...noted];
  if (cells.length === 0) return null;
  return { kind: "mentions", text: join([value(""), ...cells]), words: NOT_SENT_WORDS, range: NOT_SENT_NAME };
}

/** What stands between a name and a remark on it. */
const BEGIN_NOTES = ["(", "[", ",", ";", ":", " -", " –", " —"];
