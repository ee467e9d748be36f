import type { Pattern } from '../pattern.ts'
import { dodge } from './purpose-dodge.ts'

const gap = '(?:<word> ){0,5}'

/** A sign in another language, with the words that deny it there or make it a question. */
function abroad(
  language: string,
  match: string,
  innocent: string,
  bad: readonly string[],
  good: readonly string[],
): Pattern {
  const before = `(?:${innocent}) (?:<word>,? ){0,12}$`
  return dodge({
    class: 'other-language',
    match: [match],
    unless: { before },
    bad,
    good,
    source: `a short closed list, ${language}`,
  })
}

const german =
  '(?:genehmigung(?:en|s\\p{L}+)?|freigaben?|freigabe\\p{L}+|prüfung(?:en)?|prüfungs\\p{L}+|überprüfung(?:en)?|kontrollen?|kostenkontrollen?|budgetkontrollen?|kostenerfassung|kostenverfolgung|kostenstelle|protokollierung|aufsicht|bürokratie|einkaufs?|beschaffung|finanzabteilung|abnahme|reviews?|controllings?|plattform-?teams?|regeln|vorgaben|limits?|budgets?|quoten?|kontingente?s?|katalogs?|rechtfertigung|begründung|abrechnung|audits?|revision)'
const french =
  '(?:validations?|approbations?|revues?|contrôles?|audits?|budgets?|quotas?|plafonds?|suivi des coûts|suivi|achats|service (?:des )?achats|finances?|gouvernance|bureaucratie|paperasse|règles|procédures?|catalogue|équipe plateforme|justifications?|justifier|limites?|autorisations?|comité|relecture|comptes à rendre|rendre de comptes|contraintes)'
const spanish =
  '(?:aprobaci(?:ón|ones)|revisi(?:ón|ones)|control(?:es)?(?: de (?:costes|costos|gastos))?|auditorías?|presupuestos?|cuotas?|límites?|compras|finanzas|gobernanza|burocracia|papeleo|reglas|procedimientos?|catálogo|equipo de plataforma|justificaci(?:ón|ones)|justificar|permisos?|registro de costes|seguimiento(?: de (?:costes|costos))?|trámites)'
const portuguese =
  '(?:aprovaç(?:ão|ões)|revis(?:ão|ões)|controles?|controlos?|controlo de custos|controle de custos|auditorias?|orçamentos?|cotas?|quotas?|limites?|compras|financeiro|governança|governação|burocracia|papelada|regras|catálogo|equip[ae] de plataforma|justificativas?|justificaç(?:ão|ões)|justificar|permiss(?:ão|ões)|rastreamento de custos)'
const italian =
  '(?:approvazion[ei]|revision[ei]|controll[oi](?: dei costi)?|audit|budget|quot[ae]|limit[ei]|acquisti|ufficio acquisti|finanza|governance|burocrazia|regole|procedur[ae]|catalogo|team (?:di )?piattaforma|giustificazion[ei]|giustificare|permess[oi]|autorizzazion[ei]|monitoraggio|tracciamento(?: dei costi)?)'
const dutch =
  '(?:goedkeuring(?:en)?|goedkeurings\\p{L}+|reviews?|controles?|kostencontrole|kostenbewaking|kostenregistratie|audits?|budget(?:ten)?|quota|limiet(?:en)?|inkoop|financiën|toezicht|bureaucratie|papierwerk|regels|procedures?|catalogus|platformteam|verantwoording|toestemming|toetsing)'
const polish =
  '(?:zatwierdz(?:anie|ania|eń|enie|enia)|akceptacj(?:a|ę|i|e)|przegląd(?:u|y|ów)?|recenzj(?:a|i|ę)|kontrol(?:a|i|ę|e)(?: kosztów)?|audyt(?:u|y|ów)?|budżet(?:u|y|ów)?|limit(?:y|u|ów)?|zakup(?:y|ów)|dział(?:u)? (?:zakupów|finansów)|nadzor(?:u)?|nadzór|biurokracj(?:a|i|ę)|regu(?:ł|ły)|zasad(?:y)?|katalog(?:u)?|zespół platformy|zespołu platformy|uzasadniani(?:a|e)|uzasadnieni(?:a|e)|rozliczani(?:a|e)|śledzeni(?:a|e) kosztów|zg(?:ody|oda|odę))'

/** Signs of a dodge in other languages: closed and short, since most such text is beyond this tool. */
export const purposeLanguagePatterns: readonly Pattern[] = [
  abroad(
    'German',
    `(?:${german} ${gap}(?:zu )?(?:umgehen|umgangen|umgeht|überspringen|übersprungen|vermeiden|auszuweichen|auszuhebeln|aushebeln|entgehen|entziehen|loswerden|sparen|einsparen|abschalten|auszulassen|auslassen)|(?:umgehung|umgehen|wegfall|abschaffung) ${gap}${german}|(?:ohne|frei von|jenseits|außerhalb|abseits) ${gap}${german}|vorbei an ${gap}${german}|(?:an|am) ${gap}(?:${german}|prozess) vorbei|(?:nicht|ohne|statt|anstatt|nie wieder|kein) ${gap}${german} ${gap}(?:einholen|beantragen|abwarten|warten|stellen|holen|abgeben|ausfüllen|rechtfertigen)|(?:nicht|ohne) (?:<word> ){0,4}(?:rechtfertigen|begründen|um erlaubnis|rechenschaft)|(?:unbegrenzte[rns]?|unlimitierte[rns]?|uneingeschränkte[rns]?|grenzenlose[rns]?) (?:nutzung|zugriff|zugang|agenten|tokens?|einsatz|verbrauch|verwendung)|unter dem radar|ohne (?:lange )?(?:fragen|rückfragen zu kosten|aufzufallen|rechenschaft)|freie hand|keine fragen)`,
    'nicht|kein|keine|keinen|keiner|niemand|niemals|nie|nichts|ob|herausfinden|messen|warum|wie|fehler|im',
    ['Die Freigabe durch das Plattformteam umgehen', 'Arbeiten ohne Kostenkontrolle', 'am Einkauf vorbei'],
    [
      'Kein Weg, die Freigabe zu umgehen',
      'Herausfinden, ob ohne zweite Freigabe mehr Fehler entstehen',
      'Fehler im Einkauf vermeiden',
    ],
  ),
  abroad(
    'French',
    `(?:(?:contourn(?:er|e|ons|ant)|contournement|évit(?:er|e|ons|ant)|esquiv(?:er|e|ant)|échapp(?:er|e|ant)|court-circuit(?:er|e|ant)|saut(?:er|e|ons|ant)|se passer|s'affranchir|s'exonérer|sans passer par|sans attendre|en dehors|hors|au lieu de passer par) (?:de |du |des |à |aux? |d'|l')?${gap}(?:d'|l')?${french}|(?:sans|ne pas|ne plus|plus) (?:avoir à |devoir )?(?:justifier|rendre (?:de |des )?comptes?|demander|expliquer|passer par)|sans (?:avoir à |devoir |aucun[e]? |rendre )?(?:la |le |les |de )?(?:d'|l')?${french}|(?:utilisation|usage|accès|agents?|jetons|consommation)(?: \\p{L}{2,14}){0,3} (?:illimité|sans limite)(?:e|s|es)?|sous (?:le radar|les radars)|en douce|sans poser de questions|sans que personne)`,
    "ne|n'est|pas|jamais|aucun|aucune|personne|si|savoir|mesurer|comparer|pourquoi|comment|sans",
    ['Contourner la validation du service achats', 'Travailler sans contrôle', 'Échapper au suivi des coûts'],
    [
      'Mesurer si les agents travaillent sans relecture',
      'Sans contourner la validation',
      'Personne ne peut contourner la revue',
    ],
  ),
  abroad(
    'Spanish',
    `(?:(?:evitar|evita|eludir|elude|esquivar|saltarse|saltar(?:nos)?|sortear|burlar|librarse|escapar|prescindir|rodear|zafarse) (?:de |del |a )?${gap}${spanish}|(?:sin|no|para no|ya no) (?:tener que |deber )(?:pedir|justificar|rendir|explicar|pasar por|informar)|para que (?:finanzas|compras|nadie|la dirección|auditoría|el equipo de plataforma) no (?:lo )?(?:vea|sepa|pregunte|se entere|mire|revise|cuente)|sin (?:tener que |necesidad de |pasar por |ningún |ninguna )?(?:la |el |los |las |de )?${spanish}|fuera del? ${gap}${spanish}|(?:uso|acceso|agentes|consumo|tokens)(?: \\p{L}{2,14}){0,3} (?:ilimitad[oa]s?|sin límites?)|bajo el radar|carta blanca|sin preguntas|sin dar explicaciones|manos libres)`,
    'no|nunca|nadie|ningún|ninguna|si|sin|averiguar|medir|comparar|cuántas|por qué|cómo',
    ['Evitar la revisión del equipo de plataforma', 'Uso ilimitado de agentes', 'Trabajar sin control de costes'],
    ['Averiguar si se puede evitar la revisión', 'Nadie puede eludir la aprobación', 'Medir el uso de tokens'],
  ),
  abroad(
    'Portuguese',
    `(?:(?:evitar|evita|contornar|contorna|driblar|burlar|fugir|escapar|pular|saltar|livrar-se|dispensar) (?:de |do |da |dos |das |a |o )?${gap}${portuguese}|(?:sem|não|para não) ter (?:de|que) (?:pedir|justificar|prestar contas|explicar|passar por)|para que (?:o financeiro|ninguém|compras|a direção) não (?:veja|saiba|pergunte)|sem (?:ter de |ter que |precisar (?:de )?|passar (?:por|pela|pelo) |qualquer |nenhuma? )?(?:a |o |as |os )?${portuguese}|fora d[oa]s? ${gap}${portuguese}|(?:uso|acesso|agentes|consumo|tokens)(?: \\p{L}{2,14}){0,3} (?:ilimitad[oa]s?|sem limites?)|debaixo do radar|carta branca|sem perguntas|sem dar explicações)`,
    'não|nunca|ninguém|nenhum|nenhuma|se|sem|descobrir|medir|comparar|quantas|por que|como',
    ['Contornar a aprovação do financeiro', 'Uso ilimitado de agentes', 'Trabalhar sem controle de custos'],
    ['Descobrir se é possível evitar a revisão', 'Ninguém pode contornar a aprovação', 'Medir o uso de tokens'],
  ),
  abroad(
    'Italian',
    `(?:(?:aggirare|evitare|eludere|saltare|bypassare|scavalcare|sfuggire|sottrarsi) (?:a |al |alla |ai |agli |il |la |lo |le |i |gli |l')?${gap}(?:l')?${italian}|(?:senza|non|per non) dover (?:chiedere|giustificare|rendere conto|spiegare|passare per)|perché (?:nessuno|la finanza|gli acquisti) (?:non )?(?:veda|sappia|chieda)|senza (?:dover |passare (?:per|da|dal|dalla) |alcun[ao]? )?(?:il |la |lo |le |i |gli |l')?${italian}|fuori d(?:al|alla|ai|a) ${gap}${italian}|(?:uso|accesso|agenti|consumo|token)(?: \\p{L}{2,14}){0,3} (?:illimitat[oaie]|senza limiti)|sotto (?:il )?radar|carta bianca|senza domande)`,
    'non|mai|nessuno|nessun|nessuna|se|senza|capire|misurare|confrontare|perché|quanto',
    ['Aggirare il controllo dei costi', 'Uso illimitato di agenti', 'Lavorare senza approvazioni'],
    [
      'Capire se si può evitare la revisione',
      'Nessuno può aggirare il controllo',
      'Misurare quanto costa una migrazione',
    ],
  ),
  abroad(
    'Dutch',
    `(?:${dutch} ${gap}(?:te )?(?:omzeilen|ontwijken|vermijden|overslaan|ontlopen|ontkomen|passeren|mijden)|(?:omzeilen|ontwijken|vermijden|overslaan|omzeiling) van ${gap}${dutch}|(?:niet|zonder|nooit meer) (?:<word> ){0,3}${dutch} (?:<word> ){0,2}(?:hoeven|vragen|afleggen|aanvragen|afwachten|wachten)|(?:zonder|buiten|vrij van|los van) ${gap}${dutch}|om ${gap}${dutch} heen|(?:onbeperkt|ongelimiteerd)e? (?:gebruik|toegang|agents?|tokens|verbruik)|onder de radar|zonder vragen|vrije hand)`,
    'niet|geen|nooit|niemand|of|nagaan|meten|vergelijken|waarom|hoe',
    ['De goedkeuring van inkoop omzeilen', 'Werken zonder kostencontrole', 'Onbeperkt gebruik van agents'],
    ['Nagaan of het zonder tweede review kan', 'Niemand mag de goedkeuring omzeilen', 'Meten wat een migratie kost'],
  ),
  abroad(
    'Polish',
    `(?:(?:ominąć|omijać|omija|ominięcie|omijanie|uniknąć|unikać|unikanie|obejść|obchodzić|obejście|pominąć|pomijać|pominięcie) ${gap}${polish}|(?:bez|nie) (?:<word> ){0,2}(?:pytania o|pytać o|prosić o|proszenia o|tłumaczyć się|tłumaczenia się|uzasadniać|uzasadniania|rozliczać się|rozliczania się)|bez (?:konieczności |żadn(?:ej|ych|ego) )?${gap}${polish}|poza ${gap}${polish}|(?:nieograniczon(?:e|y|ego|ych)|nielimitowan(?:e|y|ego|ych)) (?:użycie|użycia|korzystanie|dostęp|agent(?:ów|y)|tokeny|zużycie)|poza radarem|wolna ręka|wolną rękę|bez pytań)`,
    'nie|nigdy|nikt|żaden|czy|sprawdzić|zmierzyć|porównać|dlaczego|jak|ile',
    ['Ominąć zatwierdzanie budżetu', 'Praca bez kontroli kosztów', 'Nieograniczone użycie agentów'],
    [
      'Sprawdzić, czy da się ominąć drugi przegląd',
      'Nikt nie może ominąć kontroli',
      'Zmierzyć, ile kosztuje jedna migracja',
    ],
  ),
]
