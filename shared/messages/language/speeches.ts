import type { Language } from './language';
import type { Speech } from './speech';

const ENGLISH: Speech = {
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  date: (date, month, year) => withYear(`${date} ${month}`, ' ', year),
  partsOfToday: ['this morning', 'this afternoon', 'this evening'],
  yesterday: 'yesterday',
  onWeekday: (weekday) => `on ${weekday}`,
  onDate: (date) => `on ${date}`,
  thatDay: (onDay) => onDay.replace(/^on /, ''),
  today: 'today',
  byTomorrow: 'by tomorrow',
  byWeekday: (weekday) => `by ${weekday}`,
  byDate: (weekday, date) => `by ${weekday} ${date}`,
  promised: (weekday, date) => `${weekday} ${date}`,
  thisMonth: 'earlier this month',
  inMonth: (month, year) => withYear(`in ${month}`, ' ', year),
  and: 'and',
  meetings: {
    inPerson: { noun: 'meeting', doing: 'meeting me', todo: 'to meet me' },
    video: { noun: 'video call', doing: 'speaking with me', todo: 'to speak with me' },
    phone: { noun: 'call', doing: 'speaking with me', todo: 'to speak with me' },
  },
  theRole: (role) => `the ${role.replace(/\s+(role|position|job|post)$/i, '')} role`,
};

const GERMAN: Speech = {
  weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  date: (date, month, year) => withYear(`${date}. ${month}`, ' ', year),
  partsOfToday: ['heute Vormittag', 'heute Nachmittag', 'heute Abend'],
  yesterday: 'gestern',
  onWeekday: (weekday) => `am ${weekday}`,
  onDate: (date) => `am ${date}`,
  thatDay: (onDay) => onDay,
  today: 'heute',
  byTomorrow: 'bis morgen',
  byWeekday: (weekday) => `bis ${weekday}`,
  byDate: (_, date) => `bis zum ${date}`,
  promised: (_, date) => date,
  thisMonth: 'Anfang dieses Monats',
  inMonth: (month, year) => withYear(`im ${month}`, ' ', year),
  and: 'und',
  meetings: {
    inPerson: { noun: 'Gespräch' },
    video: { noun: 'Videogespräch' },
    phone: { noun: 'Telefonat' },
  },
  theRole: (role) => `die Stelle „${role}“`,
};

const FRENCH: Speech = {
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  date: (date, month, year) => withYear(`${date === 1 ? '1er' : date} ${month}`, ' ', year),
  partsOfToday: ['ce matin', 'cet après-midi', 'ce soir'],
  yesterday: 'hier',
  onWeekday: (weekday) => weekday,
  onDate: (date) => `le ${date}`,
  thatDay: (onDay) => onDay,
  today: 'aujourd’hui',
  byTomorrow: 'd’ici demain',
  byWeekday: (weekday) => `d’ici ${weekday}`,
  byDate: (weekday, date) => `d’ici le ${weekday} ${date}`,
  promised: (weekday, date) => `${weekday} ${date}`,
  thisMonth: 'au début du mois',
  inMonth: (month, year) => withYear(`en ${month}`, ' ', year),
  and: 'et',
  meetings: {
    inPerson: { noun: 'entretien' },
    video: { noun: 'entretien en visioconférence' },
    phone: { noun: 'entretien téléphonique' },
  },
  theRole: (role) => `le poste « ${role} »`,
};

const SPANISH: Speech = {
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  date: (date, month, year) => withYear(`${date} de ${month}`, ' de ', year),
  partsOfToday: ['esta mañana', 'esta tarde', 'esta tarde'],
  yesterday: 'ayer',
  onWeekday: (weekday) => `el ${weekday}`,
  onDate: (date) => `el ${date}`,
  thatDay: (onDay) => onDay,
  today: 'hoy',
  byTomorrow: 'de aquí a mañana',
  byWeekday: (weekday) => `de aquí al ${weekday}`,
  byDate: (weekday, date) => `de aquí al ${weekday} ${date}`,
  promised: (weekday, date) => `${weekday} ${date}`,
  thisMonth: 'a principios de mes',
  inMonth: (month, year) => withYear(`en ${month}`, ' de ', year),
  and: 'y',
  meetings: {
    inPerson: { noun: 'entrevista' },
    video: { noun: 'videoentrevista' },
    phone: { noun: 'entrevista telefónica' },
  },
  theRole: (role) => `el puesto de ${role}`,
};

function withYear(words: string, between: string, year: string | undefined): string {
  return year === undefined ? words : words + between + year;
}

const SPEECHES: Readonly<Record<Language, Speech>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

export function speechOf(language: Language): Speech {
  return SPEECHES[language];
}
