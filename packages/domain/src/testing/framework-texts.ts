/** Frameworks of our own with more levels than skills have, as somebody writes them by hand: six levels in YAML. */
export const shipyardYaml = `# The trades of a small shipyard.
name: Shipyard
summary: >-
  From the first plank
  to the whole yard.

levels:
  - id: learner        # comes without knowing a tool
    name: Learner
  - id: hand
    name: Yard hand
  - id: builder
    name: 'Boat builder'
  - id: leading
    name: "Leading builder"
  - { id: master, name: Master builder }
  - id: head
    name: Head of the yard

themes:
  - id: wood
    name: Wood
    summary: |
      Knows timber.
      Knows where it grew.
  - id: crew
    name: Crew

competencies:
  # Wood is asked of everybody.
  - id: wood-1
    level: learner
    theme: wood
    summary: |
      Sorts planks by kind.
      Stacks them: air moves between.
  - id: wood-2
    level: hand
    theme: wood
    summary: >
      Planes a plank
      true on all sides.
    examples:
      - Reads the grain first   # before the plane touches it
      - |
        Sharpens the iron
        before every shift
  - id: wood-3
    level: builder
    theme: wood
    summary: |+
      Chooses timber for a hull.

      Says what it will weigh.

  - id: wood-4
    level: leading
    theme: wood
    summary: "Bends ribs with steam: none breaks."
  - id: wood-5
    level: master
    theme: wood
    summary: Draws the lines of a boat.
  - id: wood-6
    level: head
    theme: wood
    summary: >-
      Buys a forest
      for boats not yet drawn.
  # The crew comes later.
  - id: crew-1
    level: builder
    theme: crew
    summary: Shows a learner how.
  - id: crew-2
    level: head
    theme: crew
    summary: Chooses who builds what.
`;

/** What each of its levels asks. */
export const shipyardAsks = {
  Learner: ['Sorts planks by kind.', 'Stacks them: air moves between.'],
  'Yard hand': [
    'Planes a plank true on all sides.',
    '– Reads the grain first',
    '– Sharpens the iron',
    'before every shift',
  ],
  'Boat builder': ['Chooses timber for a hull.', 'Says what it will weigh.', 'Shows a learner how.'],
  'Leading builder': ['Bends ribs with steam: none breaks.'],
  'Master builder': ['Draws the lines of a boat.'],
  'Head of the yard': ['Buys a forest for boats not yet drawn.', 'Chooses who builds what.'],
};

/** Eight levels in front of Markdown. */
export const lighthouseMarkdown = `---
title: Lighthouse Framework
levels: 8 # one for each lamp of the coast
topics:
  # The lamp never goes out.
  - name: lamp
    title: Lamp
    content:
      - level: 1
        criteria:
          - Cleans the glass
      - level: 2
        criteria:
          - >-
            Trims the wick
            without a shadow
      - level: 3
        criteria: [Fills the oil, 'Notes the hour']
      - level: 4
        criteria:
          - Mends the clockwork
      - level: 5
        criteria:
          - Keeps the lamp through a storm
        exampleCriteria:
          - criteria: Calls for help in time
            examples:
              - |
                Counts the oil
                before the wind comes
      - level: 6
        criteria:
          - Trains a keeper
      - level: 7
        criteria:
          - Looks after three lamps
      - level: 8
        criteria:
          - Decides where a lamp is built
---

Who keeps the lamp.
`;

/** What each of its levels asks. */
export const lighthouseAsks = {
  'Level 1': ['Cleans the glass'],
  'Level 2': ['Trims the wick without a shadow'],
  'Level 3': ['Fills the oil', 'Notes the hour'],
  'Level 4': ['Mends the clockwork'],
  'Level 5': ['Keeps the lamp through a storm', 'Calls for help in time', '– Counts the oil', 'before the wind comes'],
  'Level 6': ['Trains a keeper'],
  'Level 7': ['Looks after three lamps'],
  'Level 8': ['Decides where a lamp is built'],
};

/** Markdown whose headings are the levels and the topics, its front matter naming neither. */
export const orchardMarkdown = `---
path: "/orchard"
title: Orchard Framework
yaml: false
levels:
homepage:
---
Who looks after the trees.

## Level 1

Comes in spring.

### Pruning

Cuts what is dead.
Leaves the rest.

### Harvest

- Picks without bruises
- Sorts by size

---

## Level 2

### Pruning

Shapes a young tree.

#### In winter

Thins the crown.

### Harvest

Knows when a tree is ready.
`;

/** What each of its levels asks. */
export const orchardAsks = {
  'Level 1': ['Cuts what is dead.', 'Leaves the rest.', 'Picks without bruises', 'Sorts by size'],
  'Level 2': ['Shapes a young tree.', 'In winter', 'Thins the crown.', 'Knows when a tree is ready.'],
};

/** Lines with colons that nobody put into quotation marks, and numbers as somebody wrote them. */
export const colonMarkdown = `---
title: Kitchen Framework
levels: 2
topics:
  - name: stove
    content:
      - level: 1
        criteria:
          - Gives feedback: early and kindly
          - Asks for help:
          - 1.50
        exampleCriteria:
          - Tastes: often
          - criteria: Seasons with care
            examples:
              - Salt: last
      - level: 2
        criteria: Runs a pass
---

Who cooks.
`;

/** What each of its levels asks. */
export const colonAsks = {
  'Level 1': [
    'Gives feedback: early and kindly',
    'Asks for help:',
    '1.50',
    'Tastes: often',
    'Seasons with care',
    '– Salt: last',
  ],
  'Level 2': ['Runs a pass'],
};
