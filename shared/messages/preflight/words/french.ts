import { EVERYBODY, HURRIES, MACHINE, NO_SORRY, PITY, STRONG, WORN, type PreflightWords } from './words';

// `\b` knows no accents, so the edges of words are looked for by their letters.
export const FRENCH: PreflightWords = {
  promised:
    /(?<!\p{L})(?:ci-joint(?:e|s|es)?|en pièces? jointes?|pièces? jointes?|je (?:vous )?joins|j['’]ai joint|ci-inclus(?:e|es)?|en annexe)(?!\p{L})/giu,
  money:
    /(?<!\p{L})(?:salaires?|rémunération|prétentions salariales|primes?|13e mois|treizième mois|congés payés|jours de congés?|RTT|avantages sociaux|tarif journalier|TJM|voiture de fonction)(?!\p{L})/giu,
  firstPerson: /^(?:je(?!\p{L})|j['’])/iu,
  cliches: [
    {
      worn: /(?<!\p{L})(?:le candidat|la candidate|la personne|le profil) (?:parfaite?|idéale?)(?!\p{L})/giu,
      say: `${STRONG} Say what you would do there.`,
    },
    {
      worn: /(?<!\p{L})(?:100|110|200) ?%(?= (?:sûre?|certaine?|motivée?|convaincue?|investie?))/giu,
      say: `${STRONG} It is believed more readily without a number.`,
    },
    {
      worn: /(?<!\p{L})(?:j['’]espère que )?(?:ce|mon) (?:message|courriel|mail|e-mail) (?:vous trouve(?:ra)?|vous trouvera) (?:bien|en (?:bonne|pleine) (?:santé|forme))(?!\p{L})/giu,
      say: EVERYBODY,
    },
    {
      worn: /(?<!\p{L})(?:je me permets de vous (?:contacter|solliciter)|par la présente)(?!\p{L})/giu,
      say: 'Everybody begins so. Begin with what you want to say.',
    },
    {
      worn: /(?<!\p{L})(?:esprit d['’]équipe|force de proposition|dynamique et motivée?|rigoureu(?:x|se) et autonome|passionnée? (?:par|de)|polyvalente? et)(?!\p{L})/giu,
      say: WORN,
    },
    {
      worn: /(?<!\p{L})(?:synergies?|sortir des sentiers battus|penser en dehors du cadre|monter en compétences?|challenger)(?!\p{L})/giu,
      say: 'Office talk. Say it as you would at a table.',
    },
    {
      worn: /(?<!\p{L})(?:je voulais (?:juste|simplement) (?:savoir|prendre|relancer)|petite relance|je vous relance)(?!\p{L})/giu,
      say: '“Juste” makes it small. Ask what you want to know.',
    },
    {
      worn: /(?<!\p{L})(?:dans les (?:meilleurs|plus brefs) délais|au plus vite|dans l['’]attente d['’]une réponse rapide)(?!\p{L})/giu,
      say: HURRIES,
    },
    {
      worn: /(?<!\p{L})n['’]hésitez pas à (?:me )?(?:contacter|appeler|écrire|revenir|joindre)(?!\p{L})/giu,
      say: '“Dites-le-moi” does the same.',
    },
    {
      worn: /(?<!\p{L})(?:poste|emploi|entreprise|métier) de mes rêves(?!\p{L})/giu,
      say: `${STRONG} Say what draws you to it.`,
    },
    {
      worn: /(?<!\p{L})(?:extrêmement|incroyablement|super|hyper|plus que) (?:ravie?|heureu(?:x|se)|honorée?|enthousiaste|motivée?)(?!\p{L})/giu,
      say: `${STRONG} Plain words carry further.`,
    },
    {
      worn: /(?<!\p{L})(?:j['’]ai (?:vraiment |absolument )?besoin de ce (?:travail|poste)|je vous en supplie|prêt(?:e)? à tout|désespéré(?:e|ment)?)(?!\p{L})/giu,
      say: PITY,
    },
    {
      worn: /(?<!\p{L})(?:désolée? de vous (?:déranger|importuner)|pardon de vous déranger|excusez-moi de vous déranger)(?!\p{L})/giu,
      say: NO_SORRY,
    },
    {
      worn: /(?<!\p{L})(?:dans un monde en constante évolution|un véritable témoignage de|résonne(?:nt)? (?:profondément )?avec|s['’]aligne(?:nt)? parfaitement avec|plonger au cœur de|précieux éclairages?|de tout premier plan)(?!\p{L})/giu,
      say: MACHINE,
    },
  ],
};
