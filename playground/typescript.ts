/** Colours for emitted TypeScript: a tokenizer for what the printer writes, which is a fraction of the language and of a parser's size. */
import { StreamLanguage } from '@codemirror/language';

const keywords = new Set(
  `as async await break case catch class const continue default delete do else export extends finally for from function if implements
   import in instanceof interface let new of override private protected public readonly return static super switch this throw try type
   typeof var void while yield`.split(/\s+/),
);
const constants = new Set(['true', 'false', 'null', 'undefined', 'NaN', 'Infinity']);
const types = new Set([
  'any',
  'bigint',
  'boolean',
  'never',
  'number',
  'object',
  'string',
  'symbol',
  'unknown',
]);

interface State {
  inComment: boolean;
}

export const typescript = StreamLanguage.define<State>({
  name: 'typescript',
  startState: () => ({ inComment: false }),
  token(stream, state) {
    if (state.inComment) {
      state.inComment = !stream.match(/^.*?\*\//);
      if (state.inComment) stream.skipToEnd();
      return 'comment';
    }
    if (stream.eatSpace()) return null;
    if (stream.match(/^\/\/.*/)) return 'comment';
    if (stream.match('/*')) {
      state.inComment = true;
      return 'comment';
    }
    if (stream.match(/^(['"`])(?:\\.|(?!\1)[^\\])*(?:\1|$)/)) return 'string';
    if (stream.match(/^(?:0[xob][\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)n?/i))
      return 'number';
    const word = stream.match(/^[\p{L}_$#][\p{L}\p{N}_$]*/u);
    if (word && typeof word === 'object') {
      if (keywords.has(word[0])) return 'keyword';
      if (constants.has(word[0])) return 'atom';
      return types.has(word[0]) ? 'typeName' : null;
    }
    stream.next();
    return null;
  },
  languageData: { commentTokens: { line: '//' } },
});
