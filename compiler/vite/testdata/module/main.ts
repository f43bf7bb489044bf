// Two packages of one module, one of which imports the other: there is one instance of each.
import { Make, Pairs, Twice } from './a/a.go';
import { Counter } from './b/b.go';

const counter: Counter = Make();
export const seen = [counter instanceof Counter, counter.N, Twice(counter), counter.Inc(), Pairs()[0].A];
