/** Why: the conditions as a tree, each with ✔ ✘ ? and the word for it, the cells it rests on and its clauses. Branches fold. */
import type { ExplanationLine } from "../../shared/conditions/explanation-text.ts";
import { goTo } from "../actions/show.ts";
import { useApp } from "./hooks.ts";

interface Node {
  readonly line: ExplanationLine;
  readonly children: Node[];
}

/** The flat lines as the tree that they were. */
export function treeOf(lines: readonly ExplanationLine[]): Node[] {
  const roots: Node[] = [];
  const path: Node[] = [];
  for (const line of lines) {
    const node: Node = { line, children: [] };
    path.length = Math.min(path.length, line.depth);
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}

/** From so many lines on, what holds is folded: it is not why the finding is there. */
const LONG = 12;

export function ExplanationTree({ lines, sheet }: { lines: readonly ExplanationLine[]; sheet: string }) {
  const long = lines.length > LONG;
  return (
    <ul class="tree">
      {treeOf(lines).map((node) => (
        <Branch key={node.line.id} node={node} sheet={sheet} long={long} said={[]} />
      ))}
    </ul>
  );
}

interface BranchProps {
  readonly node: Node;
  readonly sheet: string;
  readonly long: boolean;
  /** Clauses that a line above has named: said once on the way down. */
  readonly said: readonly string[];
}

function Branch({ node, sheet, long, said }: BranchProps) {
  const { line, children } = node;
  const law = line.law.filter((clause) => !said.includes(clause));
  if (children.length === 0) {
    return (
      <li>
        <Words line={line} law={law} sheet={sheet} />
      </li>
    );
  }
  return (
    <li>
      <details open={!long || line.depth === 0 || line.truth !== "holds"}>
        <summary>
          <Truth line={line} />
          <span>{line.text}</span>
        </summary>
        {law.length > 0 && <p class="tree-law">{law.join("; ")}</p>}
        <ul>
          {children.map((child, index) => (
            <Branch key={`${child.line.id}-${index}`} node={child} sheet={sheet} long={long} said={[...said, ...law]} />
          ))}
        </ul>
      </details>
    </li>
  );
}

const SIGNS = { holds: "✔", fails: "✘", unknown: "?" } as const;

function Truth({ line }: { line: ExplanationLine }) {
  const { text } = useApp();
  const sign = line.attested ? "·" : SIGNS[line.truth];
  return (
    <>
      <span class={`truth truth-${line.attested ? "attested" : line.truth}`} aria-hidden="true">
        {sign}
      </span>
      <span class="unseen">{text.detail.truth[line.attested ? "attested" : line.truth]}: </span>
    </>
  );
}

function Words({ line, law, sheet }: { line: ExplanationLine; law: readonly string[]; sheet: string }) {
  const { app, text } = useApp();
  return (
    <div class="leaf">
      <Truth line={line} />
      <span>
        {line.text}
        {line.attested && <span class="quiet"> ({text.detail.truth.attested})</span>}
        {line.cells.map((place) => (
          <button
            key={place.sheet + place.cell}
            type="button"
            class="cell-link"
            aria-label={text.findings.goToCell(place.cell)}
            onClick={() => void goTo(app, { ...place, row: null })}
          >
            {place.sheet === sheet ? place.cell : `${place.sheet} ${place.cell}`}
          </button>
        ))}
        {law.length > 0 && <span class="tree-law">{law.join("; ")}</span>}
      </span>
    </div>
  );
}
