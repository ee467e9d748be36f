import { workWords } from './work-words.ts'

// Words that narrow nothing in any trade, on top of those in work-words.ts: who asks, where, how, and in which stage.

const askers = words(`
  actuaries accountants administrators admins artists animators auditors authors assessors buyers caseworkers case-workers
  clerks clinicians consultants curators designers dispatchers doctors economists editors physicians nurses nursing wards ward
  journalists reporters researchers scientists students teachers lecturers professors planners producers operators officers
  officials civil-servants lawyers underwriters underwriting traders merchandisers marketers marketing salespeople sales account-managers
  technicians mechanics pharmacists radiologists librarians economists statisticians engineers developers devs programmers
  engineer developer analysts analyst testers architects squad squads team teams crew tribe guild chapter department
  departments division unit units it po pos pm pms product-owner product-owners owner owners lead leads manager managers
  management leadership sponsor sponsors business users user customers customer clients client citizens patients partners
  partner stakeholders stakeholder board committee boss bosses cto ceo cio vp director directors organisation organization
  company newsroom studio publisher agency ministry municipality municipalities council hospital clinic clinics bank plant
  plants factory warehouse warehouses depot depots lab labs laboratory university faculty institute institutes school schools office
  offices branch branches store stores region regions authority authorities regulator regulators legal finance compliance audit risk operations
  hr procurement logistics production everybody everyone anyone anybody somebody people colleagues staff subsidiaries
  subsidiary affiliates franchisees dealers workshops group
`)

const institutions = words(`
  agency agencies ministry ministries municipality municipalities hospital hospitals clinic clinics bank banks insurer insurers
  newsroom newsrooms university universities faculty institute institutes council councils authority authorities city
  administration public-sector studio studios consortium consortia subsidiaries citizens actuaries clinicians journalists
  researchers scientists caseworkers underwriters nurses physicians doctors students professors designers producers auditors
  accountants lawyers traders planners society government group-wide bank-wide enterprise-wide department-wide groupwide
  company-internal in-company
`)

const stages = words(`
  inception conception conceptual conceive conceiving conceptualisation conceptualization realisation realization realise realising realize realizing
  retirement retire retiring decommissioning decommission sunset sunsetting industrialisation industrialization productionisation productionization
  operate operates operated operation-phase go-live golive go-lives presales pre-sales aftersales after-sales engagement engagements
  specification specifications specify specifying commissioning acceptance cutover cut-over ideating sketching
  renovation renovating rejuvenation rejuvenate revitalisation revitalization rebuild rebuilds rebuilding redesign redesigns redesigning renew
  renewing replacement-work tinkering tinker self-study dabbling playing-around upgradation continuing continue continues continued
  continuation commercialisation productization productisation
`)

const manners = words(`
  cosmetic interrupts interruptions interrupt one-liner one-liners mandays man-days person-days nearby dependent dependants
  neighbouring neighboring surrounding impacted interconnected connected linked downstream upstream aligned align aligning
  alignments affected involved components component technologies technology broadly loosely widely generously understood
  speaking broadest widest strictest professional professionally remit remits scope-wise upfront up-front initially rolling basis
  contracted contractual contractually budgeted funded unfunded sponsored ordered billable non-billable chargeable
  unbillable paid agreed-upon agreed-on pre-agreed bespoke tailor-made tailored language languages compiles compile enhancements-and-fixes
  brings contributed additive adhoc ad-hoc-requests on-demand demand-driven request-driven event-driven-by-business crunch
  gold game games citizen-facing customer-specific client-specific project-specific team-specific squad-specific domain-specific
  game-related product-related platform-related app-related it-related business-related project-related customer-related
  code-related software-related tech-related system-related work-related engineering-related dev-related development-related
  packages-of-work workpackage workpackages work-package work-packages all-round allround all-purpose multi-purpose multipurpose
  general-purpose everyday-use day-by-day round-the-clock 24/7 24x7 around-the-clock out-of-hours short-term mid-term
  medium-term long-term short-notice last-minute time-critical deadline-bound time-boxed timeboxed firefight quick-fix quick-fixes
  workaround workarounds refinements betterment betterments upgrades-in-general consolidations harmonise harmonize
  harmonising harmonizing modernised modernized evolve evolves evolved evolutions maintainance enhancement-requests
  nonessential non-essential non-urgent inessential peripheral supplementary supplemental complementary ancillary auxiliary
  accompanying side-by-side preparatory groundwork spadework legwork drudgery drudge donkey grunt gruntwork busywork scutwork
  monotonous labour labor laborious-tasks mindless brainless dumb dull-work stupid unloved unpopular unattractive exhausting
  effortful strenuous cognitively demanding-ones heavyweight lengthier sizeable sizable substantial considerable significant
  insignificant marginal modest moderate ambitious bold visionary creative-ones novel unconventional disruptive groundbreaking
  breakthrough promising attractive lucrative profitable beneficial advantageous valuable-ones impactful-ones rewarding
  prioritised-items undisputed uncontroversial uncritical unproblematic harmless trivialities trifles minutiae
  hobby passion-projects experiments-of-all-kinds try-outs tryouts trials trialling trialing piloting piloted
  programmer-productivity dev-productivity dx devex ergonomics wellbeing satisfaction happiness comfort convenience morale
  usability-in-general non-production-work sandboxing mainstream line-work linework casework-in-general
  core carve-out carve-outs merge merges prompt prompts extended mandatory statutory regulatory connection pings ping wishes handed decisions
  aftercare sustainment sustaining sustain steady-state steady burndown burn-down burn-downs burning spillover spillovers spill-over spill-overs carryover
  carryovers carry-over carry-overs hangover foregoing aforementioned therewith thereto hereunder thereunder incidental incidentals expedient
  opportune advisable desirable acceleration happier smoother calmer nicer prettier healthier leaner smarter safer tidier stronger
  wider richer quieter differing varying assorted manifold heterogeneous unspecified undetermined hodgepodge assortment medley jumble mix mixture
  niggles niggle nits nitpicks glitches glitch snags snag snagging gremlins quirks quirk warts wart gotchas facelift undertake
  augmentation retainer handback paperwork administrivia off-piste tinkerings wishlists spring-cleaning clean-slate reinvention
  catch-up catchup catch-ups uncritical non-essentials fringe side-projects micro-tasks microtasks mini small-scale-work bits extras
  tweakings nature christmas easter ramadan solstice holidays vacation opinion interesting-ones unspectacular worldly fiddlier
  fiddliest toughest ugliest oldest longest slowest quickest leftover-work remaining-work residual residue residuals blessed
  entrusted allotted allocated apportioned mandated commissioned instructed delegated-to-us reserved earmarked pledged promised
`)

const phrases = [
  '(?:run(?:ning)?|chang(?:e|ing)|grow(?:ing)?|transform(?:ing)?|build(?:ing)?|improv(?:e|ing)|sav(?:e|ing)|mov(?:e|ing))[ -](?:and (?:change|grow|transform|run)[ -])?the[ -](?:bank|business|company|hospital|agency|group|organi[sz]ation|enterprise|firm|plant|city|game|shop|airline|insurer|house)',
  'work ?packages?',
  'gold master',
  'time[ -]to[ -]market',
  '(?:high|heavy|peak|extreme|increased|too much) (?:work)?loads?',
  '(?:high|peak|busy|quiet|low) (?:season|times?|periods?)',
  '(?:under|below|up to|less than|fewer than|more than|over|above|beyond|at most|at least|within|of|between|from|to|longer than|shorter than|bigger than|smaller than|larger than|exceeding) (?:an? |half an? |\\d{1,3} |one |two |three |four |five |six |eight |ten |twelve |twenty |some |a few |a couple of )(?:(?:person|man|working|dev|developer|engineering|calendar|business)[ -]?)?(?:story ?)?(?:points?|minutes?|mins?|hours?|hrs?|h|days?|d|pd|md|weeks?|months?|sprints?|loc|lines|files|sp|pts?|liners?)(?: of (?:work|effort|code|time))?',
  '(?:longer|shorter|bigger|smaller|larger|more|less|fewer) than(?= (?:an? |half|\\d|one|two|three|four|five|ten|that|this|usual|normal))',
  '(?:a |an |one )?(?:person|man|working)[ -](?:days?|weeks?|months?|hours?)',
  '(?:the )?next (?:\\d{1,2}|two|three|four|five|six|few|couple of) (?:sprints?|weeks?|months?|quarters?|iterations?|increments?|releases?)',
  '(?:sprints?|iterations?|phases?|releases?|waves?|increments?|quarters?|weeks?) ?\\d{1,3}(?: ?(?:to|through|thru|until|till|and|-|/|,) ?\\d{1,3}){0,3}',
  '(?:the |our )?(?:\\d{4}|annual|yearly|quarterly|monthly|delivery|product|release|project|work|sprint|portfolio|it|investment) (?:plans?|planning|budgets?|calendars?|agendas?)',
  'bug reports?',
  '(?:support|ticket|request|work|task|service|team|squad|issue|bug) queues?',
  'data analys[ie]s',
  'machine learning|artificial intelligence|computer science',
  '(?:systems?|network|it|platform) administration',
  'knowledge[ -](?:transfer|sharing|exchange)',
  'spare time|free time|slack time|downtime',
  'pays? off|paying off',
  '(?:in )?the (?:\\p{L}{3,20} )?parts',
  '(?:for |in |into |to |of |by |from )?(?:the )?(?:core banking|core insurance|it|hospital it|group it|central it|corporate it|local it|business it) (?:engineers|developers|people|staff|colleagues|department|teams?|squads?)',
  'public (?:services?|sector|administration)',
  '(?:for|of|by|from|in|to|within|at|with) (?:the |our |their )?(?:\\p{L}{2,30} )?(?:it|newsroom|studio|hospital|agency|ministry|council|university|faculty|institute|plant|factory|depot|warehouse|lab|laboratory|station|shop floor|back office|front office|head office|headquarters|business side|business lines?|business units?|line of business|user departments?|specialist departments?)(?=[^\\p{L}\\p{N}]{0,4}$|[,;.:)]| (?:and|or|in|during|this) )',
  'short of (?:hands|people|time|staff|capacity)',
  'best[ -]effort',
  'all hands',
  'hands and feet',
  'end(?:s|ed|ing)? up',
  'in (?:git|github|gitlab|the repo|production)',
  'on (?:a )?(?:rolling|regular|daily|weekly|monthly|continuous|case[ -]by[ -]case|best[ -]effort|voluntary|ad[ -]hoc|first[ -]come) basis',
  'case[ -]by[ -]case',
  'statements? of work',
  'framework (?:agreement|contract)s?',
]

/** What a squad does all year, in other tongues: more of it. */
const tongues = words(`
  plattform plattformen system systeme systemen anwendung anwendungen produkt produkte produkten dienste diensten komponenten unseren unserem unser
  unseres squads teams entwickler entwicklerinnen entwicklern entwicklung entwicklungen entwicklungstätigkeiten entwicklungsarbeiten entwicklungsaufgaben
  programmierarbeiten programmieraufgaben tätigkeiten tätigkeit sonstige sonstiger weitere weiteren weiterer übrige übrigen restliche kleine kleiner kleinere
  kleineren größere große grössere anpassung anpassungen erweiterung erweiterungen neuentwicklung neuentwicklungen umsetzung umsetzen
  realisierung konzeption konzept analyse entwurf planung test tests testen qualitätssicherung bugfixing fehler fehlern
  technische technischer technischen schulden abbau abbauen abarbeiten erledigen unterstützen vorhaben maßnahmen massnahmen initiativen
  fachbereich fachbereiche fachbereichen fachabteilung fachabteilungen kunde kunden kundenwünsche wünsche wunsch bedarf bedarfsweise
  bei nach absprache vereinbarung rücksprache abstimmung anfrage anfragen zuruf gegebenenfalls soweit nötig notwendig erforderlich
  sinnvoll möglich sämtliche alle alles aller allen jede jeder jedes im in am an so anfällt anfallen anfallende anfallenden anfallender
  kommt kommen reinkommt backlog sprint themen tagesgeschäfts routinetätigkeiten routine routinearbeiten routineaufgaben tägliche
  täglichen täglicher alltägliche normale normales normaler üblichen gewöhnliche laufenden laufendes allgemein allgemeinen rund um
  it software code ganze ganzen gesamte gesamten gesamter modernisierung digitalisierung automatisierung stabilisierung betriebs
  offene offener offenen punkte punkten erledigung erledigungen gewünschte gewünschter angeforderte anstehende anstehender anstehenden kleinkram kleinigkeiten
  fachlich fachliche fachlicher zurufe bedarfe demandées demandés demandée demandé souhaitées souhaités pedidas solicitadas solicitados surjam richiesti varie eventuali
  klussen klus klusjes gevraagde gevraagd gewenste allerhande voorkomende rozmaite bieżącego biznesowego wsparcie życzenie życzenia
  des einer eines eine ein mit zum zur zu sowie bzw usw etc ist sind wird werden wir uns sie es man gemeinsam mal immer stets ständige kontinuierliche
  kontinuierlicher ständig fortlaufend innovation innovationen innovationsthemen projektarbeit projekt linienaufgaben linientätigkeit
  logiciel logiciels logicielle applicatif applicative applicatifs applicatives informatique informatiques corrective évolutive évolutives correctives adaptative préventive
  produit produits plateforme plateformes système systèmes application applications service services demande demandes métier métiers client clients
  besoin besoins selon en fonction fil l'eau eau développeur développeurs support soutien aide assistance accompagnement continue continu continues
  petites petits petite petit gros grosses améliorer corriger développer maintenir faire évoluer tous toutes tout toute ce qui que qu'il reste autres autre
  l'équipe d'équipe l'activité activité activités habituel habituelle habituels habituelles normal normale général générale généraux
  conception réalisation analyse études étude recette tests test code refonte refactorisation modernisation numérisation automatisation
  innovation run build courante récurrents récurrentes récurrent d'évolution d'amélioration d'exploitation exploitation chantiers chantier
  sujets sujet actions action priorités priorité si nécessaire quand utile au besoin nos leur leurs par avec sur dans un une des aux
  software informático informática evolutivo correctivo evolutivos correctivos adaptativo peticiones petición solicitudes solicitud negocio cliente clientes
  usuarios usuario diarias diarios diaria diario según necesidad necesidades continua continuo continuas producto productos plataforma plataformas
  sistema sistemas aplicación aplicaciones servicio servicios desarrolladores desarrollador apoyo ayuda asistencia lo que surja surjan todo toda todos
  todas cualquier cualquiera cada otras otros otra otro demás pequeñas pequeños pequeña pequeño cambios cambio ajustes ajuste código programación
  análisis diseño construcción implementación implementaciones pruebas documentación modernización digitalización automatización
  innovación optimización operación operaciones actividades actividad habitual rutina rutinarias cotidianas cotidiano incidencias
  incidencia proyecto iniciativas con por un una al se sea necesario cuando si haga falta como siempre nuestros nuestras
  correttiva evolutiva evolutivo correttivo adattativa ed richieste richiesta quotidiane quotidiana secondo necessità continuo continua
  migliorativa prodotto prodotti piattaforma piattaforme sistemi sistema applicazioni applicazione servizi servizio applicativo applicativa clienti cliente
  utenti sviluppatori sviluppatore aiuto assistenza tutto tutta tutti tutte qualsiasi qualunque ogni altre altri altro altra piccole piccoli piccola piccolo
  modifiche modifica cambiamenti codice programmazione analisi progettazione realizzazione implementazione collaudo test documentazione
  modernizzazione digitalizzazione automazione innovazione ottimizzazione operazioni gestione operativa operative routine ordinaria ordinario ordinarie
  progetto iniziative con al alla alle ai nel nella un una che ciò quello serve capita nostri nostre nostro nostra se necessario quando
  softwareontwikkeling applicatiebeheer werkzaamheid verzoeken verzoek wensen wens behoefte behoeften naar wat er op bord komt komen
  product producten platform platformen systeem systemen applicaties applicatie dienst diensten ontwikkelaars ontwikkelaar hulp
  alle alles elke ieder iedere overige andere kleine kleinere grote aanpassingen aanpassing wijzigingen wijziging programmeren programmeerwerk code
  analyse ontwerp bouw bouwen realisatie implementatie testen documentatie modernisering digitalisering automatisering innovatie optimalisatie
  reguliere regulier gewone gewoon normale normaal doorlopende doorlopend lopende lopend continu continue verbeteren onderhouden
  ontwikkelen projectwerk project initiatieven met aan bij of als nodig indien gewenst wanneer zo mogelijk team squad teams klanten klant
  gebruikers technische schuld fout beheeractiviteiten activiteiten routinewerk
  programistyczne programistyczna programowanie oprogramowania oprogramowanie miarę potrzeb potrzeby potrzebę zgłoszenia zgłoszeń zgłoszenie biznesu biznesowe klienta
  klientów użytkowników produkt produktu produktów platforma platformy system systemu systemów aplikacji aplikacje usług usługi usług
  wszystkie wszystko każde każda każdy dowolne dowolna inne pozostałe inny drobne drobna małe duże zmiany zmian zmiana dostosowania kod kodu analiza projektowanie
  wdrożenie wdrożenia wdrażanie testy testowanie testów dokumentacja dokumentacji modernizacja cyfryzacja automatyzacja innowacje innowacja optymalizacja
  operacje operacyjne rutynowe zwykłe zwykła normalne bieżąca bieżącej bieżący ciągłe ciągły doskonalenie usprawnienia usprawnienie projekt
  projektów inicjatywy zespół zespołowe programistów programistom pomoc do od przez jeśli kiedy trzeba co potrzebne jest są nasze naszych
  długu technicznego dług techniczny spłata
  software informática corretiva evolutiva evolutivas corretivas pedidos pedido negócio conforme necessário necessidade necessidades contínua contínuo
  contínuas melhorar produto produtos plataforma plataformas sistema sistemas aplicação aplicações serviço serviços cliente clientes utilizadores usuários
  programadores desenvolvedores apoio ajuda assistência tudo todo toda todos todas qualquer cada outras outros outra outro demais pequenas pequenos
  alterações alteração mudanças ajustes código programação análise desenho construção implementação implementações testes documentação
  modernização digitalização automação automatização inovação otimização operação operações atividades atividade habituais habitual rotina rotineiras diárias
  diário incidentes projeto iniciativas com por um uma ao à às que for surgir quando se preciso como sempre nossos nossas nosso nossa no na nos nas a os as
`)

/** Word lists about work, with what was found to be missing. */
export const moreWorkWords: Readonly<Record<string, readonly string[]>> = {
  asker: sorted(askers),
  empty: [...phrases, ...(workWords.empty ?? []), ...sorted([...institutions, ...stages, ...manners])],
  tongue: sorted([...(workWords.tongue ?? []), ...tongues]),
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

function sorted(list: readonly string[]): string[] {
  return [...new Set(list)].sort().reverse()
}
