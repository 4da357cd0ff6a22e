import { hostileJourneys } from './hostile-journeys';

/**
 * Small maps that hold what makes reading part by part hard: lists that begin in their key's column, comments and blank
 * lines between items, block texts at the end of an item, flow collections over lines, empty values, keys twice, anchors.
 * Together they break every rule. Each is quickly read, so that many edits can be tried.
 */
export const hostileMaps: Readonly<Record<string, string>> = {
  plain: `# It begins in spring
title: Shoes
framework: loyalty
imports: [./shop.journey.yaml, ./map.journey.yaml]
baseline: ./gone.journey.yaml
parent: {map: ./map.journey.yaml, stage: awareness}

stages:
  - id: consideration
    steps:
      - id: sees
        touchpoint: [shop, none]
        emotion: -2
        pains:
          - No price
          # none at all

      - action: Pays
        thought: |
          # Why?
          steps:

  # A sketch
  - id: awarness
    steps: []
transitions:
  - {from: sees, to: pays}
`,

  definitions: `title: Definitions
personas:
  beginner:
    goals:
    - Run


  club: {needs: [Company,
    Speed], segment: clubs}
  # not seen yet
  other: >+
    Somebody

touchpoints:
  shop: {name: Shop, channel: web, # for now
    importance: 5}
channels:
  site:
    name: Site
metrics:
`,

  'zero-indented': `title: Zero
status: active
framework: before-during-after
stages:
- id: after
  steps:
  - action: Waits
    emotion: -1
    pains:
    - id: dark
      text: Dark
    opportunities:
    - text: Lamps
      owner: city
      addresses: [dark]
# between stages
- id: before
  steps:
  -
  - touchpoint:
    - desk
    feeling: >-
      lost and
      found

- id: former
  name: Before
goal:
`,

  four: `title:    Four
status:   validated
personas:
    visitor:
        goals:
            - Be quick
            - "Go home:
              early"
stages:
    - id: arrives
      steps:
        - action: 'Takes a number
            and waits'
          emotion: -1
          feeling: {visitor: calm,
              other: lost}

          frontstage:
              - text: Greets
    - id: leaves
      steps:
        -   action: Leaves
            description: |2
                kept

`,

  texts: `title: Texts
description: >+
  Folded, and its end is kept


goal: plain text that goes on
  in the next line

  and after a blank one
tags: [a,
  "b
   c"]
scenario: |1-

   indented
  # no comment
owner: "Double
  quoted \\"text\\" \\
  over lines"
stages:
  - id: one
    description: |-
      no line at its end
`,

  'texts of steps': `stages:
  - steps:
      - action: 'Single # no comment

          quoted'
        pains:
          - >
            Folded: with a colon
          - |+
            Kept

          - plain
            goes on # a comment
      - action: |1-
         - id: text
          steps:
      - action: Emoji 👟 and ł
        thought:
          below
      - - nested
        - - deeper
`,

  library: `type: library
title: Shared
teams:
  store: {name: Store, role: Sells}
channels:
  site: Site
  site: Site again
touchpoints:
  cart:
    owner: web
    importance: 7
metrics:
  left: {name: Left, value: 70,19, unit: '%'}
evidence:
  survey: {name: Survey,
           date: 2026-13-01}
frameworks:
  club:
    stages: [joins, {id: stays, name: Stays}]
personas: # nobody yet
`,

  anchors: `title: Named
status: active
stages:
  - &first
    id: first
    steps:
      - &step
        action: Asks
        pains: &pains
          - Closed
      - action: !!str Waits
        pains: *pains
  - steps:
      - *step
      - opportunities: &ideas
          - More staff
touchpoints:
  desk: {name: Desk, channel: &channel branch}
channels: {branch: *channel}
`,

  mistakes: `title: Sell: more
goal: "Find out
framework: loyalty
stages:
  - id: awareness
    name: Discovery
    steps:
      - action: Reads review #1
        touchpoint: shop
        touchpoint: window
        thought: "Why?" I ask
  - id: awareness
    steps
      - action: @home
        pains:
          - No price: none shown
`,

  'more mistakes': `stages:
  - id: loyalty
    steps:
      - action: Comes back
          emotion: 1
        touchpoint: *missing
        ? feeling
        : calm
   misplaced: here
personas:
  nobody: {name: No, goals: 5}
evidence:
	tab: {sample: 1,5}
teams: [a,
`,

  ...hostileJourneys,
};

/** Comments that silence rules, and what only looks like them. */
export const ignoringMap = `# journey-ignore no-goal, no-gaol: for now
# region
title: Ignored # journey-ignore no-persona
status: active # journey-ignore
stages:
  # journey-ignore stage-without-steps
  - id: empty
  - id: one # journey-ignore stage-without-steps, step-without-emotion
    steps:
      - action: "# journey-ignore step-without-emotion"
        thought: |  # journey-ignore step-without-touchpoint
          # journey-ignore step-without-emotion
      # journey-ignore step-without-emotion
      - action: Waits
`;
