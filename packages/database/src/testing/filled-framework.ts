/** A derailer as the filled database has it. */
const derailer = {
  key: 'steers-alone',
  name: 'Steers alone',
  description: 'Takes the helm',
  earlySigns: ['Late nights'],
  counterMove: 'Hand it over',
};

/** A transition as it has it. */
const transition = {
  fromStageKey: 'crew',
  toStageKey: 'mate',
  name: 'Taking the watch',
  identityBefore: 'I row',
  identityAfter: 'They row',
  shift: 'From oar to crew',
  navigation: 'Slowly',
  dipMonths: 6,
  stop: ['Rowing'],
  start: ['Listening'],
  keep: ['Care'],
  prompts: [{ day: 30, text: 'Who steers?' }],
};

const stage = (key: string, ordinal: number, name: string, derailers: object[]) => ({
  key,
  ordinal,
  track: 'people-leading',
  name,
  coreFocus: 'Focus',
  valueSource: 'Value',
  description: 'Description',
  typicalSpan: 'Span',
  notes: '',
  derailers,
});

/** What its version of the framework says. */
export const contentOf = (name: string) => ({
  name,
  description: '',
  notes: '',
  tracks: [{ key: 'people-leading', name: 'People Leading' }],
  stages: [stage('crew', 1, 'Crew', []), stage('mate', 2, 'Mate', [derailer])],
  skills: [
    {
      key: 'delegating',
      homeStageKey: 'mate',
      name: 'Delegating',
      description: 'Hands over',
      indicators: ['a', 'b', 'c', 'd', 'e'],
      notes: '',
    },
  ],
  expectations: [{ stageKey: 'mate', skillKey: 'delegating', level: 3, weight: 2 }],
  transitions: [transition],
});

const { fromStageKey: _from, toStageKey: _to, dipMonths: _months, ...words } = transition;

/** What a companion says of it. */
export const companionContent = { content: { shift: words, derailers: [derailer] } };

/** A companion as the migration that brought companions knew it. */
export const companion = `
  insert into transition_companion (organisation_id, person_id, stage_id, from_stage_id, transition_id, entered_on, reason, dip_months)
    select a.organisation_id, a.person_id, t.to_stage_id, t.from_stage_id, t.id, a.from_on, a.reason, t.dip_months
      from stage_assignment a
      join transition t on t.organisation_id = a.organisation_id and t.to_stage_id = a.stage_id
     where a.reason = 'promotion'`;

/** A step that the version before the published one had, and the published one has no more. */
export const formerStep = `
  insert into framework_version (organisation_id, framework_id, number, status, published_at)
    select organisation_id, id, 0, 'retired', '2024-02-03T09:00:00Z' from framework;
  insert into transition (organisation_id, version_id, from_stage_id, to_stage_id, name, identity_before, identity_after,
                          shift, navigation, dip_months, stop, start, keep, prompts)
    select v.organisation_id, v.id, t.to_stage_id, t.from_stage_id, 'Back to the oar', '', '', '', '', 3, '{}', '{}', '{}', '[]'
      from transition t join framework_version v using (organisation_id) where v.number = 0`;
