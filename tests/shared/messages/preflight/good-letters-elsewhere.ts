/** Letters in other languages that a careful friend would let pass. Several sail close to a rule on purpose. */
export const GOOD_GERMAN: readonly string[] = [
  `Sehr geehrte Frau Okafor,

vielen Dank für das Gespräch heute Nachmittag. Die Frage, welche Kennzahl ich zuerst streichen würde, beschäftigt mich noch: Es wäre der Wochendurchschnitt, denn nach ihm entscheidet niemand etwas.

Über eine Aufgabe in Brightwaters Team würde ich mich sehr freuen.

Mit freundlichen Grüßen
Maya Lindqvist`,
  `Hallo Dana,

danke für den Rundgang durch das Lager. So viel gelacht wird an einer Retourenstelle selten. Ich habe auf der Rückfahrt noch lange darüber nachgedacht, und die Idee mit dem einen Blatt Papier gefällt mir immer besser.

Viele Grüße
Maya`,
  `Guten Tag Dana Okafor,

wir sprachen am 12. November über die Stelle „Product Analyst“, und Sie wollten bis zum 27. November entscheiden. Gibt es Neues, oder fehlt noch etwas von mir?

Freundliche Grüße
Maya Lindqvist`,
  `Liebe Frau Okafor,

danke für Ihre Nachricht. Ich hatte auf eine andere Antwort gehofft, aber das Gespräch war mir viel wert. Könnten Sie meine Unterlagen aufheben? Ich wünsche dem Team mit der neuen Besetzung einen guten Start.

Herzliche Grüße
Maya Lindqvist`,
  `Guten Tag,

am 2. November habe ich mich auf die Stelle „Product Analyst“ beworben. Können Sie mir sagen, wie der Stand ist? Ich hänge sehr an dieser Aufgabe, und im Rahmen meiner Möglichkeiten richte ich mich nach Ihnen.

Freundliche Grüße
Maya Lindqvist`,
  `Sehr geehrte Frau Dr. Okafor,

für die Zeit, die Sie mir gestern gewidmet haben, danke ich Ihnen herzlich. Nicht alle meine Antworten waren meine besten; die Frage nach den Joins würde ich heute anders beantworten. Ihr Gewinn wäre ein kürzerer Bericht, so sagten Sie, und das leuchtet mir ein.

Mit freundlichen Grüßen
Maya Lindqvist`,
  `Hallo Dana,

es ist eine Weile her. Neu bei mir: Unsere Berichte passen jetzt auf eine Seite, und sie werden gelesen. Grüß bitte auch Ravi von mir. Eine Antwort braucht es nicht.

Viele Grüße
Maya`,
];

export const GOOD_FRENCH: readonly string[] = [
  `Madame,

Je vous remercie de l’entretien que vous m’avez accordé cet après-midi. La question de la mesure à supprimer en premier me suit encore : ce serait la moyenne hebdomadaire, car personne ne décide rien d’après elle.

Je vous prie d’agréer l’expression de mes salutations distinguées.
Maya Lindqvist`,
  `Bonjour Dana,

Merci pour la visite de l’entrepôt. On rit rarement autant à un guichet des retours. J’y ai repensé dans le train, et l’idée d’une seule page me plaît de plus en plus.

Bien cordialement,
Maya`,
  `Bonjour Madame Okafor,

Nous avons parlé le 12 novembre du poste « Product Analyst », et vous pensiez décider d’ici vendredi. Y a-t-il du nouveau, ou quelque chose à vous envoyer ?

Cordialement,
Maya Lindqvist`,
  `Chère Madame Okafor,

Merci de votre réponse. J’espérais une autre issue, mais notre échange a compté pour moi. Voudriez-vous garder mon CV ? Je souhaite un bon départ à la personne qui vous rejoint.

Bien cordialement,
Maya Lindqvist`,
  `Bonjour,

J’ai postulé le 2 novembre au poste « Product Analyst », et il me tente toujours autant. Pourriez-vous me dire où en est la procédure ?

Cordialement,
Maya Lindqvist`,
  `Bonjour Dana Okafor,

Toutes mes réponses n’étaient pas les meilleures. Celle sur les jointures, je la donnerais autrement : je regarderais d’abord les données. Si nous nous revoyons, je joindrai le geste à la parole.

Cordialement,
Maya Lindqvist`,
  `Chère Dana,

Voilà longtemps que nous ne nous sommes pas parlé. Une nouvelle de mon côté : nos rapports tiennent sur une page, et ils sont lus. Ce mot n’appelle pas de réponse.

Bien à vous,
Maya`,
];

export const GOOD_SPANISH: readonly string[] = [
  `Estimada señora Okafor:

Le agradezco la entrevista que me concedió esta tarde. La pregunta sobre qué métrica borraría primero me sigue rondando: sería la media semanal, porque nadie decide nada con ella.

Atentamente,
Maya Lindqvist`,
  `Hola, Dana:

Gracias por la visita al almacén. Pocas veces se ríe tanto en un mostrador de devoluciones. Lo pensé en el tren, y la idea de una sola página me gusta cada vez más.

Un cordial saludo,
Maya`,
  `Buenos días, señora Okafor:

Hablamos el 12 de noviembre del puesto de Product Analyst, y esperaban decidir para el viernes. ¿Hay alguna novedad, o falta algo por mi parte?

Saludos cordiales,
Maya Lindqvist`,
  `Estimada señora Okafor:

Gracias por avisarme. Esperaba otra respuesta, pero me alegro de que habláramos. ¿Podrían conservar mi CV? Le deseo un buen comienzo a la persona que se incorpora, y a todos mucho acierto.

Un cordial saludo,
Maya Lindqvist`,
  `Hola:

Presenté mi candidatura al puesto de Product Analyst el 2 de noviembre, y me sigue atrayendo todo lo que leí. ¿Podría decirme cómo va el proceso?

Saludos cordiales,
Maya Lindqvist`,
  `Hola, Dana Okafor:

No todas mis respuestas fueron las mejores. La de las uniones la daría hoy de otro modo: primero miraría los datos. Sea cual sea su decisión, me alegro de que nos hayamos conocido.

Un saludo,
Maya Lindqvist`,
  `Hola, Dana:

Ha pasado un tiempo desde que hablamos. Por mi parte, una novedad: nuestros informes caben ahora en una página, y se leen. No hace falta responder.

Un abrazo,
Maya`,
];
