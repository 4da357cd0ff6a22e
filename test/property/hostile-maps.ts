import { readdirSync, readFileSync } from 'node:fs';

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

  long: `title: Opening a bank account
type: service-blueprint
framework: before-during-after
status: active
goal: Find out where people give up
personas:
  student: {name: Student, needs: [An account today]}
stages:
  - id: before
    goal: Knows what to bring
    steps:
      - id: reads
        action: Reads on the bank's pages what to bring, and
          finds three lists that say three things
        personas: [student]
        touchpoint: pages
        emotion: {student: -1}
        thought: "Which of them: is true?"
        pains:
          - id: three-lists
            text: Three lists, each with other papers
            severity: high

          # from the diary study
          - Nothing on photocopies
        opportunities:
          - text: One list
            owner: web
            status: planned
            addresses: [three-lists]
      - action: Books a time at the branch
        touchpoint: [pages, phone]
        emotion: 1

  - id: during
    name: At the counter
    personas:
      - student
    steps:
      - id: waits
        action: Waits though a time was booked
        touchpoint: counter
        emotion: -2
        frontstage:
          - text: An adviser excuses the delay
            owner: branch
        backstage:
          - Signs in to
            four systems

        support:
          - {text: Queue system, type: technology,
             owner: it}
        description: |+
          Seen in four of five visits

          # in spring

      # what follows was added later
      - id: signs
        action: Signs five papers
        touchpoint: counter
        emotion: 0
        moment-of-truth: true
        duration: 40 minutes
  - id: after
    steps:
      - action: Gets the card by post
        touchpoint: post
        emotion: 2
        evidence: [diary]
transitions:
  - from: reads
    to: exit
    when: Papers are missing
    share: 12,5
touchpoints:
  pages: {name: Pages of the bank, channel: web}
  phone: Telephone
  counter:
    name: Counter
    channel: branch
    importance: 5
  post: {name: Letter, channel: post}
channels: {web: Web, branch: Branch, post: Post}
teams: {web: Web, branch: Branch, it: IT}
evidence:
  diary: {name: Diary study, type: qualitative, sample: 12}
`,

  ways: `title: Ways
status: active
owner: shop   # all of it
reviewed: '2025-01-31'
review-every:
  6 months
teams: {shop: Shop}
channels:
  site: {name: Site, medium: web}
  mail:
    name: Mail
    medium: post
    online: true
touchpoints:
  cart: {name: Cart, channel: site, owner: shop}
  news: {name: News, channel: mail,
    owner: shop}
stages:
  - {id: one, steps: [{id: opens}, {id: reads, touchpoint: news}]}
  # never seen
  - id: two
    steps:
      - id: asks
        emotion: 2

  - id: three
    opportunities:
      - Faster
      - text: Nearer
        owner: shop
    steps:
    - id: pays
      touchpoint: cart
${[4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(n => `  - id: s-${n}\n`).join('')}transitions:
- {from: opens, to: one}
- {from: one, to: three, always: true}
- from: s-13
  to: pays
  always: true

- from: s-5
  to: s-4
evidence:
  logs: {name: Logs, method: analytics, type: quantitative}
`,

  day: `title: A day
type: day-in-the-life
status: validated
touchpoints:
  bus: Bus
  app:
    name: App
    relation: brand
stages:
- id: morning
  steps:
  - action: Waits
    touchpoint:
    - bus
- id: evening
  touchpoint: [app,
    bus]
evidence:
  diary:
    method: diary
`,

  future: `type: future-state
title:
  Tomorrow
status: validated
stages: [{id: pays, steps: [
  {action: Pays, opportunities: [Quick, {text: Safe,
    status: rejected}]}]}]
metrics:
  time:
    name: Time
    unit:
`,

  short: `  title: Short
  stages:
    - id: a
      steps:
        - action: b
          pains:
          - c
          # d

        - action: e
  transitions:
`,
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

/** The maps of examples/, by file name: long, well formed, in four languages. */
export const exampleMaps: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('examples')
    .filter(name => name.endsWith('.journey.yaml'))
    .map(name => [name, readFileSync(`examples/${name}`, 'utf8')]),
);
