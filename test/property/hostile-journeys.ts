/** Those of the hostile maps that tell a journey from end to end, and so break the rules about its whole. */
export const hostileJourneys: Readonly<Record<string, string>> = {
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
