import { HANDS, type HandId, type HandStyle } from '../../shared/notes/hands';

/** What a card of the gallery says: a full one, a middling one, a short one, and one of signs that are hard to write. */
export interface Texts {
  readonly long: string;
  readonly middling: string;
  readonly short: string;
  readonly signs: string;
}

const LATIN: Texts = {
  long: `12 March 2025

Dear Ms. Okafor,

Thank you for meeting with me on Tuesday to talk about the product analyst role. I really enjoyed hearing how your team turned the returns dashboard from a monthly report into something the warehouse checks every morning, and your question about which metric I would delete first has stayed with me all week. Our conversation made me even more certain that this is the work I want to do, and the people I would like to learn from. Please give my regards to Daniel, and thank you again for your time and kindness.

Warm regards,
Maya Lindqvist`,
  middling: `Dear Tomasz,

Thank you for making time for me on Friday, and for making an interview feel like a conversation. I enjoyed talking about the tiles that nobody dares to redraw, and I came away still thinking about it all.

Whatever you decide, I am glad we met.

Warm regards,
Maya Lindqvist`,
  short: `Dear Dana,

Thank you for your time today. I would be very glad to be part of it.

With best wishes,
Maya`,
  signs: `Dear Zoë & François,

It’s been a pleasure – “a real one”, as Jürgen said… I won’t forget the café on Łódź Straße (is it open at 8:15?), nor the £1,250 we’d save, or €980 in Köln! My e-mail is maya@example.org; Señor Muñoz has it too.

Kind regards,
Maya Ångström-O’Neill`,
};

const CYRILLIC: Texts = {
  long: `12 марта 2025

Дорогая Анна Сергеевна,

Спасибо вам за встречу во вторник и за разговор о роли аналитика. Мне было очень интересно узнать, как ваша команда превратила ежемесячный отчёт в то, что склад проверяет каждое утро. Ваш вопрос о том, какой показатель я бы удалила первым, не выходит у меня из головы. Я ещё больше уверена, что хочу заниматься именно этим.

С уважением,
Майя Линдквист`,
  middling: `Дорогой Пётр Ильич,

Спасибо, что нашли для меня время в пятницу. Это было похоже не на собеседование, а на разговор, и я до сих пор думаю о нём.

Что бы вы ни решили, я рада нашей встрече.

С уважением,
Майя`,
  short: `Дорогая Анна,

Спасибо вам за сегодняшний разговор. Буду рада работать с вами.

С наилучшими пожеланиями,
Майя`,
  signs: `Шановна пані Ганно,

Дякую за розмову о 16:30 — і за чай! Ґанок, Їжак, «Єва», № 5; съезд, объявление, щука, ЩИ, Юля, Эхо? Цена: 1 250 € или $980. Пишите: maya@example.org.

З повагою,
Майя`,
};

const GREEK: Texts = {
  long: `12 Μαρτίου 2025

Αγαπητή κυρία Παπαδοπούλου,

Σας ευχαριστώ πολύ για τη συνάντηση της Τρίτης και για τη συζήτηση σχετικά με τη θέση του αναλυτή. Μου άρεσε πολύ να ακούω πώς η ομάδα σας έκανε από μια μηνιαία αναφορά κάτι που η αποθήκη κοιτάζει κάθε πρωί. Η ερώτησή σας για το ποιον δείκτη θα έσβηνα πρώτο έμεινε μαζί μου όλη την εβδομάδα.

Με εκτίμηση,
Μάγια Λίντκβιστ`,
  middling: `Αγαπητέ κύριε Ψαρρά,

Σας ευχαριστώ για τον χρόνο σας την Παρασκευή. Ήταν περισσότερο μια κουβέντα παρά μια συνέντευξη, και τη σκέφτομαι ακόμη.

Ό,τι κι αν αποφασίσετε, χάρηκα που γνωριστήκαμε.

Με εκτίμηση,
Μάγια`,
  short: `Αγαπητή Άννα,

Σας ευχαριστώ για τη σημερινή συζήτηση. Θα χαρώ πολύ να δουλέψουμε μαζί.

Με τις καλύτερες ευχές,
Μάγια`,
  signs: `Αγαπητέ Ξενοφώντα,

Ευχαριστώ για τον καφέ στις 16:30 – «έξοχος», είπατε· γιατί; Ψυχή, φθινόπωρο, ζωή, Ωμέγα, Θεσσαλονίκη, μαΐου, ευφυΐα! 1.250 € ή $980. Γράψτε μου: maya@example.org.

Με εκτίμηση,
Μάγια`,
};

const TEXTS: Readonly<Record<HandStyle['script'], Texts>> = {
  latin: LATIN,
  cyrillic: CYRILLIC,
  greek: GREEK,
};

export function textsFor(id: HandId): Texts {
  return TEXTS[HANDS[id].script];
}
