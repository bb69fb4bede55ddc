/** Small files of our own in the public formats that frameworks are read from, as parsed documents. */
export const jobFamilyDocument = {
  name: 'Bakery',
  summary: 'What bakers learn, step by step.\n',
  sheetId: 'sheet-17',
  levels: [
    { id: 'apprentice', name: 'Apprentice' },
    { id: 'baker', name: 'Baker', pay: 'band B' },
    { id: 'master', name: 'Master baker' },
  ],
  themes: [
    { id: 'dough', name: 'Dough', summary: 'Knows flour and time.\n' },
    { id: 'oven', name: 'Oven' },
  ],
  competencies: [
    {
      id: 'c-1',
      level: 'apprentice',
      theme: 'dough',
      summary: 'Weighs and mixes by recipe.\n',
      proficiency: 'Awareness',
    },
    {
      id: 'c-2',
      level: 'baker',
      theme: 'dough',
      summary: 'Judges a dough by hand.',
      examples: ['Notices when it is too warm', 'Adjusts water to the flour'],
      supportingUrls: [{ label: 'Reading', url: 'https://bread.example/hands' }],
    },
    { id: 'c-3', level: 'master', theme: 'oven', summary: 'Plans a night of baking.' },
    { id: 'c-4', level: 'founder', theme: 'shop', summary: 'Opens a second shop.' },
  ],
} as const;

export const topicsDocument = {
  path: '/bakery/counter',
  title: 'Counter Framework',
  sidebarTitle: 'Counter',
  levels: 3,
  homepage: true,
  topics: [
    {
      name: 'welcome',
      title: null,
      content: [
        { level: 1, criteria: ['Greets everybody', 'Knows the regulars'] },
        {
          level: 3,
          criteria: ['Teaches others to greet'],
          exampleCriteria: [{ criteria: 'Calms a long queue', examples: ['Says how long it will take'] }],
        },
      ],
    },
    {
      name: 'till',
      title: 'Till',
      content: [{ level: 2, criteria: ['Closes the till alone'], hint: 'At the weekend' }],
    },
  ],
} as const;

/** Competencies alone, as the first job families were written: by area, some of them by a domain within it. */
export const competenciesDocument = [
  {
    id: 'k-1',
    summary: 'Ties a bowline.',
    examples: ['Ties it behind the back'],
    supportingUrls: [],
    description: null,
    level: 'deckhand',
    area: 'ropes',
    domain: null,
  },
  {
    id: 'k-2',
    summary: 'Splices a rope.',
    examples: [],
    supportingUrls: [],
    description: 'Of three strands.',
    level: 'boatswain',
    area: 'ropes',
    domain: 'rigging',
  },
] as const;

/** A job family whose upper steps are there twice: for those who play alone and for those who lead players. */
export const orchestraDocument = {
  name: 'Orchestra',
  levels: [
    { id: 'player', name: 'Player' },
    { id: 'soloist-ic', name: 'Soloist' },
    { id: 'soloist-pm', name: 'Section leader' },
    { id: 'master-ic', name: 'Virtuoso' },
    { id: 'master-pm', name: 'Concertmaster' },
    { id: 'conductor', name: 'Conductor' },
  ],
  themes: [{ id: 'score', name: 'Score' }],
  competencies: ['player', 'soloist-ic', 'soloist-pm', 'master-ic', 'master-pm', 'conductor'].map((level) => ({
    id: `o-${level}`,
    level,
    theme: 'score',
    summary: `Reads as a ${level} reads.`,
  })),
} as const;

export const foreignCaseDocument = {
  CFDocument: { identifier: 'd', uri: 'urn:d', title: 'Gardening', creator: 'A school', language: 'en' },
  CFItems: [
    { identifier: 'a', uri: 'urn:a', fullStatement: 'Soil', humanCodingScheme: 'G.1', CFItemType: 'Domain' },
    {
      identifier: 'b',
      uri: 'urn:b',
      fullStatement: 'Tells clay from sand',
      educationLevel: ['01'],
      humanCodingScheme: 'G.1.a',
    },
    { identifier: 'c', uri: 'urn:c', fullStatement: 'Improves clay', educationLevel: ['02'], notes: 'Over a winter' },
  ],
  CFAssociations: [
    {
      associationType: 'isChildOf',
      sequenceNumber: 2,
      originNodeURI: { identifier: 'c' },
      destinationNodeURI: { identifier: 'a' },
    },
    {
      associationType: 'isChildOf',
      sequenceNumber: 1,
      originNodeURI: { identifier: 'b' },
      destinationNodeURI: { identifier: 'a' },
    },
    { associationType: 'isChildOf', originNodeURI: { identifier: 'a' }, destinationNodeURI: { identifier: 'd' } },
    {
      associationType: 'precedes',
      originNodeURI: { identifier: 'b', title: 'first b' },
      destinationNodeURI: { identifier: 'c' },
    },
  ],
} as const;
