/** A person of a plan with the programme that decided, for whoever explains the decision or asks what would be. */
import type { Person } from "./person.ts";
import type { Scheme } from "./scheme.ts";
import type { Assessed, Opened } from "./subject.ts";

export interface PersonAsked<P extends Person> extends Assessed<P> {
  readonly scheme: Scheme<P>;
  readonly subject: Opened<P>;
}

/** Works for the people of any programme. */
export type AskPerson<T> = <P extends Person>(asked: PersonAsked<P>) => T;
