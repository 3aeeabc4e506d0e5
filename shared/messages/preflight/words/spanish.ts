import { EVERYBODY, HURRIES, MACHINE, NO_SORRY, PITY, STRONG, WORN, type PreflightWords } from './words';

// `\b` knows no accents, so the edges of words are looked for by their letters.
export const SPANISH: PreflightWords = {
  promised:
    /(?<!\p{L})(?:adjunt(?:o|a|os|as|amos|ado|ada|ados|adas)|(?:archivo|documento|fichero)s? adjuntos?|en el adjunto|te adjunto|le adjunto)(?!\p{L})/giu,
  money:
    /(?<!\p{L})(?:salarios?|sueldos?|remuneración|retribución|pretensiones (?:salariales|económicas)|banda salarial|aguinaldo|pagas? extras?|días de vacaciones|beneficios sociales|tarifa diaria|coche de empresa)(?!\p{L})/giu,
  // Verbs that carry their "I" within themselves.
  firstPerson:
    /^(?:yo|me|he|soy|estoy|tengo|quiero|quisiera|creo|pienso|espero|puedo|trabajo|trabajé|hice|fui|vi|leí|escribí|llegué|aprendí)(?!\p{L})/iu,
  cliches: [
    {
      worn: /(?<!\p{L})(?:el candidato|la candidata|la persona|el perfil) (?:perfect[oa]|ideal)(?!\p{L})/giu,
      say: `${STRONG} Say what you would do there.`,
    },
    {
      worn: /(?<!\p{L})(?:100|110|200) ?%(?= (?:segur[oa]|convencid[oa]|comprometid[oa]|motivad[oa]))/giu,
      say: `${STRONG} It is believed more readily without a number.`,
    },
    {
      worn: /(?<!\p{L})espero que (?:este|mi) (?:correo|mensaje|e-?mail)(?: electrónico)? (?:le|te|la|lo) encuentre bien(?!\p{L})/giu,
      say: EVERYBODY,
    },
    {
      worn: /(?<!\p{L})(?:por la presente|me dirijo a usted(?:es)? para|me pongo en contacto con usted(?:es)? para)(?!\p{L})/giu,
      say: 'Everybody begins so. Begin with what you want to say.',
    },
    {
      worn: /(?<!\p{L})(?:trabajo en equipo y|orientad[oa] a (?:resultados|objetivos)|proactiv[oa]|dinámic[oa] y|apasionad[oa] (?:de|por)|amplia experiencia|altamente motivad[oa])(?!\p{L})/giu,
      say: WORN,
    },
    {
      worn: /(?<!\p{L})(?:sinergias?|pensar fuera de la caja|salir de mi zona de confort|poner en valor)(?!\p{L})/giu,
      say: 'Office talk. Say it as you would at a table.',
    },
    {
      worn: /(?<!\p{L})(?:solo quería (?:saber|preguntar|hacer seguimiento)|quería hacer seguimiento)(?!\p{L})/giu,
      say: '“Solo” makes it small. Ask what you want to know.',
    },
    {
      worn: /(?<!\p{L})(?:a la (?:mayor brevedad|brevedad posible)|cuanto antes|en espera de su pronta respuesta)(?!\p{L})/giu,
      say: HURRIES,
    },
    {
      worn: /(?<!\p{L})no (?:dude|dudes|duden) en (?:contactarme|llamarme|escribirme|ponerse en contacto|preguntar)(?!\p{L})/giu,
      say: '“Dígamelo” does the same.',
    },
    {
      worn: /(?<!\p{L})(?:trabajo|puesto|empresa|empleo) de mis sueños(?!\p{L})/giu,
      say: `${STRONG} Say what draws you to it.`,
    },
    {
      worn: /(?<!\p{L})(?:increíblemente|súper|sumamente|extremadamente) (?:emocionad[oa]|agradecid[oa]|honrad[oa]|ilusionad[oa]|feliz)(?!\p{L})/giu,
      say: `${STRONG} Plain words carry further.`,
    },
    {
      worn: /(?<!\p{L})(?:necesito (?:mucho |de verdad )?este (?:trabajo|puesto)|se lo suplico|te lo suplico|haría cualquier cosa|desesperad[oa](?:mente)?)(?!\p{L})/giu,
      say: PITY,
    },
    {
      worn: /(?<!\p{L})(?:(?:siento|perdone|perdona|disculpe|disculpa)(?: que)? (?:le|te|la|lo)? ?(?:molestarle|molestarte|moleste|la molestia|las molestias))(?!\p{L})/giu,
      say: NO_SORRY,
    },
    {
      worn: /(?<!\p{L})(?:en el mundo actual|en constante evolución|un testimonio de|resuena(?:n)? (?:profundamente )?con(?:migo)?|se alinea(?:n)? perfectamente con|valiosas perspectivas|inquebrantable|adentrarme en)(?!\p{L})/giu,
      say: MACHINE,
    },
  ],
};
