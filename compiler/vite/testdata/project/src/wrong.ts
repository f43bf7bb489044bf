// What the type check must refuse.
import { Add } from './crawl.go';

Add('1', 2);
