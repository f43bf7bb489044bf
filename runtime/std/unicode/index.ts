// Natives of unicode.
// Invariant: answers are those of Unicode 15.0 (category.ts).

import { has } from './category.ts';

export {
  isDigit as IsDigit,
  isGraphic as IsGraphic,
  isLetter as IsLetter,
  isLower as IsLower,
  isPrint as IsPrint,
  isSpace as IsSpace,
  isUpper as IsUpper,
  simpleFold as SimpleFold,
  toLower as ToLower,
  toTitle as ToTitle,
  toUpper as ToUpper,
} from './category.ts';
export { Is, RangeTable, table } from './range-table.ts';

export const IsMark = (r: number): boolean => has('M', r);
export const IsNumber = (r: number): boolean => has('N', r);
export const IsPunct = (r: number): boolean => has('P', r);
export const IsSymbol = (r: number): boolean => has('S', r);
export const IsTitle = (r: number): boolean => has('Lt', r);
