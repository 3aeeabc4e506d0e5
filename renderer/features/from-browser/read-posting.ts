/* oxlint-disable unicorn/consistent-function-scoping -- the function travels as text, with all that it needs */

/** What a posting's page tells of itself; empty where it tells nothing. */
export interface Posting {
  readonly company: string;
  readonly role: string;
  readonly url: string;
}

/**
 * Reads the posting that the page around it shows. Its text is the bookmark: it runs in other people's pages, so
 * everything that it needs stands inside it, and it only reads. What the person has marked is the role; else the
 * page's own data about the job (schema.org JobPosting), its headings, and how its title is worded.
 */
export function readPosting(): Posting {
  const LONGEST = 120;
  const tidy = (text: unknown): string =>
    (typeof text === 'string' ? text : '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST)
      .replace(/\p{Cs}/gu, '');
  /** What element says it, as text or as its content. */
  const at = (selector: string): string => {
    const found = document.querySelector(selector);
    return found ? tidy(found.getAttribute('content') ?? found.textContent) : '';
  };
  const isJob = (type: unknown): boolean =>
    Array.isArray(type) ? type.some(isJob) : typeof type === 'string' && /(^|\/)JobPosting$/.test(type);
  const jobIn = (value: unknown, depth: number): Record<string, unknown> | undefined => {
    if (typeof value !== 'object' || value === null || depth > 6) return undefined;
    const thing = value as Record<string, unknown>;
    if (isJob(thing['@type'])) return thing;
    for (const inner of Object.values(thing)) {
      const job = jobIn(inner, depth + 1);
      if (job) return job;
    }
    return undefined;
  };
  const ownData = (): Record<string, unknown> => {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      try {
        const job = jobIn(JSON.parse(script.textContent), 0);
        if (job) return job;
      } catch {
        // Many pages carry data that is no JSON.
      }
    }
    return {};
  };
  const nameOf = (organisation: unknown): string => {
    const one: unknown = Array.isArray(organisation) ? organisation[0] : organisation;
    if (typeof one === 'string') return tidy(one);
    return typeof one === 'object' && one !== null && 'name' in one ? tidy(one.name) : '';
  };
  const SIGNS: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
  };
  /** Texts in data are often HTML once more; a parser would offend the page's own policy. */
  const unescaped = (text: string): string =>
    tidy(
      text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined) return SIGNS[String(name).toLowerCase()] ?? whole;
        const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
        return code < 0x11_0000 ? String.fromCodePoint(code) : '';
      }),
    );

  const BOARDS =
    /^(linkedin|indeed|glassdoor|monster|stepstone|xing|greenhouse|lever|ashby|workable|smartrecruiters|personio|workday|myworkdayjobs|reed|totaljobs|ziprecruiter|welcome to the jungle|job-?boards|boards|jobs?|careers?)(\.\w+)*( (jobs|careers))?$/i;
  const isBoard = (name: string): boolean => BOARDS.test(name);
  /** The company and the role as titles word them; the role may be known already, and then tells which part is which. */
  const fromTitle = (known: string): { company: string; role: string } => {
    const title = tidy(document.title)
      .replace(/^\(\d+\+?\)\s*/, '')
      .replace(/\s[|·–—-]\s*(LinkedIn|Indeed(\.\w+)*|Glassdoor|Xing|StepStone|Monster)\s*$/i, '');
    const hiring = /^(.+?) (?:hiring|sucht|recrute|busca) (.+?)(?: in [^|]+)?$/i.exec(title);
    if (hiring) return { company: tidy(hiring[1]), role: tidy(hiring[2]) };
    const apply = /^(?:Job )?Application for (.+) at (.+)$/i.exec(title);
    if (apply) return { company: tidy(apply[2]), role: tidy(apply[1]) };
    const parts = title
      .split(/\s+[|·–—-]\s+/)
      .map((part) =>
        part.replace(/^(careers|jobs|karriere) (at|bei) |^karriere\s|\s(careers|jobs|karriere)$/gi, ''),
      )
      .filter((part) => part && !/^(careers?|jobs?|karriere|openings|job details)$/i.test(part));
    const [first = '', second = ''] = parts;
    const said = /^(.+) (?:at|bei|chez) (.+)$/i.exec(first);
    if (said) return { role: tidy(said[1]), company: tidy(said[2]) };
    const isKnown = (part: string) => known !== '' && tidy(part).toLowerCase() === known.toLowerCase();
    return isKnown(second)
      ? { role: known, company: tidy(first) }
      : { role: tidy(first), company: tidy(second) };
  };
  /** Boards give each company a folder, companies a host of their own. */
  const fromAddress = (): string => {
    const { hostname, pathname } = location;
    const labels = hostname.replace(/^www\./, '').split('.');
    const hosted = /(^|\.)(greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com)$/.test(
      hostname,
    );
    const word = hosted
      ? (pathname.split('/')[1] ?? '')
      : labels.length > 2 && isBoard(labels.at(-2) ?? '')
        ? (labels[0] ?? '')
        : (labels.at(labels.at(-2)?.length === 2 && labels.length > 2 ? -3 : -2) ?? '');
    if (!word || isBoard(word)) return '';
    return tidy(word.replace(/[-_]+/g, ' ').replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()));
  };
  const address = (): string => {
    const here = new URL(location.href);
    const shown = here.searchParams.get('currentJobId');
    if (/(^|\.)linkedin\.com$/.test(here.hostname) && shown && /^\d+$/.test(shown))
      return `https://www.linkedin.com/jobs/view/${shown}/`;
    here.hash = /^#!?\//.test(here.hash) ? here.hash : '';
    const tracks = /^(utm_\w+|trk\w*|tracking\w*|ref|refid|eid|fbclid|gclid|gh_src|source|src|lever-\w+)$/i;
    const kept = [...here.searchParams].filter(([name]) => !tracks.test(name));
    if (kept.length < [...here.searchParams].length) here.search = String(new URLSearchParams(kept));
    const plain = here.href.length > 400 ? here.origin + here.pathname : here.href;
    return plain.length > 400 ? here.origin : plain;
  };

  const data = ownData();
  const marked = tidy(String(getSelection() ?? ''));
  const heading = document.querySelectorAll('h1').length === 1 ? at('h1') : '';
  const site = at('meta[property="og:site_name"]');
  const inData = (name: string) => at(`[itemtype*="schema.org/JobPosting"] [itemprop="${name}"]`);
  const told =
    (marked.length < 121 ? marked : '') ||
    unescaped(tidy(data['title'])) ||
    inData('title') ||
    at('.job-details-jobs-unified-top-card__job-title, .topcard__title, .posting-headline h2') ||
    heading;
  const title = fromTitle(told);
  const company =
    unescaped(nameOf(data['hiringOrganization'])) ||
    at('[itemtype*="schema.org/JobPosting"] [itemprop="hiringOrganization"] [itemprop="name"]') ||
    inData('hiringOrganization') ||
    at(
      '.job-details-jobs-unified-top-card__company-name, .topcard__org-name-link, .posting-company, .company-name',
    ) ||
    (title.company && !isBoard(title.company) && title.company) ||
    (isBoard(site) ? '' : site) ||
    fromAddress();
  return { company: company.replace(/^at /i, ''), role: told || title.role, url: address() };
}

/** Where the bookmark takes what it has read: to the desktop app, or to a tab of the browser's Afterword. */
export type Taker = { readonly kind: 'app' } | { readonly kind: 'tab'; readonly address: string };

/** The address of the bookmark. It writes nothing into the page that it is used on. */
export function bookmarkletFor(taker: Taker): string {
  const code = `(()=>{const p=(${String(readPosting)})();const q=['company','role','url'].map(k=>k+'='+encodeURIComponent(p[k])).join('&');${goes(taker)}})()`;
  return `javascript:${encodeURIComponent(code)}`;
}

function goes(taker: Taker): string {
  if (taker.kind === 'app') return `location.href='afterword://add?'+q`;
  const add = JSON.stringify(`${taker.address}#/add?`);
  // Where a site forbids new tabs, its own gives way: the browser's Back returns to it.
  return `const u=${add}+q;window.open(u)||(location.href=u)`;
}
