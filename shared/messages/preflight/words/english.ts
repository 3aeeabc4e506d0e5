import { MACHINE, STRONG, type PreflightWords } from './words';

export const ENGLISH: PreflightWords = {
  promised:
    /\b(?:I(?:['’]ve| have)? (?:also )?(?:attach(?:ed)?|enclosed?)(?! (?:great|much|more|little|no|real|importance|value|weight))|(?:please |you(?:['’]ll| will) )?find (?:attached|enclosed)|(?:is|are) (?:attached|enclosed)|attached (?:is|are|you(?:['’]ll| will) find)|(?:see|in) the attach(?:ed|ment)|as an attachment|attached to this)\b/giu,
  money:
    /\b(?:salary|salaries|compensation|remuneration|pay (?:range|rise|package|level|band)|(?:the|your) pay\b(?! (?:attention|range|rise|package|level|band))|what (?:you|it|the role|they) pays?\b|(?:the|your|annual|yearly|signing|sign-on) bonus(?:es)?|stock options?|annual leave|holiday (?:allowance|entitlement)|benefits package|day rate|starting pay)/giu,
  firstPerson: /^I\b/u,
  cliches: [
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
    {
      worn: /\b(?:delv(?:e|ing) into|a testament to|in today['’]s (?:fast-paced|ever-changing|competitive)|resonat(?:es?|ed) (?:deeply |strongly )?with (?:me|my)|aligns? (?:perfectly|seamlessly|closely|well) with my|esteemed (?:company|organi[sz]ation|team)|invaluable insights?|wealth of experience|unwavering|I am writing to express my)\b/giu,
      say: MACHINE,
    },
  ],
};
