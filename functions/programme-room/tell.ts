/**
 * Works off the outbox: every person object hears how a plan stands now, those that hold nobody of it too, because they may have before. A call that
 * fails leaves the note where it is; saying the same again does no harm. Notes of one plan are never told at the same time.
 */
import { byPeopleObject } from "../objects.ts";
import { type Claimant, PEOPLE_DIGITS, type PeoplePort } from "../people/commands.ts";
import { dueNotes, type Note, notTold, standingOf, told } from "./outbox.ts";
import type { Room } from "./room.ts";

export interface Telling {
  /** The person object of a token's first hexadecimal digit: "0" to "f". */
  readonly peopleOf: (digit: string) => PeoplePort;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onFault: (error: unknown) => void;
}

/** One waking tells at most so many plans; what is left wakes the object again. */
const NOTES_AT_ONCE = 20;

export async function tellPeople(room: Room, { peopleOf, now, onFault }: Telling): Promise<void> {
  for (const note of dueNotes(room.storage, now).slice(0, NOTES_AT_ONCE)) {
    try {
      await tell(room, peopleOf, note);
      told(room.storage, note);
    } catch (error) {
      // Whatever was wrong, it is told again later: a note is never given up.
      onFault(error);
      notTold(room.storage, note, now);
    }
  }
}

async function tell(room: Room, peopleOf: Telling["peopleOf"], note: Note): Promise<void> {
  const { period, unit, at, order, reservation, claims } = standingOf(room, note);
  const claimant: Claimant = { programme: room.programme, period, unit };
  const byDigit = byPeopleObject(claims ?? []);
  await Promise.all(
    PEOPLE_DIGITS.map(async (digit) => {
      const people = peopleOf(digit);
      if (claims) return people.confirm({ ...claimant, order, reservation, at, claims: byDigit.get(digit) ?? [] });
      await people.leave({ ...claimant, order });
      await people.release(reservation);
    }),
  );
}
