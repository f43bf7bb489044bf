/**
 * Rules for what stands in lists of fields: parameters, the fields of structs, the elements of interfaces.
 */
import type { TokenType } from 'chevrotain';
import type * as ast from './ast.ts';
import type { Parameter } from './parameters.ts';
import { nameless, nowhere, type Rule } from './recovery.ts';
import * as T from './tokens.ts';
import { TypeRules } from './types.ts';

type Expr = ast.Expr;

export abstract class FieldRules extends TypeRules {
  // ---- Parameters.

  /** One entry of a list that ends in `close`; `name` is given when it has been read already. */
  override readonly parameter: Rule<[TokenType, ast.Ident | undefined], Parameter | undefined> = this.rule(
    'parameter',
    (close, given) => {
      const union = close === T.Rbrack;
      const pos = given?.pos ?? this.token.pos;
      const of = (name: ast.Ident | undefined, type: Expr | undefined): Parameter => ({
        pos,
        doc: [],
        name,
        type,
      });
      const name = given ?? this.OPTION1(() => this.SUBRULE(this.ident));
      const named = this.OPTION2({
        GATE: () => name !== undefined,
        DEF: () => this.SUBRULE(this.afterParameterName, { ARGS: [name!, union] }),
      });
      if (named !== undefined && !this.RECORDING_PHASE) return of(named.name, named.type);
      const type = this.OR({
        DEF: [
          { ALT: () => this.SUBRULE(this.variadicType) },
          { GATE: () => union, ALT: () => this.SUBRULE(this.union, { ARGS: [undefined] }) },
          { ALT: () => this.SUBRULE(this.typeOrNil) },
        ],
        IGNORE_AMBIGUITIES: true,
      });
      if (name !== undefined || type !== undefined) return of(name, type);
      this.syntaxError(`expected ${T.expected(close)}`);
      this.advance(T.Comma, close);
      return undefined;
    },
  );

  /** What may follow a name and make it a type: `[…]`, `.Name`, `|`. With `[n]E` it stays a name. */
  readonly afterParameterName: Rule<
    [ast.Ident, boolean],
    { name: ast.Ident | undefined; type: Expr | undefined }
  > = this.rule('afterParameterName', (name = nameless, union) =>
    this.OR([
      {
        ALT: () => {
          const type = this.SUBRULE(this.arrayOrInstance, { ARGS: [name] });
          const whole = this.OPTION1({
            GATE: () => union,
            DEF: () => this.SUBRULE1(this.unionTail, { ARGS: [type] }),
          });
          return { name: type.kind === 'IndexExpr' ? undefined : name, type: whole ?? type };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Dot);
          const sel = this.SUBRULE(this.ident);
          const selector: Expr = { kind: 'SelectorExpr', pos: name.pos, end: this.lastEnd, x: name, sel };
          const instance =
            this.OPTION2(() => this.SUBRULE(this.typeArguments, { ARGS: [selector] })) ?? selector;
          const whole = this.OPTION3({
            GATE: () => union,
            DEF: () => this.SUBRULE2(this.unionTail, { ARGS: [instance] }),
          });
          return { name: undefined, type: whole ?? instance };
        },
      },
      {
        GATE: () => union,
        ALT: () => ({ name: undefined, type: this.SUBRULE3(this.unionTail, { ARGS: [name] }) }),
      },
    ]),
  );

  readonly variadicType: Rule<[], Expr> = this.rule('variadicType', () => {
    const pos = this.posOf(this.CONSUME(T.Ellipsis));
    const element = this.SUBRULE(this.typeOrNil);
    if (element === undefined) {
      const bad = this.badExpr();
      this.syntaxError('... is missing type');
      return bad;
    }
    return { kind: 'Ellipsis', pos, end: this.lastEnd, element };
  });

  /** `name [n]E`, an array type; or `name[T, U]`, an instance of name. */
  readonly arrayOrInstance: Rule<[ast.Ident], Expr> = this.rule('arrayOrInstance', (x = nameless) => {
    const pos = this.posOf(this.CONSUME(T.Lbrack));
    return this.choose<Expr>(0, [
      {
        ALT: () => {
          this.CONSUME1(T.Rbrack);
          return this.sliceOf(pos);
        },
      },
      {
        ALT: () => {
          const { list, comma } = this.typeList(false);
          this.CONSUME2(T.Rbrack);
          const element = this.OPTION({ GATE: () => !comma, DEF: () => this.SUBRULE(this.typeOrNil) });
          const end = this.lastEnd;
          return element === undefined
            ? { kind: 'IndexExpr', pos: x.pos, end, x, lbrack: pos, indices: list }
            : { kind: 'ArrayType', pos, end, length: list[0], element };
        },
      },
    ]);
  });

  // ---- Unions of constraint terms.

  /** `~T | U`; the first term is given when it has been read already. */
  readonly union: Rule<[Expr | undefined], Expr> = this.rule('union', (given) => {
    const first = given ?? this.SUBRULE(this.term);
    return this.OPTION(() => this.SUBRULE(this.unionTail, { ARGS: [first] })) ?? first;
  });

  readonly unionTail: Rule<[Expr], Expr> = this.rule('unionTail', (first = nowhere) => {
    let x = first;
    this.AT_LEAST_ONE(() => {
      const opPos = this.posOf(this.CONSUME(T.Pipe));
      const y = this.SUBRULE(this.term);
      x = { kind: 'BinaryExpr', pos: first.pos, end: this.lastEnd, x, op: '|', opPos, y };
    });
    return x;
  });

  readonly term: Rule<[], Expr> = this.rule('term', () => {
    const term = this.OR<Expr | undefined>([
      {
        ALT: () => {
          const pos = this.posOf(this.CONSUME(T.Tilde));
          const x = this.SUBRULE(this.type);
          return { kind: 'UnaryExpr', pos, end: this.lastEnd, op: '~', x };
        },
      },
      { ALT: () => this.SUBRULE(this.typeOrNil) },
    ]);
    if (term !== undefined) return term;
    const bad = this.badExpr();
    this.syntaxError('expected ~ term or type');
    this.advance(
      T.Sign,
      T.Caret,
      T.Amp,
      T.Not,
      T.Tilde,
      T.Pipe,
      T.Infix,
      T.Semi,
      T.Rparen,
      T.Rbrack,
      T.Rbrace,
    );
    return bad;
  });

  // ---- Structs.

  override readonly structType: Rule<[], ast.StructType> = this.rule('structType', () => {
    const pos = this.posOf(this.CONSUME(T.Struct));
    const open = this.posOf(this.CONSUME(T.Lbrace));
    const list: ast.Field[] = [];
    this.list('struct type', T.Semi, T.Rbrace, () => {
      const field = this.SUBRULE(this.structField);
      if (field !== undefined) list.push(field);
      return false;
    });
    const end = this.lastEnd;
    return { kind: 'StructType', pos, end, fields: { pos: open, end, list } };
  });

  readonly structField: Rule<[], ast.Field | undefined> = this.rule('structField', () => {
    const pos = this.token.pos;
    const doc = this.doc();
    const field = this.OR<{ names: ast.Ident[]; type: Expr }>([
      { ALT: () => this.namedOrEmbedded() },
      {
        ALT: () => {
          const star = this.posOf(this.CONSUME1(T.Star));
          const x = this.embeddedName();
          return { names: [], type: { kind: 'StarExpr', pos: star, end: this.lastEnd, x } };
        },
      },
      { ALT: () => ({ names: [], type: this.parenthesizedEmbedded() }) },
    ]);
    if (field === undefined) {
      this.syntaxError('expected field name or embedded type');
      this.advance(T.Semi, T.Rbrace);
      return undefined;
    }
    const tag = this.OPTION6(() => this.literalOf(this.CONSUME(T.Literal) as T.Token));
    return { pos, end: this.lastEnd, doc, ...field, tag };
  });

  private namedOrEmbedded(): { names: ast.Ident[]; type: Expr } {
    const name = this.SUBRULE1(this.ident);
    if (!this.RECORDING_PHASE && [T.Dot, T.Literal, T.Semi, T.Rbrace].includes(this.token.tokenType)) {
      return { names: [], type: this.typeName(name) };
    }
    const names = [name];
    this.MANY(() => {
      this.CONSUME(T.Comma);
      names.push(this.SUBRULE2(this.ident));
    });
    const brackets = this.OPTION1({
      GATE: () => names.length === 1,
      DEF: () => this.SUBRULE(this.arrayOrInstance, { ARGS: [name] }),
    });
    if (brackets?.kind === 'IndexExpr') return { names: [], type: brackets };
    if (brackets !== undefined && !this.RECORDING_PHASE) return { names, type: brackets };
    return { names, type: this.SUBRULE(this.type) };
  }

  private embeddedName(): Expr {
    return this.is(T.Lparen) ? this.parenthesizedEmbedded() : this.qualifiedName();
  }

  /** Reported, and read as if the parentheses were not there. */
  private parenthesizedEmbedded(): Expr {
    this.syntaxError('cannot parenthesize embedded type');
    this.consume(3, T.Lparen);
    const star = this.got(3, T.Star);
    if (this.RECORDING_PHASE) {
      this.subrule(3, this.type);
      this.got(4, T.Rparen);
      return this.badExpr();
    }
    const x = this.qualifiedName();
    const type: Expr = star === undefined ? x : { kind: 'StarExpr', pos: star.pos, end: this.lastEnd, x };
    this.got(4, T.Rparen);
    return type;
  }

  // ---- Interfaces.

  override readonly interfaceType: Rule<[], ast.InterfaceType> = this.rule('interfaceType', () => {
    const pos = this.posOf(this.CONSUME(T.Interface));
    const open = this.posOf(this.CONSUME(T.Lbrace));
    const list: ast.Field[] = [];
    this.list('interface type', T.Semi, T.Rbrace, () => {
      list.push(this.SUBRULE(this.interfaceElement));
      return false;
    });
    const end = this.lastEnd;
    return { kind: 'InterfaceType', pos, end, methods: { pos: open, end, list } };
  });

  readonly interfaceElement: Rule<[], ast.Field> = this.rule('interfaceElement', () => {
    const pos = this.token.pos;
    const doc = this.doc();
    const field = this.choose<{ names: ast.Ident[]; type: Expr }>(0, [
      { ALT: () => this.methodOrName() },
      { ALT: () => ({ names: [], type: this.SUBRULE2(this.union, { ARGS: [undefined] }) }) },
    ]);
    return { pos, end: this.lastEnd, doc, ...field, tag: undefined };
  });

  private methodOrName(): { names: ast.Ident[]; type: Expr } {
    const name = this.SUBRULE(this.ident);
    const method = this.OR1<{ names: ast.Ident[]; type: Expr }>({
      DEF: [
        { ALT: () => this.SUBRULE(this.bracketsAfterName, { ARGS: [name] }) },
        {
          ALT: () => {
            const pos = this.token.pos;
            return {
              names: [name],
              type: this.SUBRULE1(this.signature, { ARGS: ['interface method', pos] }),
            };
          },
        },
      ],
      IGNORE_AMBIGUITIES: true,
    });
    if (method !== undefined && !this.RECORDING_PHASE) {
      return method.names.length > 0 ? method : { names: [], type: this.embeddedUnion(method.type) };
    }
    return { names: [], type: this.embeddedUnion(this.typeName(name)) };
  }

  private embeddedUnion(first: Expr): Expr {
    return this.OPTION3(() => this.SUBRULE(this.unionTail, { ARGS: [first] })) ?? first;
  }

  /** `name[T, U]`, an embedded instance; `name[T any](…)`, a generic method, is understood and refused. */
  readonly bracketsAfterName: Rule<[ast.Ident], { names: ast.Ident[]; type: Expr }> = this.rule(
    'bracketsAfterName',
    (name = nameless) => {
      const lbrack = this.posOf(this.CONSUME(T.Lbrack));
      const context = 'interface method';
      const method = (): { names: ast.Ident[]; type: Expr } => {
        const pos = this.token.pos;
        return { names: [name], type: this.SUBRULE(this.signature, { ARGS: [context, pos] }) };
      };
      if (this.is(T.Rbrack)) {
        const pos = this.token.pos;
        this.consumeToken();
        if (this.is(T.Lparen)) {
          this.error(pos, 'empty type parameter list');
          return method();
        }
        this.error(pos, 'empty type argument list');
        return { names: [], type: name };
      }
      const list: Parameter[] = [];
      const close = this.list('parameter list', T.Comma, T.Rbrack, () => {
        const parameter = this.SUBRULE(this.parameter, { ARGS: [T.Rbrack, undefined] });
        if (parameter !== undefined) list.push(parameter);
        return false;
      });
      const end = this.lastEnd;
      const fields = this.group(list, lbrack, close, { named: false, variadic: false }).list;
      if (fields.length === 0 ? this.is(T.Lparen) : fields[0].names.length > 0) {
        const generic = method();
        if (fields.length > 0) this.error(lbrack, `${context} must have no type parameters`);
        return generic;
      }
      if (fields.length === 0) return { names: [], type: name };
      const indices = fields.map((f) => f.type);
      return { names: [], type: { kind: 'IndexExpr', pos: name.pos, end, x: name, lbrack, indices } };
    },
  );
}
