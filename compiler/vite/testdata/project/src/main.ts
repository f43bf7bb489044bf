// The page of the temporary project.
import { Add, NewCrawler, Search } from './crawl.go';

const crawler = NewCrawler('x');
const visits: number = await crawler.Visit('a');
const found: string[] = await Search('q', async (s) => `${s}!`, AbortSignal.timeout(1000));
document.body.textContent = `${Add(1, 2)} ${visits} ${found.join(' ')}`;
