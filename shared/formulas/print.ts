/** Prints expressions as the text of a formula. Conditions that look the same are written the same, so that a second filling finds its own. */
import type { Expression, Operator } from "./expression.ts";
import { type Formula, type Piece, quoted } from "./formula.ts";

const BINDS: Readonly<Record<Operator, number>> = {
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "=": 1,
  "<>": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
};

export function printFormula(expression: Expression): Formula {
  const pieces: Piece[] = [];
  let text = "";
  const write = (piece: Piece): void => {
    if (typeof piece === "string") {
      text += piece;
      return;
    }
    if (text !== "") pieces.push(text);
    text = "";
    pieces.push(piece);
  };
  print(expression, write);
  return text === "" ? pieces : [...pieces, text];
}

function print(expression: Expression, write: (piece: Piece) => void): void {
  switch (expression.kind) {
    case "value":
      write(typeof expression.value === "string" ? quoted(expression.value) : String(expression.value));
      break;
    case "cell":
      write({ kind: "same-row", column: expression.column });
      break;
    case "fixed": {
      const { row, column } = expression;
      write({ kind: "fixed", sheet: null, top: row, left: column, bottom: row, right: column });
      break;
    }
    case "name":
      write(expression.name);
      break;
    case "call":
      printCall(expression.name, expression.args, write);
      break;
    case "binary": {
      const own = BINDS[expression.op];
      printOperand(expression.left, own, write);
      write(expression.op);
      printOperand(expression.right, own + 1, write);
      break;
    }
    case "find":
      // The old way to look a text up whole: no wildcards, no limit of 255 letters, any order, one formula for every Excel.
      write(`LOOKUP(2,1/(${expression.list.keys}=`);
      printOperand(expression.key, 2, write);
      write(`),${expression.list.values[expression.column] ?? ""})`);
      break;
    case "band":
      write("LOOKUP(");
      print(expression.key, write);
      write(`,${expression.bands.from},${expression.bands.value})`);
      break;
    case "mentions":
      // Only SUMPRODUCT goes through a range of words without being entered as an array formula.
      write(
        expression.range === undefined
          ? `COUNT(SEARCH({${expression.words.map(quoted).join(",")}},`
          : `SUMPRODUCT(--ISNUMBER(SEARCH(${expression.range},`,
      );
      print(expression.text, write);
      write(expression.range === undefined ? "))>0" : ")))>0");
      break;
  }
}

function printCall(name: string, args: readonly Expression[], write: (piece: Piece) => void): void {
  write(`${name}(`);
  for (const [index, arg] of args.entries()) {
    if (index > 0) write(",");
    print(arg, write);
  }
  write(")");
}

/** In parentheses where the operator around it would bind more tightly. */
function printOperand(expression: Expression, least: number, write: (piece: Piece) => void): void {
  const loose = (expression.kind === "binary" && BINDS[expression.op] < least) || (expression.kind === "mentions" && least > 1);
  if (loose) write("(");
  print(expression, write);
  if (loose) write(")");
}
