import { HANDS, type HandId, type HandStyle } from '../../../shared/notes/hands';

/** A note of about a hundred words, the most that people write on a small card. */
export const FULL_NOTE = `12 March 2025

Dear Ms. Okafor,

Thank you for meeting with me on Tuesday to talk about the product analyst role. I really enjoyed hearing how your team turned the returns dashboard from a monthly report into something the warehouse checks every morning, and your question about which metric I would delete first has stayed with me all week. Our conversation made me even more certain that this is the work I want to do, and the people I would like to learn from. Please give my regards to Daniel, and thank you again for your time and kindness.

Warm regards,
Maya Lindqvist`;

interface Words {
  readonly greeting: string;
  readonly closing: string;
  readonly sentences: readonly string[];
  readonly full: string;
}

const LATIN: Words = {
  greeting: 'Dear Dana,\n\n',
  closing: '\n\nWarm regards,\nMaya Lindqvist',
  sentences: [
    'Thank you for your time this afternoon.',
    'I enjoyed hearing how the team works, and how much of it is done by talking to customers.',
    'Your question about which report I would delete first has stayed with me since.',
    'It made me look at our own numbers again, and I found two that nobody reads.',
    'What you said about the first ninety days sounded honest, which I value.',
    'I would be glad to be part of it.',
    'Please give my regards to Daniel, who showed me round the warehouse.',
    'If a sample of my work would help, I can send the dashboard that we spoke about.',
    'I look forward to hearing from you on Friday, as you said.',
  ],
  full: FULL_NOTE,
};

const CYRILLIC: Words = {
  greeting: 'Дорогая Анна Сергеевна,\n\n',
  closing: '\n\nС уважением,\nМайя Линдквист',
  sentences: [
    'Спасибо вам за время, которое вы мне сегодня уделили.',
    'Мне было интересно узнать, как работает ваша команда и как часто вы говорите с клиентами.',
    'Ваш вопрос о том, какой отчёт я бы удалила первым, не выходит у меня из головы.',
    'Я ещё раз посмотрела на наши цифры и нашла две, которых никто не читает.',
    'То, что вы сказали о первых трёх месяцах, прозвучало честно, и я это ценю.',
    'Я была бы рада стать частью этого.',
    'Передайте, пожалуйста, привет Даниилу, который показал мне склад.',
    'Если поможет образец моей работы, я могу прислать отчёт, о котором мы говорили.',
    'Буду ждать вестей от вас в пятницу, как вы и сказали.',
  ],
  full: `12 марта 2025

Дорогая Анна Сергеевна,

Спасибо вам за встречу во вторник и за разговор о роли аналитика. Мне было очень интересно узнать, как ваша команда превратила ежемесячный отчёт в то, что склад проверяет каждое утро. Ваш вопрос о том, какой показатель я бы удалила первым, не выходит у меня из головы всю неделю. После нашей беседы я ещё больше уверена, что хочу заниматься именно этим и учиться у этих людей. Передайте, пожалуйста, привет Даниилу, и ещё раз спасибо за ваше время и доброту.

С уважением,
Майя Линдквист`,
};

const GREEK: Words = {
  greeting: 'Αγαπητή κυρία Παπαδοπούλου,\n\n',
  closing: '\n\nΜε εκτίμηση,\nΜάγια Λίντκβιστ',
  sentences: [
    'Σας ευχαριστώ για τον χρόνο σας σήμερα το απόγευμα.',
    'Μου άρεσε πολύ να ακούω πώς δουλεύει η ομάδα σας, και πόσο συχνά μιλάτε με τους πελάτες.',
    'Η ερώτησή σας για το ποια αναφορά θα έσβηνα πρώτη δεν μου φεύγει από το μυαλό.',
    'Κοίταξα ξανά τους δικούς μας αριθμούς και βρήκα δύο που δεν διαβάζει κανείς.',
    'Όσα είπατε για τις πρώτες ενενήντα ημέρες μου φάνηκαν ειλικρινή, και αυτό το εκτιμώ.',
    'Θα χαιρόμουν πολύ να είμαι μέρος της.',
    'Δώστε, παρακαλώ, τους χαιρετισμούς μου στον Δανιήλ, που μου έδειξε την αποθήκη.',
    'Αν ένα δείγμα της δουλειάς μου θα βοηθούσε, μπορώ να σας στείλω τον πίνακα που συζητήσαμε.',
    'Περιμένω με χαρά νέα σας την Παρασκευή, όπως είπατε.',
  ],
  full: `12 Μαρτίου 2025

Αγαπητή κυρία Παπαδοπούλου,

Σας ευχαριστώ πολύ για τη συνάντηση της Τρίτης και για τη συζήτηση σχετικά με τη θέση του αναλυτή. Μου άρεσε πολύ να ακούω πώς η ομάδα σας έκανε από μια μηνιαία αναφορά κάτι που η αποθήκη κοιτάζει κάθε πρωί, και η ερώτησή σας για το ποιον δείκτη θα έσβηνα πρώτο έμεινε μαζί μου όλη την εβδομάδα. Η κουβέντα μας με έκανε ακόμη πιο σίγουρη ότι αυτή τη δουλειά θέλω να κάνω. Δώστε τους χαιρετισμούς μου στον Δανιήλ, και ευχαριστώ ξανά για τον χρόνο και την καλοσύνη σας.

Με εκτίμηση,
Μάγια Λίντκβιστ`,
};

/** From one sentence to more than a card holds comfortably. */
function twelve({ greeting, closing, sentences, full }: Words): readonly string[] {
  const some = (from: number, to: number) => sentences.slice(from, to).join(' ');
  return [
    `${greeting}${some(0, 1)}${closing}`,
    `${greeting}${some(0, 2)}${closing}`,
    `${greeting}${some(1, 4)}${closing}`,
    `${greeting}${some(0, 4)}${closing}`,
    `${greeting}${some(0, 3)}\n\n${some(3, 5)}${closing}`,
    `${greeting}${some(2, 8)}${closing}`,
    `${greeting}${some(0, 7)}${closing}`,
    `${greeting}${some(0, 3)}\n${some(3, 6)}\n${some(6, 8)}${closing}`,
    `${greeting}${some(0, 8)}${closing}`,
    `${greeting}${some(0, 9)}${closing}`,
    full,
    some(0, 5),
  ];
}

const WORDS: Readonly<Record<HandStyle['script'], Words>> = {
  latin: LATIN,
  cyrillic: CYRILLIC,
  greek: GREEK,
};

/** Twelve notes of different lengths in English. */
export const NOTES = twelve(LATIN);

/** The same twelve in what this hand writes. */
export function notesFor(id: HandId): readonly string[] {
  return twelve(WORDS[HANDS[id].script]);
}

/** The full card in what this hand writes. */
export function fullNoteFor(id: HandId): string {
  return WORDS[HANDS[id].script].full;
}
