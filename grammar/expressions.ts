/**
 * Rules for expressions. Operators are folded by precedence in a loop and prefixes in another, so only brackets nest rules.
 */
import type { IOrAlt } from 'chevrotain';
import type * as ast from './ast.ts';
import { FieldRules } from './fields.ts';
import { exprString } from './format.ts';
import { deepest, longest, NestedTooDeeply, nowhere, type Rule } from './recovery.ts';
import type { Pos } from './source.ts';
import * as T from './tokens.ts';

type Expr = ast.Expr;

const prefixes = [T.Star, T.Amp, T.Sign, T.Not, T.Caret, T.Arrow, T.Tilde];
const binaries = [T.Infix, T.Sign, T.Star, T.Amp, T.Pipe, T.Caret];
const primaryTails = new Set([T.Dot, T.Lparen, T.Lbrack, T.Lbrace]);

export abstract class ExpressionRules extends FieldRules {
  abstract readonly block: Rule<[string], ast.BlockStmt>;

  override readonly expr: Rule<[], Expr> = this.rule('expr', () =>
    this.binaryTail(this.SUBRULE(this.unaryExpr)),
  );

  readonly exprList: Rule<[], Expr[]> = this.rule('exprList', () => {
    const list = [this.SUBRULE1(this.expr)];
    this.MANY(() => {
      this.CONSUME(T.Comma);
      list.push(this.SUBRULE2(this.expr));
    });
    return list;
  });

  /** `{ operator operand }` behind a first operand. What waits for its right operand lies on a stack, weakest first. */
  protected binaryTail(first: Expr): Expr {
    if (!this.RECORDING_PHASE && this.token.precedence === 0) return first;
    let x = first;
    const waiting: { x: Expr; op: T.Token }[] = [];
    let links = 0;
    const join = (): void => {
      const { x: left, op } = waiting.pop()!;
      x = {
        kind: 'BinaryExpr',
        pos: left.pos,
        end: x.end,
        x: left,
        op: op.image as ast.BinaryOp,
        opPos: op.pos,
        y: x,
      };
    };
    this.many(5, () => {
      if (++links > longest) throw new NestedTooDeeply();
      const op = this.oneOf(5, binaries);
      while (waiting.length > 0 && waiting[waiting.length - 1].op.precedence >= op.precedence) join();
      waiting.push({ x, op });
      x = this.subrule(5, this.unaryExpr);
    });
    if (!this.RECORDING_PHASE) while (waiting.length > 0) join();
    return x;
  }

  readonly unaryExpr: Rule<[], Expr> = this.rule('unaryExpr', () => {
    let operators: T.Token[] | undefined;
    this.MANY(() => {
      const op = this.oneOf(0, prefixes);
      if (operators === undefined) operators = [op];
      else if (operators.push(op) > deepest) throw new NestedTooDeeply();
    });
    let x = this.primary();
    if (operators !== undefined && !this.RECORDING_PHASE) {
      for (let i = operators.length - 1; i >= 0; i--) x = this.prefixed(operators[i], x);
    }
    return x;
  });

  private prefixed(op: T.Token, x: Expr): Expr {
    if (op.tokenType === T.Star) return { kind: 'StarExpr', pos: op.pos, end: x.end, x };
    if (op.tokenType === T.Arrow && x.kind === 'ChanType') return this.receiveOnly(op.pos, x);
    return { kind: 'UnaryExpr', pos: op.pos, end: x.end, op: op.image as ast.UnaryOp, x };
  }

  /** `<-` read as a receive, but before a channel type: the arrow belongs to the leftmost `chan` that has none of its own before it. */
  private receiveOnly(pos: Pos, x: ast.ChanType): Expr {
    if (x.dir === 'recv') this.syntaxError('unexpected <-, expected chan');
    let element = x.element;
    if (x.dir === 'send') {
      if (element.kind === 'ChanType') element = this.receiveOnly(element.pos, element);
      else this.syntaxError(`unexpected ${exprString(element)}, expected chan`);
    }
    return { kind: 'ChanType', pos, end: x.end, dir: 'recv', element };
  }

  readonly primaryExpr: Rule<[], Expr> = this.rule('primaryExpr', () => this.primary());

  /** Part of two rules instead of a rule of its own: each rule in a nest of brackets costs stack. */
  private primary(): Expr {
    return this.primaryTail(this.operand());
  }

  private operandAlternatives: IOrAlt<Expr>[] | undefined;

  private operand(): Expr {
    const operand = this.OR2(
      (this.operandAlternatives ??= [
        { ALT: () => this.identOf(this.CONSUME(T.Name)) },
        { ALT: () => this.literalOf(this.CONSUME(T.Literal) as T.Token) },
        { ALT: () => this.parenExpr() },
        { ALT: () => this.SUBRULE(this.funcOperand) },
        { ALT: () => this.SUBRULE(this.typeLiteral) },
      ]),
    );
    if (operand !== undefined) return operand;
    const bad = this.badExpr();
    this.syntaxError('expected expression');
    this.advance(T.Rparen, T.Rbrack, T.Rbrace);
    return bad;
  }

  private parenExpr(): Expr {
    const pos = this.posOf(this.CONSUME(T.Lparen));
    this.expressionLevel++;
    const x = this.SUBRULE(this.expr);
    this.expressionLevel--;
    this.CONSUME(T.Rparen);
    return { kind: 'ParenExpr', pos, end: this.lastEnd, x };
  }

  /** A function type, or with a body a function literal. */
  readonly funcOperand: Rule<[], Expr> = this.rule('funcOperand', () => {
    const type = this.SUBRULE(this.funcType, { ARGS: ['function type'] });
    const body = this.OPTION(() => {
      this.expressionLevel++;
      this.functionLevel++;
      const block = this.functionBody();
      this.functionLevel--;
      this.expressionLevel--;
      return block;
    });
    return body === undefined ? type : { kind: 'FuncLit', pos: type.pos, end: this.lastEnd, type, body };
  });

  protected abstract functionBody(): ast.BlockStmt;

  // ---- What follows an operand.

  protected primaryTail(operand: Expr): Expr {
    let x = operand;
    let links = 0;
    if (!this.RECORDING_PHASE && !primaryTails.has(this.token.tokenType)) return x;
    this.many(4, {
      GATE: () => !this.is(T.Lbrace) || this.beginsLiteral(x),
      DEF: () => {
        if (++links > longest) throw new NestedTooDeeply();
        x = this.or(4, [
          { ALT: () => this.subrule(4, this.selector, { ARGS: [x] }) },
          { ALT: () => this.subrule(4, this.indexOrSlice, { ARGS: [x] }) },
          { ALT: () => this.subrule(4, this.call, { ARGS: [x] }) },
          {
            ALT: () => {
              if (x.kind === 'ParenExpr') this.syntaxError('cannot parenthesize type in composite literal');
              return this.subrule(4, this.literalValue, { ARGS: [x] });
            },
          },
        ]);
      },
    });
    return x;
  }

  /** Whether a `{` here belongs to a composite literal of type x rather than to a block. */
  private beginsLiteral(x: Expr): boolean {
    const type = unparen(x);
    switch (type?.kind) {
      case 'Ident':
      case 'SelectorExpr':
        return this.expressionLevel >= 0;
      case 'IndexExpr':
        return this.expressionLevel >= 0 && !isValue(type);
      case 'ArrayType':
      case 'StructType':
      case 'MapType':
        return true;
      default:
        return false;
    }
  }

  readonly selector: Rule<[Expr], Expr> = this.rule('selector', (x = nowhere) => {
    this.CONSUME(T.Dot);
    const selector = this.OR1<Expr>([
      {
        ALT: () => {
          const sel = this.SUBRULE(this.ident);
          return { kind: 'SelectorExpr', pos: x.pos, end: this.lastEnd, x, sel };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Lparen);
          const type = this.choose<{ type: Expr | undefined }>(2, [
            {
              ALT: () => {
                this.CONSUME(T.Type);
                return { type: undefined };
              },
            },
            { ALT: () => ({ type: this.SUBRULE(this.type) }) },
          ]).type;
          this.CONSUME(T.Rparen);
          return { kind: 'TypeAssertExpr', pos: x.pos, end: this.lastEnd, x, type };
        },
      },
    ]);
    if (selector !== undefined) return selector;
    this.syntaxError('expected name or (');
    this.advance(T.Semi, T.Rparen);
    return x;
  });

  readonly indexOrSlice: Rule<[Expr], Expr> = this.rule('indexOrSlice', (x = nowhere) => {
    const lbrack = this.posOf(this.CONSUME(T.Lbrack));
    let low: Expr | undefined;
    if (this.RECORDING_PHASE) this.OPTION5(() => this.typeList(false));
    else if (!this.is(T.Colon)) {
      const index = this.index();
      if (index.comma || this.is(T.Rbrack)) {
        this.CONSUME1(T.Rbrack);
        return { kind: 'IndexExpr', pos: x.pos, end: this.lastEnd, x, lbrack, indices: index.list };
      }
      low = index.list[0];
    }
    if (this.got(1, T.Colon) === undefined && !this.RECORDING_PHASE) {
      this.syntaxError('expected comma, : or ]');
      this.advance(T.Comma, T.Colon, T.Rbrack);
    }
    return this.slice(x, lbrack, low);
  });

  private index(): { list: Expr[]; comma: boolean } {
    if (!this.is(T.Rbrack)) return this.typeList(false);
    this.syntaxError('expected operand');
    return { list: [this.badExpr()], comma: false };
  }

  /** `high:max]`, with any part left out that may be. */
  private slice(x: Expr, lbrack: Pos, low: Expr | undefined): Expr {
    this.expressionLevel++;
    let high: Expr | undefined;
    if (this.RECORDING_PHASE) this.OPTION2(() => this.SUBRULE1(this.expr));
    else if (!this.is(T.Colon) && !this.is(T.Rbrack)) high = this.SUBRULE1(this.expr);
    let max: Expr | undefined;
    let three = false;
    this.OPTION3(() => {
      high ??= this.missingIndex('middle');
      this.CONSUME2(T.Colon);
      three = true;
      if (this.is(T.Rbrack)) max = this.missingIndex('final');
      else max = this.SUBRULE2(this.expr);
    });
    this.expressionLevel--;
    this.CONSUME2(T.Rbrack);
    return { kind: 'SliceExpr', pos: x.pos, end: this.lastEnd, x, lbrack, low, high, max, three };
  }

  private missingIndex(which: string): Expr {
    this.error(this.token.pos, `${which} index required in 3-index slice`);
    return this.badExpr();
  }

  readonly call: Rule<[Expr], Expr> = this.rule('call', (fun = nowhere) => {
    const lparen = this.posOf(this.CONSUME(T.Lparen));
    const args: Expr[] = [];
    let ellipsis: Pos = 0;
    this.expressionLevel++;
    const rparen = this.list('argument list', T.Comma, T.Rparen, () => {
      args.push(this.SUBRULE(this.expr));
      ellipsis = this.got(0, T.Ellipsis)?.pos ?? 0;
      return ellipsis !== 0;
    });
    this.expressionLevel--;
    return { kind: 'CallExpr', pos: fun.pos, end: this.lastEnd, fun, lparen, args, ellipsis, rparen };
  });

  /** `{…}` behind the type of a composite literal, or inside another one without a type. */
  readonly literalValue: Rule<[Expr | undefined], ast.CompositeLit> = this.rule('literalValue', (type) => {
    const lbrace = this.posOf(this.CONSUME(T.Lbrace));
    const elements: Expr[] = [];
    this.expressionLevel++;
    const rbrace = this.list('composite literal', T.Comma, T.Rbrace, () => {
      elements.push(this.SUBRULE(this.element));
      return false;
    });
    this.expressionLevel--;
    const pos = type === undefined ? lbrace : type.pos;
    return { kind: 'CompositeLit', pos, end: this.lastEnd, type, lbrace, elements, rbrace };
  });

  readonly element: Rule<[], Expr> = this.rule('element', () => {
    const key = this.elementValue(1);
    const value = this.OPTION(() => {
      const colon = this.posOf(this.CONSUME(T.Colon));
      return { colon, value: this.elementValue(2) };
    });
    if (value === undefined) return key;
    return { kind: 'KeyValueExpr', pos: key.pos, end: this.lastEnd, key, ...value };
  });

  private elementValue(idx: number): Expr {
    if (this.RECORDING_PHASE) {
      this.or(idx, [
        { ALT: () => this.subrule(idx, this.literalValue, { ARGS: [undefined] }) },
        { ALT: () => this.subrule(idx, this.expr) },
      ]);
      return nowhere;
    }
    return this.is(T.Lbrace)
      ? this.subrule(idx, this.literalValue, { ARGS: [undefined] })
      : this.subrule(idx, this.expr);
  }
}

export function unparen(x: Expr): Expr {
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}

/** Whether x can be a value only, never a type. */
function isValue(x: Expr): boolean {
  switch (x.kind) {
    case 'BasicLit':
    case 'CompositeLit':
    case 'FuncLit':
    case 'SliceExpr':
    case 'TypeAssertExpr':
    case 'CallExpr':
    case 'UnaryExpr':
    case 'BinaryExpr':
      return true;
    case 'ParenExpr':
      return isValue(x.x);
    case 'IndexExpr':
      return isValue(x.x) || (x.indices.length === 1 && isValue(x.indices[0]));
    default:
      return false;
  }
}
