/** The five signals in the words of the tables. */
export type StorySignalKind =
  | 'mentors-unasked'
  | 'communicates-clearly'
  | 'owns-beyond-scope'
  | 'curious-about-business'
  | 'steady-in-ambiguity';

/** Moments that somebody at Meridian could have seen; {mate} is a colleague’s first name, {unit} the team. */
export const signalMoments: Readonly<Record<StorySignalKind, readonly string[]>> = {
  'mentors-unasked': [
    'Sat with {mate} through the first on-call week, then handed over the pager and only answered questions.',
    'Noticed that {mate} was stuck on the release scripts and turned it into a half-hour session for whoever wanted to come.',
    'Reviews are small lessons: {mate} quoted one of them in the next design and credited it.',
    'Offered to pair with the two interns of {unit} every Thursday; nobody had asked, and both now ship alone.',
    'Let {mate} give the demo that everyone expected from the senior person, and prepared it together the day before.',
    'Wrote the guide to our test setup after explaining it to {mate} for the second time. Three teams use it now.',
  ],
  'communicates-clearly': [
    'The one-page note on retiring the old queue settled in a day what two meetings had not.',
    'Explained the delay to the partner managers in three sentences, with what we do next; no follow-up questions came.',
    'Summed up a heated thread about naming in four points both sides could sign, and {mate} closed it.',
    'Drew the data flow for the support team on one sheet. It still hangs at their desks.',
    'Opens every planning of {unit} with what was decided and what is open; people from outside can follow.',
    'Wrote the incident report so that finance understood it, without one word of blame.',
  ],
  'owns-beyond-scope': [
    'Found that nobody looked after the certificate renewals, fixed the two that were about to lapse and found them an owner.',
    'Stayed with the export failures of a neighbouring team until the cause was known, although {unit} was not affected.',
    'Took on the flaky nightly build that everyone had learned to ignore. It has been green for six weeks.',
    'Called the customer whose import kept failing, instead of passing the ticket on a third time.',
    'Asked who cleans up abandoned environments, got no answer, and did it together with {mate}; it saves a fifth of the bill.',
    'Brought {unit} and the platform team to one table about retries, and wrote down what each now does.',
  ],
  'curious-about-business': [
    'Joined four sales calls to hear why trials end, and came back with a smaller plan than the one we had.',
    'Asked what a minute of checkout downtime costs before proposing how much resilience to build.',
    'Read the annual report and asked the finance lead two questions about margins that changed our priorities.',
    'Wanted to know who pays for the free tier; the answer is now the first slide of every design in {unit}.',
    'Spent a day with customer support and turned the five most frequent complaints into a ranked list.',
    'Challenged a feature with renewal figures from the account team; {mate} and product dropped it together.',
  ],
  'steady-in-ambiguity': [
    'With the requirements still moving, split off the one question we could answer in a week and had {unit} start there.',
    'When the vendor withdrew, laid out three ways with what each would cost to undo, and got a decision the same day.',
    'Kept the group going through the reorganisation by fixing only the next two weeks, and said openly what was unknown.',
    'Nobody could say what “fast enough” meant; measured what users notice and proposed a number to argue with.',
    'Held the incident calm for forty minutes without a cause, with somebody on each of three guesses.',
    'Took the half-written brief of the pilot, named the two riskiest guesses and tested both before building.',
  ],
};
