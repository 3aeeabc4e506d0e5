import type { Remark, Rule } from '../remark';

interface Cliche {
  readonly worn: RegExp;
  readonly say: string;
  /** Words for the worn ones; `''` takes them out. */
  readonly instead?: string;
}

const STRONG = 'Comes on strong.';

/** Worn words, and what says more. */
const CLICHES: readonly Cliche[] = [
  {
    worn: /\bI(?:['’]m| am) (?:100 ?%|absolutely|completely|totally) (?:confident|certain|sure|convinced)(?: that)? I(?:['’]m| am) (?:the|a) (?:perfect|ideal|right|best) (?:fit|match|candidate|person)\b/giu,
    say: `${STRONG} “This is work I would love to do” says more.`,
    instead: 'this is work I would love to do',
  },
  {
    worn: /\b(?:the|a) (?:perfect|ideal) (?:fit|match|candidate)\b/giu,
    say: `${STRONG} Say what you would do there.`,
  },
  {
    worn: /\b(?:100|110|200) ?(?:%|percent|per cent)(?= (?:confident|committed|sure|certain|dedicated|motivated|behind))/giu,
    say: `${STRONG} It is believed more readily without a number.`,
  },
  {
    worn: /\bI hope (?:that )?this (?:e-?mail|message|letter|note) finds you well\b/giu,
    say: 'Everybody writes this. Begin with your thanks.',
  },
  { worn: /\bhit(?:ting)? the ground running\b/giu, say: 'Worn. Say what you would do in the first week.' },
  { worn: /\b(?:think(?:ing|er)?) outside (?:of )?the box\b/giu, say: 'Worn. An example says more.' },
  { worn: /\bteam player\b/giu, say: 'Worn. Say what you did together with whom.' },
  {
    worn: /\b(?:I(?:['’]m| am) )?(?:extremely |really |very |truly |deeply )?passionate about\b/giu,
    say: 'Worn. What did you do about it?',
  },
  {
    worn: /\b(?:self-starter|go-getter|hard[- ]working individual|results[- ]driven|detail[- ]oriented|proven track record)\b/giu,
    say: 'Worn. One thing that you did says more.',
  },
  {
    worn: /\b(?:touch(?:ing)? base|circl(?:e|ing) back|loop(?:ing)? (?:you )?in|pick(?:ing)? your brain|move the needle|low-hanging fruit|synerg(?:y|ies)|leverage (?:my|your|our|the))\b/giu,
    say: 'Office talk. Say it as you would at a table.',
  },
  {
    worn: /\b(?:I(?:['’]m| am|['’]m writing| am writing) )?just (?:following up|checking in|wanted to check in|wanted to follow up|circling)\b/giu,
    say: '“Just” makes it small. Ask what you want to know.',
  },
  { worn: /\bat your earliest convenience\b/giu, say: 'It hurries them. Leave it out, or name a day.' },
  {
    worn: /\b(?:please )?(?:do not|don['’]t) hesitate to (?:contact|call|reach|ask|get)\b/giu,
    say: '“Please ask” does the same.',
  },
  {
    worn: /\b(?:dream|once-in-a-lifetime) (?:job|company|role|opportunity)\b/giu,
    say: `${STRONG} Say what draws you to it.`,
  },
  {
    worn: /\b(?:beyond|super|so|extremely|incredibly) (?:excited|thrilled|grateful|honou?red|humbled)\b/giu,
    say: `${STRONG} Plain words carry further.`,
  },
  { worn: /\bto whom it may concern\b/giu, say: 'Name somebody, or write “Hello,”.' },
  {
    worn: /\b(?:I (?:really )?need this job|I(?:['’]ll| will) do anything|desperate(?:ly)?|I beg you|begging you)\b/giu,
    say: 'It asks for pity. Say what you would bring.',
  },
  {
    worn: /\bsorry (?:to|for) (?:bother(?:ing)?|disturb(?:ing)?|tak(?:e|ing) up)\b/giu,
    say: 'There is nothing to be sorry for. Just ask.',
  },
];

/** Words that everybody uses, said once for each. */
export const cliche: Rule = ({ body }) => {
  const remarks: Remark[] = [];
  for (const { worn, say, instead } of CLICHES) {
    const match = [...body.matchAll(worn)][0];
    if (!match) continue;
    const span = { from: match.index, to: match.index + match[0].length };
    if (remarks.some((other) => other.span && other.span.from < span.to && span.from < other.span.to))
      continue;
    const fix =
      instead === undefined
        ? undefined
        : { label: 'Use that', span, text: likeStart(instead, body, span.from) };
    remarks.push({ rule: 'cliche', level: 'warning', text: say, span, ...(fix && { fix }) });
  }
  return remarks;
};

function likeStart(text: string, body: string, at: number): string {
  return /(?:^|[.!?\n])\s*$/u.test(body.slice(0, at)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
