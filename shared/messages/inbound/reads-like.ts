/** What a message seems to say. A guess, for the person to confirm. */
export type ReadsLike = 'rejection' | 'offer';

/** Phrases of a no, in the four languages. Each is a decision; "unfortunately" alone may be about a meeting room. */
const REJECTION = [
  /(?:decided|chosen|elected|opted) (?:not to|to not) (?:move|proceed|progress|go|take|continue|pursue)/,
  /(?:move|moving|proceed|proceeding|progress|progressing|go|going|gone) (?:forward |ahead )?with (?:an ?other|other|a different) candidates?/,
  /(?:we|i) (?:will|are) not (?:be )?(?:mov|proceed|progress|go|tak|continu)\w* (?:\w+ ){0,3}(?:forward|ahead|with you|further|any further)/,
  /(?:not|un)(?: been)? (?:selected|successful|shortlisted)(?: for| on this occasion| this time)?/,
  /(?:another|other) candidates? (?:whose|who|was|were|has|have|that)/,
  /(?:position|role) (?:has been|was|is(?: now)?) filled/,
  /(?:unable|not able) to offer you (?:a|the|this) (?:position|role|place|job)/,
  /wish you (?:all the best|every success|(?:the best of )?luck) (?:in|with) your (?:\w+ )?(?:search|future|career|job)/,
  /(?:leider|bedauern|bedauerlicherweise)[^.]{0,160}(?:absag|nicht berücksichtig|ander(?:en|e) (?:bewerber|kandidat)|nicht weiter|keine zusage|eine absage|nicht anbieten)/,
  /für (?:eine(?:n)?|einen?) ander(?:en?|e) (?:bewerber|kandidat)\w* entschieden/,
  /(?:malheureusement|regret)[^.]{0,160}(?:pas (?:été )?reten|pas donner (?:une )?suite|autre candidat|négativ|défavorable)/,
  /(?:n'avons|n’avons|n'a|n’a) pas (?:été )?retenu/,
  /(?:lamentablemente|desafortunadamente|lamentamos|sentimos)[^.]{0,160}(?:otr[oa] candidat|no (?:continu|segu|avanz|ha sido|has sido|fue)|no ser)/,
  /(?:hemos|han) (?:decidido|optado por) (?:no )?(?:continuar|seguir|avanzar|otr)/,
] as const;

const OFFER = [
  /(?:pleased|delighted|happy|thrilled|excited) to (?:be able to )?(?:offer|extend)(?: you| an offer)/,
  /(?:formal|written|job|employment) offer (?:is )?(?:attached|letter)/,
  /(?:freuen uns|können)[^.]{0,80}(?:die stelle|ein(?:en)? (?:angebot|arbeitsvertrag|zusage))[^.]{0,40}(?:anbieten|machen|unterbreiten|zuzusagen)?/,
  /(?:plaisir|heureux|ravis)[^.]{0,60}(?:proposer|offrir) (?:le|ce|un) (?:poste|contrat)/,
  /(?:complace|encantados?|alegra)[^.]{0,60}(?:ofrecer|ofrecerte|ofrecerle)/,
] as const;

/** Whether a message reads like a no or like an offer; a no wins, since letters of rejection wrap themselves warmly. */
export function readsLike(text: string): ReadsLike | undefined {
  const plain = text.slice(0, 8_000).toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
  if (REJECTION.some((pattern) => pattern.test(plain))) return 'rejection';
  return OFFER.some((pattern) => pattern.test(plain)) ? 'offer' : undefined;
}
