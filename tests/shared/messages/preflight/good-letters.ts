/** Letters that a careful friend would let pass. Several sail close to a rule on purpose. */
export const GOOD_LETTERS: readonly string[] = [
  `Dear Ms Okafor,

Thank you for meeting me this afternoon. I kept thinking about the returns dashboard on the train, and about which metric I would delete first. My answer has changed since: it would be the weekly average, because nobody decides anything by it.

I would be glad to do this work at Brightwater. I look forward to hearing from you by Friday.

Kind regards,
Maya Lindqvist`,
  `Hello Dana,

Thanks for the walk through the warehouse. Brightwater's returns desk is the first that I have seen where people laugh.

You asked how I would find out which report nobody reads. I would stop sending it and count the questions.

All the best,
Maya`,
  `Good afternoon Dana,

Thank you for your time today. What stayed with me is how Brightwater’s team plans: two weeks, one board, no meetings on Wednesday.

If you would like to see an example of my work, please ask and I will send one.

With kind regards,
Maya Lindqvist`,
  `Dear Dana Okafor,

We spoke on 12 November about the Product Analyst role, and you hoped to decide by Friday. Is there any news, or anything from me that would help?

Kind regards,
Maya Lindqvist`,
  `Dear Dr Okafor,

Thank you for letting me know. I had hoped for another answer, but I enjoyed our talk about returns. Would you keep my CV on file?

I hope that your new colleague settles in well.

Kind regards,
Maya Lindqvist`,
  `Hi Dana,

It has been a while. Data work has kept me busy: I moved our reports to one page, and people now read it. I attached great importance to that page being dull.

This needs no answer. I hope that you are all well.

Maya`,
  `Dear Ms. Okafor,

Thank you for the conversation yesterday, and please thank Ravi too. His question about targets was the best that I was asked this year; I had no good answer then and have half of one now.

It would be a pleasure to work with you both.

Yours sincerely,
Maya Lindqvist`,
  `Dear Ms Okafor,

Thank you for taking the time to meet me. I pay attention to how people talk about their customers, and yours come first in every sentence. That was a real bonus.

The signal was poor on the way home, or this would have reached you sooner.

Yours sincerely,
Maya Lindqvist`,
  `Hello,

I applied for the Product Analyst role on 2 November, and I am still keen on it. Could you tell me how things stand?

Kind regards,
Maya Lindqvist`,
  `Dear Dana,

Not all my answers were my best. The one on joins I would give again: I would look at the data first, and ask who needs it second.

Whatever you decide, I am glad that we spoke. Brightwater is a place where I would be happy to learn.

Kind regards,
Maya Lindqvist`,
  `Dear Ms Okafor,

Thank you for the good news. I will answer by Thursday, as you asked. Apples and pears aside, both of us know more about returns than we did in October.

Kind regards,
Maya Lindqvist`,
  `Liebe Frau Okafor,

vielen Dank für das Gespräch heute Nachmittag. Die Frage nach der ersten Kennzahl, die ich löschen würde, beschäftigt mich noch.

Mit freundlichen Grüßen
Maya Lindqvist`,
  `Bonjour Dana,

Merci pour notre échange de cet après-midi. J’ai beaucoup aimé parler du tableau des retours avec vous.

Bien à vous,
Maya Lindqvist`,
];
