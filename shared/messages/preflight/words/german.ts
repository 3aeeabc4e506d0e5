import { EVERYBODY, HURRIES, MACHINE, NO_SORRY, PITY, STRONG, WORN, type PreflightWords } from './words';

// `\b` knows no umlauts, so the edges of words are looked for by their letters.
export const GERMAN: PreflightWords = {
  promised:
    /(?<!\p{L})(?:im anhang|als anhang|in der anlage|anbei|angehängt(?:e[nrs]?)?|beigefügt(?:e[nrs]?)?|füge ich (?:\p{L}+ ){0,3}bei|hänge ich (?:\p{L}+ ){0,3}an)(?!\p{L})/giu,
  money:
    /(?<!\p{L})(?:gehalts?(?:vorstellung(?:en)?|wunsch|rahmen|spanne|verhandlung(?:en)?)?|jahresgehalt|bruttogehalt|einstiegsgehalt|vergütung|bezahlung|lohn|bonuszahlung(?:en)?|weihnachtsgeld|urlaubstage|urlaubsanspruch|tagessatz|firmenwagen)(?!\p{L})/giu,
  firstPerson: /^ich(?!\p{L})/iu,
  cliches: [
    {
      worn: /(?<!\p{L})(?:die|der) (?:perfekte|ideale|richtige) (?:kandidat(?:in)?|besetzung|person|wahl|match)(?!\p{L})/giu,
      say: `${STRONG} Say what you would do there.`,
    },
    {
      worn: /(?<!\p{L})(?:100|110|200|hundert) ?(?:%|prozent)(?=ig|[ .,!])/giu,
      say: `${STRONG} It is believed more readily without a number.`,
    },
    {
      worn: /(?<!\p{L})(?:ich hoffe,? )?diese (?:e-?mail|nachricht|zeilen) erreich(?:t|en) (?:sie|dich) (?:gut|bei bester gesundheit|wohlauf)(?!\p{L})/giu,
      say: EVERYBODY,
    },
    {
      worn: /(?<!\p{L})(?:hiermit bewerbe ich mich|mit großem interesse habe ich)(?!\p{L})/giu,
      say: 'Every application begins so. Begin with what draws you to it.',
    },
    {
      worn: /(?<!\p{L})(?:teamplayer(?:in)?|teamfähig|belastbar|flexibel und motiviert|hochmotiviert|zielorientiert|ergebnisorientiert|hands-on-mentalität|leidenschaft für|brenne für)(?!\p{L})/giu,
      say: WORN,
    },
    {
      worn: /(?<!\p{L})(?:über den tellerrand|synergien|quick wins?|low hanging fruits?|proaktiv)(?!\p{L})/giu,
      say: 'Office talk. Say it as you would at a table.',
    },
    {
      worn: /(?<!\p{L})(?:ich wollte (?:nur|mal) (?:kurz )?(?:nachfragen|nachhaken)|nur kurz nachfragen|kurz nachhaken)(?!\p{L})/giu,
      say: '“Nur kurz” makes it small. Ask what you want to know.',
    },
    {
      worn: /(?<!\p{L})(?:so schnell wie möglich antworten sie|um (?:zeitnahe|baldige|umgehende) (?:antwort|rückmeldung)|zeitnah(?:e[nrs]?)?|schnellstmöglich)(?!\p{L})/giu,
      say: HURRIES,
    },
    {
      worn: /(?<!\p{L})(?:zögern sie (?:bitte )?nicht|stehe ich ihnen jederzeit gerne? zur verfügung)(?!\p{L})/giu,
      say: '“Fragen Sie gern” does the same.',
    },
    {
      worn: /(?<!\p{L})(?:traum(?:job|stelle|arbeitgeber|firma)|einmalige chance)(?!\p{L})/giu,
      say: `${STRONG} Say what draws you to it.`,
    },
    {
      worn: /(?<!\p{L})(?:unglaublich|wahnsinnig|überaus|mega|total) (?:gespannt|dankbar|begeistert|geehrt|froh)(?!\p{L})/giu,
      say: `${STRONG} Plain words carry further.`,
    },
    {
      worn: /(?<!\p{L})(?:ich brauche (?:diesen|den|die) (?:job|stelle)|ich flehe|verzweifelt|ich mache alles)(?!\p{L})/giu,
      say: PITY,
    },
    {
      worn: /(?<!\p{L})(?:entschuldig(?:en sie|e|ung)[^.\n]{0,30}(?:störung|störe)|verzeih(?:en sie)? die störung|tut mir leid, (?:sie|dich) zu (?:stören|belästigen))(?!\p{L})/giu,
      say: NO_SORRY,
    },
    {
      worn: /(?<!\p{L})(?:in der heutigen (?:schnelllebigen|dynamischen)|eintauchen in die welt|ein zeugnis für|nahtlos(?:e[nrs]?)? (?:einbringen|integrieren)|wertvolle einblicke|unerschütterlich(?:e[nrs]?)?)(?!\p{L})/giu,
      say: MACHINE,
    },
  ],
};
