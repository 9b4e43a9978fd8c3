/** People who also stand in other units' plans: by unit, each line with its cell. Nothing else of the other plan is known. */
import type { ConflictBody } from "../../../shared/api/conflict.ts";
import { placeOfRef } from "../../../shared/sending/refs.ts";
import { unitWords } from "../../../shared/totals/words.ts";
import { goTo } from "../../actions/show.ts";
import type { OutgoingLine } from "../../worker/messages.ts";
import { useApp } from "../hooks.ts";
import { useWords } from "./words.ts";

const SHOWN = 20;

interface Props {
  readonly conflicts: readonly ConflictBody[];
  /** The lines of the workbook that is open; null where the plan is somebody else's. */
  readonly lines: readonly OutgoingLine[] | null;
  /** Offers to write a remark on the line. */
  readonly onRemark?: (ref: string) => void;
}

export function Conflicts({ conflicts, lines, onRemark }: Props) {
  const { state } = useApp();
  const words = useWords().conflict;
  if (conflicts.length === 0) return null;
  const units = [...new Set(conflicts.map(({ unit }) => unit))];
  return (
    <section class="conflicts" aria-labelledby="conflicts">
      <h3 id="conflicts">{words.heading}</h3>
      {units.map((unit) => {
        const own = conflicts.filter((conflict) => conflict.unit === unit);
        return (
          <div key={unit}>
            <p>◆ {words.of(new Set(own.map(({ ref }) => ref)).size, unitWords(unit)[state.locale])}</p>
            <ul>
              {own.slice(0, SHOWN).map((conflict) => (
                <Line
                  key={`${conflict.ref} ${conflict.kind} ${conflict.programme}`}
                  conflict={conflict}
                  lines={lines}
                  onRemark={onRemark}
                />
              ))}
            </ul>
            {own.length > SHOWN && <p class="quiet">+{own.length - SHOWN}</p>}
          </div>
        );
      })}
    </section>
  );
}

interface LineProps {
  readonly conflict: ConflictBody;
  readonly lines: Props["lines"];
  readonly onRemark: Props["onRemark"] | undefined;
}

function Line({ conflict: { ref, kind }, lines, onRemark }: LineProps) {
  const { app, text } = useApp();
  const { conflict: words, decision } = useWords();
  const line = lines?.find((one) => one.ref === ref);
  const place = lines && (line ?? placeOfRef(ref));
  return (
    <li class="told-line">
      <span>
        {line ? text.detail.heading(line.row, line.person) : ref} <span class="quiet">({words.kind[kind]})</span>
      </span>
      {onRemark && (
        <button type="button" class="go" onClick={() => onRemark(ref)}>
          {decision.remarkLine}
        </button>
      )}
      {place && (
        <button
          type="button"
          class="go"
          aria-label={text.findings.goToRow(place.row)}
          onClick={() => void goTo(app, { sheet: place.sheet, cell: null, row: place.row })}
        >
          {text.findings.goToLine}
        </button>
      )}
    </li>
  );
}
