import { projectNames, transparent, wholeEstate, wholes } from './work-phrases.ts'

// What is said of work in general. A line of nothing but these words names no object, so that any ticket fits it. A word
// belongs here only if it narrows nothing in any trade: "flag", "report" and "order" do, in somebody's.

/** Heads that any ticket falls under. */
const heads = words(`
  workstreams workstream streams pieces piece chunk chunks portion portions exceptions
  volunteering undertakings endeavours endeavors to-dos action-items actions action wish wishes wishlist
  work works workload workloads task tasks tasking job jobs ticket tickets item items story stories issue issues thing things
  stuff matter matters topic topics activity activities effort efforts initiative initiatives assignment assignments duty
  duties chore chores errand errands change changes changing commit commits need needs demand demands request requests ask
  asks requirement requirements responsibility responsibilities deliverable deliverables problem problems challenge
  challenges question questions work-item work-items workitem workitems pr prs mr mrs diffs patchsets contribution
  contributions feature features functionality functionalities epic epics theme themes project projects assistance
  development dev coding programming engineering sdlc devops delivery implementation implementations software code codes
  building build builds code-change code-changes to-do to-dos todo todos project-work feature-work
`)

/** Kinds of work that a squad does all year; with an object they are work, without one they are a job description. */
const kinds = words(`
  resolution resolutions release releases releasing stabilisation stabilization stabilise stabilize stabilising hypercare preparation
  preparations handover handovers kickoff ramp-up runway scaling modularisation modularization decoupling housecleaning fixup fixups
  alignment harmonisation harmonization rationalisation rationalization professionalisation professionalization renewal refresh
  refreshes overhaul overhauls revamp revamps uplift uplifts hardening babysitting swarming bugfest bugbash
  speedup speedups speed-up speed-ups speeding assurance study studies feasibility moonshots bets passion curiosity creativity craft fun
  knowledge sharing familiar familiarise familiarisation familiarity familiarization evaluation evaluations evaluate evaluating validation verification
  validating verifying rollout rollouts adoption transition transitions remediation mitigation prevention governance compliance
  paydown replatforming re-platforming rearchitecture re-architecture restructuring restructure reengineering re-engineering
  tweak tweaks tweaking polish polishing tidy tidying tidy-up tidy-ups optimisations adjustments adjustment adaptations adaptation
  corrections correction repairs repair repairing issue-fixing problem-solving trouble-shooting bug-hunting bugfixings studies inquiry
  inquiries enquiry enquiries assessments assessment guidance advice consultation coaching
  refactor refactors refactoring refactorings refactored cleanup cleanups clean-up clean-ups cleaning maintenance upkeep
  housekeeping toil debt bug bugs bugfix bugfixes bugfixing bug-fix bug-fixes bug-fixing fix fixes fixing fixed hotfix hotfixes
  defect defects debug debugging troubleshoot troubleshooting firefighting incident incidents outage outages support
  operation operations ops operating test tests testing qa doc docs documentation documenting document review reviews
  reviewing prototype prototypes prototyping experiment experiments experimentation experimenting exploration explorations
  explore exploring exploratory spike spikes research researching r&d rnd poc pocs proof proofs concept concepts pilot pilots
  idea ideas hack hacks hackathon hackathons improvement improvements improve improves improving improved enhancement
  enhancements enhance enhancing optimisation optimisations optimization optimizations optimise optimising optimize optimizing
  performance modernisation modernization modernise modernising modernize modernizing automation automate automating tooling
  investigation investigations investigate investigating analysis analyse analyze analysing analyzing design designing
  architecture investigation discovery innovation innovations transformation enablement productivity efficiency
  help velocity speed throughput quality reliability stability resilience robustness scalability maintainability hygiene excellence
  learning learnings learn growth agility effectiveness simplification simplify simplifying streamline streamlining
  streamlined acceleration accelerate accelerating standardisation standardization consolidation rework rewrite rewrites
  rewriting evolution upskilling mentoring pairing brainstorming ideation refinement
  grooming estimation triage triaging follow-up follow-ups followup followups bau ktlo nfr nfrs okr okrs kpi kpis roadmap
  roadmaps backlog backlogs sprint sprints routine routines enablers servicing consulting collaboration feedback findings
  reduction reductions reduce reduces reducing decrease decreasing lower lowering raise raising increase increases increasing boost
  boosting paydown repayment pair mob digitalisation digitalization digitisation digitization digital opened created merged
  complaints escalations emergencies emergency
`)

/** Kinds that are narrower: alone they may well be meant, in an enumeration they cover a backlog together. */
const narrowKinds = words(`
  migration migrations migrating upgrade upgrades upgrading update updates updating dependency dependencies library libraries
  unit integration e2e end-to-end regression flaky security patch patches patching script scripts scripting dashboards
  dashboard pipelines pipeline release releases releasing deployment deployments deploy deploying api apis schema schemas data
  infra infrastructure ui ux ci cd ci/cd monitoring observability logging alerting bump bumps configuration config database
  databases db queries sql terraform boilerplate scaffolding codegen generation content planning checking specs spec training
`)

/** Verbs and forms of them that say no more than "work on". */
const verbs = words(`
  miss misses missed missing improvise juggle chase chasing clear clearing close closing closed cut cutting drain draining ease easing
  lighten offload offloading outsource outsourcing relieve relieving remedy remedying rescue rescuing resume resuming revisit
  revisiting scale shape shaping shorten shortening sort sorting squash squashing stay staying steer steering stop stopping trim
  trimming wrap wrapping delegate delegating step stepping unclog unclogging hold holding hand handing bother bothering annoy
  annoys hurt hurts hurting exceed exceeds exceeding pass passes passing justify justifies warrant warrants deserve deserves
  tolerate tolerates overlap fits-in absorb absorbs absorbing eat eats eating consume consumes consuming
  accomplish attempt attempts cover covers covered covering depend depends depending ensure ensures ensuring evaluated expand
  focus focuses focused focusing follow follows following gain gains gaining generate generates generating generated grow growing
  introduce introducing invest investing launch launching manage managed managing nominate nominated occur organise organising
  organize organizing participate participating prepare preparing produce producing propose proposes proposed provide provides
  provided providing reach reaching read reading receive received recommend recommended remove removing replace replacing
  share strengthen strengthening succeed suggest suggests suggested sustain sustaining talk talking understand understanding validate
  verify listed list-able tackled spot spotted play playing catch caught estimated estimate estimates refined refine refining
  restrict restricted hinder hinders slowing slows slowed accelerated lead leading arising coming emerging appearing waste wasted
  wasting seen noticed encountered discovered discover discovering prioritising prioritizing waiting lying contribute
  do does doing done make makes making made take takes taking taken get gets getting got give gives given keep keeps keeping kept
  put puts let lets have has having had go goes going gone come comes coming came bring brings run runs running use
  uses using used usage want wants wanted need needed needing like likes prefer prefers try tries trying tried work working
  worked build builds create creates creating created creation develop develops developing developed implement implements
  implementing implemented write writes writing written add adds adding added adapt adapting modify modifies modifying
  modification modifications amend amendments extend extending maintain maintains maintaining maintained support supports
  supporting supported deliver delivers delivering delivered ship ships shipped complete completing completed finish
  finishing finished handle handles handling handled resolve resolves resolving resolved solve solves solving solved 
  addressing addressed tackle tackling helps helping helped assist assists assisting enable enables enabling facilitate
  progress progressing move moves moving advance advancing drive driving achieve achieving meet meeting fulfil
  fulfill fulfilling serve serves serving save saves saving benefit benefits benefitting benefiting require requires requiring
  touch touches touching affect affects affecting involve involves involving include includes including concern concerns
  concerning belong belongs fall falls falling land lands landing arrive arrives pop pops crop crops arise arises arising emerge
  emerges happen happens occur occurs appear appears turn turns ask asks asked send sends sent throw
  throws raise raises raised filed reported logged labelled labeled unlabelled unlabeled tagged assigned unassigned
  own owns owned owning pick picks picked picking choose chooses chosen choosing select selects selected decide decides
  decided agree agrees agreed approve approves approved prioritise prioritises prioritised prioritize
  prioritizes prioritized scheduled planned slip slips wait waits waiting stick sticks stuck block blocked
  unblock unblocked unblocking look looks seem seems feel feels think thinks thinking judge judges judged consider considers
  considered deem deems deemed find finds found see sees fit fits fitting suit suits suited believe believes know knows known
  identified identify identifies identifying allow allows allowed permit permits permitted apply applies applied expect
  expects expected exist exists existing spend spends cost costs relate relates related pertain pertains 
    start starts starting started begin happen catch catching fill filling free freeing release-related
  contribute contributes contributing perform performs performing performed carry carried undertake undertaken execute
  executing execution conduct conducting engage engages engaged
`)

const adjectives = words(`
  messy ugly broken dirty smelly neat clean tidy sound solid robust resilient reliable scalable maintainable sustainable readable
  understandable reusable modular tight loose strict noisy fragile brittle dreadful awkward cumbersome clumsy error-prone
  laborious fiddly thorny gnarly hairy intricate elaborate lengthy extensive comprehensive exhaustive thorough partial incomplete
  unfinished half-finished half-done unstarted untriaged unestimated ungroomed undocumented untested outdated obsolete ageing aging
  antiquated inherited mutual interdisciplinary multidisciplinary friendly oriented driven based facing led style prone ok okay
  intentional deliberate delegable delegated delegatable offloadable parallelised parallelized unattended unsupervised autonomous
  autonomously enabler enablers architectural post go-live live second third secondary tertiary primary main-line best-effort
  underlying pure actual real overall latent nagging persistent worst grown historically-grown handy convenient
  tangible measurable impactful impact savings saving pain pains painful bottleneck bottlenecks friction obstacles obstacle blocker
  blockers impediments pressing crucial essential key basic advanced sophisticated demanding challenging fancy cool
  straightforward obvious mechanical standardised standardized well-known parallelisable parallelizable verifiable testable
  low-effort high-effort multi-file multi-step multi-service multi-repo multi-team cross-repo cross-module large-scale small-scale
  wide-ranging adaptive perfective flexible able capable fuller unowned special extraordinary exceptional overnight
  must-haves bigger biggest smallest hardest easiest fewer least repeatable predictable unpredictable sensible reasonable
  enjoyable exciting cutting-edge state-of-the-art next-gen next-generation future-proof future-proofing detail details detailed
  added legitimate sanctioned unsanctioned self-chosen self-assigned self-organised half full-time part-time joint shared
  collaborative individual personal private public dull dreary low-level high-level in-depth hands-on heavy-duty everyday-work
  sized-appropriately hanging overflow surplus excess spare unused idle volume
  new newer existing current future present past old older legacy small smaller smallest minor medium mid-size mid-sized
  medium-sized large larger big bigger major tiny simple simpler easy easier hard harder difficult complex complicated complexity
  tricky trivial boring tedious repetitive repeated recurring routine regular ordinary normal normally usual usually typical
  typically standard common general generally generic overall broad broader wide various varied diverse miscellaneous misc
  several many multiple most mostly some few more less other others another additional further extra remaining rest own whole
  entire entirely complete full total daily weekly monthly yearly everyday day-to-day day ongoing continuous
  continuously continual constant permanent periodic ad-hoc ad hoc occasional occasionally urgent important importance
  critical criticality non-critical noncritical mission-critical high higher highest low lower lowest top priority priorities
  high-priority low-priority low-risk high-risk medium-risk risk risks risky safe safely reversible valuable value values
  high-value low-value low-hanging fruit quick-win quick-wins wins win strategic strategy tactical operational functional
  non-functional technical tech business commercial relevant associated corresponding appropriate suitable eligible
  applicable necessary required requested desired unplanned scheduled unscheduled pending open outstanding upcoming
  incoming in-flight flight internal external cross-functional cross-team cross-squad cross-cutting cross-service end-to-end
  end full-stack fullstack full-cycle greenfield brownfield experimental innovative creative quick quicker quickly fast faster
  slow slower slowly long longer longest short shorter long-running time-consuming labour-intensive labor-intensive manual
  manually automatic automatically agentic ai gen-ai genai llm llms agent agents copilot claude codex cursor assistant assistants
  ai-assisted agent-assisted ai-driven agent-driven ai-generated ai-supported good better best great nice clear clearly unclear
  well-defined well-scoped well well-understood well-specified defined undefined scoped self-contained isolated independent
  standalone specific particular certain different same similar such suchlike random odd possible potential potentially
  available useful helpful worthwhile worth worthy meaningful interesting productive efficient efficiently effective effectively
  healthy stable modern latest enough sufficient opportunistic opportunistically proactive reactive preventive corrective
  evolutionary incremental iterative agile lean ready deep deeper heavy light lightweight intensive candidate candidates
  customer-driven customer-facing user-facing data-driven business-critical business-driven stakeholder-driven in-scope
  team-wide org-wide company-wide squad-level team-level first-line second-line third-line on-call oncall after-hours parallel
  production non-production prod non-prod preproduction back-office smooth smoother cheap cheaper expensive frequent frequently
  known unknown unforeseen unexpected hot emerging trending left leftover leftovers stale pet side solo junior senior
  limited unlimited unrestricted mundane tiresome painful nasty annoying neglected deferred postponed overdue long-standing
  lifecycle life-cycle cycle cycles one-off one-offs nice-to-have nice-to-haves must-have committed
`)

const parties = words(`
  sre sres ba bas qas scrum-master master consultants consultant
  volunteer volunteers hire hires junior juniors seniors intern interns apprentice apprentices freelancer freelancers teammate teammates
  peer peers folks guys committee nobody no-one requester requesters requestor requestors helpdesk analyst leadership-team human
  humans themselves himself herself itself ourselves yourself consultancy supplier suppliers it-department
  squad squads team teams crew crews tribe tribes guild guilds chapter chapters department departments dept unit
  division engineer engineers developer developers devs programmer programmers coder coders tester testers analyst analysts
  architect architects member members colleague colleagues people person persons staff everybody everyone anybody anyone
  somebody someone user users customer customers client clients stakeholder stakeholders sponsor sponsors owner owners po pos
  pm pms ceo cto management-team leadership lead leads leader leaders manager managers organisation organization org company
  enterprise business businesses employee employees contractor contractors vendor vendors partner partners newcomer newcomers
  tl em vp director directors boss bosses engineering-manager team-lead tech-lead steering committee board boards
`)

const systems = words(`
  situation situations circumstance circumstances approach approaches practice practices method methods methodology technique
  techniques principle principles guideline guidelines convention conventions pattern patterns aim aims ambition ambitions intention
  intentions vision mission direction directions motivation purpose purposes advantage advantages merit merits trouble troubles
  difficulty difficulties hurdle hurdles nuisance nuisances annoyance annoyances papercut papercuts hassle hassles shortcoming
  shortcomings weakness weaknesses strength strengths gap gaps inefficiency inefficiencies inconsistency inconsistencies
  imperfections concern suggestion suggestions tip tips trick tricks office offices ceremony ceremonies helper helpers availability
  arrangement agreement column columns quality-of-life
  retro retros retrospective retrospectives standup scrum lane lanes bucket pool ticketing-system workspace workspaces ecosystem ecosystems
  landscape intranet subsystem subsystems toolchain toolset toolbox website websites webapp stacks suite suites field fields
  codebase codebases code-base code-bases repo repos repository repositories monorepo monorepos service services microservice
  microservices system systems application applications app apps platform platforms product products stack stacks backend back-end
  frontend front-end module modules estate landscape portfolio environment environments environnement main
  master trunk solution solutions domain domains area areas space spaces tool tools part 
  layer layers side sides web mobile process processes place places everywhere anywhere board jira linear trello kanban 
         scope scopes goal goals objective objectives target targets commitment
  commitments milestone milestones programme programmes program programs increment increments criterion
  criteria acceptance definition level levels size sizes sized kind kinds sort sorts type types nature area way ways range ranges
           expectation expectations outcome outcomes result results
   deadline deadlines capacity bandwidth lifecycle phase phases step steps stage stages shot fit
  good-fit experience opportunity opportunities play sense need-to-know attention hands life
`)

const times = words(`
  meantime shift shifts soonest earliest anymore standing weekend weekends night nights morning mornings office-hours
  today tomorrow now soon later week weeks month months quarter quarters iteration iterations trial period periods year years
  term season fortnight fortnights time times timebox time-box days day hour hours moment always anytime whenever ever never
  often sometimes currently presently normally meanwhile next last previous first january february march april june july august
  september october november december summer winter spring autumn until further notice throughout remainder
`)

const functionWords = words(`
  urgently immediately eventually regularly repeatedly individually jointly collectively internally externally locally technically
  functionally strategically deliberately intentionally purposely openly loosely strictly commonly increasingly gradually constantly
  directly indirectly properly correctly adequately sufficiently reasonably significantly considerably substantially marginally
  slightly rapidly promptly swiftly readily happily safely independently separately simultaneously accordingly additionally
  alternatively initially finally lastly afterwards beforehand recently lately nowadays per-ticket
  s selection edits chat science   within upon towards toward thereof therein hereof etcetera respectively whether mainly mostly largely primarily partly wholly solely exclusively especially particularly notably essentially basically simply merely roughly approximately nearly almost quite somewhat somehow someplace instead hence thus therefore however though although unless except besides apart aside both neither despite regardless irrespective besides q&a us'
  a an the this that these those of in on at by for to from with within without across into onto over under up down out off through
  during per via as and or but nor plus also both either neither not no non than then so if when where wherever while once
  because since about around regarding concerning it its they them their theirs there here he she his her him we us our ours
  you your yours i my mine me one ones each every any all whatever whichever whoever whomever anything everything something
  nothing who whom whose which what how why is are was were be been being isn't aren't am can could may might must shall should
  will would won't doesn't don't do didn't can't cannot too very quite rather really just only even still again together
  otherwise else etc e.g eg i.e ie incl including excluding yet already right let's let onwards forward forwards ahead along
  between among amongst beyond throughout against before after below above lot lots bit plenty number variety bunch handful majority
  & + = let us we're we've that's it's they're isn are aren
`)

/** Trades and tongues: which hands do the work, not which work it is. */
const trades = words(`
  ios android java kotlin swift python golang go rust php ruby rails react angular vue node node.js nodejs typescript javascript
  .net dotnet c# c++ scala sql spring django cloud data mobile web desktop embedded firmware cobol mainframe sap salesforce
  abap integration api apis ui ux ml infra infrastructure database db network etl bi devsecops sre api-level ui-level
  full-stack server server-side client client-side client-facing in-house bespoke custom digital it tech r d
`)

/** What a squad does all year, in other tongues. */
const tongues = words(`
  wartung weiterentwicklung entwicklung pflege betrieb fehlerbehebung fehlerbehebungen fehlerkorrektur verbesserung verbesserungen
  optimierung optimierungen aufgaben aufgabe arbeiten arbeit themen thema projekte tägliche tägliches alltag tagesgeschäft neue
  funktionen funktionalität anforderungen änderungen softwareentwicklung programmierung dokumentation refaktorierung unterstützung
  laufende laufender allgemeine allgemeines sonstiges diverses aus dem den der die das des im für von und oder unserer unsere wie
  übliche üblich was anfällt ansteht développement développements maintenance évolution évolutions correction corrections correctif
  correctifs amélioration améliorations tâche tâches travaux travail quotidien quotidienne quotidiennes courant courants courante
  courantes nouvelles nouveaux fonctionnalités fonctionnalité anomalies dette technique documentation projets divers diverses et ou de
  du la le les des l' d' pour notre nos équipe équipes au aux jour desarrollo desarrollos mantenimiento mejoras mejora
  correcciones corrección errores soporte tareas tarea trabajo trabajos día a diario habitual habituales nuevas nuevos
  funcionalidades funcionalidad proyectos general generales varios varias y o del el los las para equipo en nuestro nuestra deuda
  técnica desenvolvimento manutenção melhorias melhoria correções correção suporte tarefas trabalho dia novas
  funcionalidades projetos geral gerais diversos e da do das dos para o equipa equipe time dívida sviluppo sviluppi manutenzione
  miglioramenti miglioramento correzioni correzione supporto attività lavoro lavori giorno quotidiano quotidiane nuove nuovi
  funzionalità progetti generale generali vari varie della del dei delle di il lo i gli per team prace praca rozwojowe rozwój
  utrzymanie utrzymaniowe poprawki poprawa błędów błędy ulepszenia wsparcie zadania bieżące codzienne codzienna nowe funkcje
  funkcjonalności projekty ogólne różne i oraz w z na dla zespołu naszego onderhoud doorontwikkeling ontwikkeling verbeteringen
  verbetering ondersteuning taken werk werkzaamheden dagelijks dagelijkse nieuwe functionaliteit functionaliteiten projecten
  algemeen algemene diverse het een van voor ons onze en beheer fouten bugs support features backlog tickets refactoring
`)

/** Word lists about work. */
export const workWords: Readonly<Record<string, readonly string[]>> = {
  every: [
    '(?:any|all|every)(?: and (?:all|any|every))?',
    'each(?: and every)?',
    'whatever',
    'whichever',
    'any other',
    'unlimited',
    '(?:any|all|every) (?:kinds?|sorts?|types?|manner|forms?) of',
    '(?:the )?(?:whole|entire|full|complete)',
    'the (?:entirety|totality|rest|remainder) of',
    'most',
    'almost (?:all|any|every)',
    'various',
    'miscellaneous',
    'misc',
    'sundry',
    'a (?:wide )?(?:variety|range|multitude) of',
    'lots of',
    'plenty of',
    'no matter what',
  ],
  'light-word': [
    ...adjectives,
    ...trades,
    ...[
      'engineering',
      'development',
      'software',
      'coding',
      'programming',
      'dev',
      'squad',
      'team',
      'product',
      'project',
      'maintenance',
      'feature',
      'support',
      'sprint',
      'backlog',
      'change',
      'service',
      'work',
      'user',
      'customer',
      'backend',
      'frontend',
      'code',
      'bug',
      'platform',
      'test',
      'delivery',
      'business',
    ],
  ],
  'generic-head': heads,
  'generic-kind': kinds,
  'narrow-kind': narrowKinds,
  'project-name': projectNames,
  whole: wholes,
  'whole-estate': wholeEstate,
  trade: trades,
  tongue: [...tongues, ...heads],
  empty: [
    ...transparent,
    ...sorted([...heads, ...kinds, ...verbs, ...adjectives, ...parties, ...systems, ...times, ...functionWords]),
  ],
}

function words(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

// The engine shares the beginnings of neighbours; a longer word comes before what it begins with.
function sorted(list: readonly string[]): string[] {
  return [...new Set(list)].sort().reverse()
}
