import type { VerbClass } from '../model';

/** Verbs in -er, by base form. */
export const erVerbs = `
affirmer miser constituer structurer sonder hésiter débuter accuser porter circuler instaurer épauler jalonner appliquer redresser alimenter ancrer axer bénéficier bouger buter centrer cheminer cohabiter concilier conjuguer conserver contrer converger délimiter dépister désirer dévoiler échelonner engendrer entraîner épouser examiner exploiter figurer freiner généraliser guider habiter imaginer incarner inciter intéresser investiguer laisser maîtriser négocier octroyer optimiser outrepasser patienter peaufiner perdurer présenter procéder propulser raffiner rayonner réaménager rebuter récolter rédiger réévaluer régler réitérer remédier rénover résulter sauvegarder schématiser souder souligner subsister susciter tâtonner transposer trier véhiculer
abandonner aborder accepter accompagner accorder acheter adapter adopter afficher ajouter ajuster aider aligner alléger allouer améliorer amener analyser animer annoncer apporter apprécier approuver appuyer arrêter arriver assigner assister associer assurer attribuer augmenter
baisser bonifier briser cesser changer cheminer chercher cibler circuler clarifier coller collaborer commencer communiquer compiler compléter compter concentrer concerter confier confirmer consacrer consolider constater consulter contacter continuer contribuer convoquer coordonner corriger couper coûter créer
débuter décider déléguer demander démarrer démontrer déplacer déployer dépasser désigner dessiner déterminer développer dialoguer diffuser diminuer discuter dispenser distribuer donner doter doubler durer échanger échouer éclairer écouter éduquer effectuer élaborer éliminer embaucher encadrer encourager engager enlever enseigner entamer entrer envoyer étudier évaluer éviter évoluer examiner exiger expérimenter expliquer exprimer
faciliter favoriser fermer financer fixer fonder former formuler gagner garder gérer harmoniser hésiter identifier ignorer impliquer implanter imposer imprimer informer initier innover inquiéter insister instaurer installer intégrer interroger inventer inviter jouer jumeler lancer laisser libérer lier limiter livrer
manquer marquer mener mentorer mesurer mobiliser modéliser modifier monter montrer motiver négliger négocier nommer noter observer occuper opter organiser orienter outiller pallier parler partager participer passer payer penser perfectionner persister peiner piloter placer planifier porter poser pratiquer préciser préparer présenter présider prioriser proposer protéger publier questionner quitter
raconter rallier ramener rappeler rassembler rattraper réaliser recentrer rechercher recommander recommencer recruter rédiger redonner refuser regarder regrouper rejeter relever remarquer remanier remercier remplacer remonter rencontrer renforcer renommer renouveler renoncer rentrer réorganiser repenser répéter reporter repérer représenter réserver résister respecter rester resserrer retarder retirer retourner retrouver révéler réviser risquer
sembler séparer signaler simplifier sonder souhaiter souligner stagner suggérer supprimer tarder tenter tester tisser tourner trancher transformer travailler tripler trouver utiliser valider valoriser varier vérifier verser viser visiter voter jumeler accélérer avouer calculer cerner cibler cloisonner compenser coordonner creuser décrocher délaisser déposer dérouler détailler dominer énoncer épuiser étaler évoquer expédier exposer forcer heurter importer inspirer isoler juger jurer manifester multiplier nuancer occasionner oublier percer perturber précipiter privilégier prolonger reculer refléter régner relancer saluer scolariser sensibiliser solliciter stimuler témoigner tolérer toucher tracer traiter unifier user`;

/** Verbs in -ir that are conjugated like finir, by base form. */
export const irVerbs = `
choisir établir réunir bâtir définir réussir réfléchir élargir ralentir approfondir fournir garantir agir investir enrichir remplir finir grandir nourrir unir réagir saisir franchir affaiblir subir surgir aboutir assouplir alourdir éclaircir raccourcir rétablir rebâtir redéfinir désunir convertir guérir avertir`;

/** Irregular: base: participles / imperfect stem / present third singular, third plural, first plural / future stem / command. A dash leaves a part out. */
export const irregularVerbs = `
avoir: eu eue / av / a ont avons / aur / ayez
être: été / ét / est sont sommes / ser / soyez
faire: fait faite faits faites / fais / fait font faisons / fer / faites
mettre: mis mise mises / mett / met mettent mettons / mettr / mettez
prendre: pris prise prises / pren / prend prennent prenons / prendr / prenez
apprendre: appris apprise apprises / appren / apprend apprennent apprenons / apprendr / apprenez
comprendre: compris comprise comprises / compren / comprend comprennent comprenons / comprendr / comprenez
entreprendre: entrepris entreprise entreprises / entrepren / entreprend entreprennent entreprenons / entreprendr / entreprenez
reprendre: repris reprise reprises / repren / reprend reprennent reprenons / reprendr / reprenez
tenir: tenu tenue tenus tenues / ten / tient tiennent tenons / tiendr / tenez
soutenir: soutenu soutenue soutenus soutenues / souten / soutient soutiennent soutenons / soutiendr / soutenez
obtenir: obtenu obtenue obtenus obtenues / obten / obtient obtiennent obtenons / obtiendr / obtenez
retenir: retenu retenue retenus retenues / reten / retient retiennent retenons / retiendr / retenez
venir: venu venue venus venues / ven / vient viennent venons / viendr / venez
devenir: devenu devenue devenus devenues / deven / devient deviennent devenons / deviendr / devenez
revenir: revenu revenue revenus revenues / reven / revient reviennent revenons / reviendr / revenez
convenir: convenu convenue convenus / conven / convient conviennent convenons / conviendr / convenez
voir: vu vue vus vues / voy / voit voient voyons / verr / voyez
prévoir: prévu prévue prévus prévues / prévoy / prévoit prévoient prévoyons / prévoir / prévoyez
revoir: revu revue revus revues / revoy / revoit revoient revoyons / reverr / revoyez
dire: dit dite dits dites / dis / dit disent disons / dir / dites
écrire: écrit écrite écrits écrites / écriv / écrit écrivent écrivons / écrir / écrivez
récrire: récrit récrite récrits récrites / récriv / récrit récrivent récrivons / récrir / récrivez
décrire: décrit décrite décrits décrites / décriv / décrit décrivent décrivons / décrir / décrivez
inscrire: inscrit inscrite inscrits inscrites / inscriv / inscrit inscrivent inscrivons / inscrir / inscrivez
lire: lu lue lus lues / lis / lit lisent lisons / lir / lisez
élire: élu élue élus élues / élis / élit élisent élisons / élir / élisez
ouvrir: ouvert ouverte ouverts ouvertes / ouvr / ouvre ouvrent ouvrons / ouvrir / ouvrez
offrir: offert offerte offerts offertes / offr / offre offrent offrons / offrir / offrez
découvrir: découvert découverte découverts découvertes / découvr / découvre découvrent découvrons / découvrir / découvrez
souffrir: souffert / souffr / souffre souffrent souffrons / souffrir / -
accueillir: accueilli accueillie accueillis accueillies / accueill / accueille accueillent accueillons / accueiller / accueillez
partir: parti partie partis parties / part / part partent partons / partir / partez
sortir: sorti sortie sortis sorties / sort / sort sortent sortons / sortir / sortez
sentir: senti sentie sentis senties / sent / sent sentent sentons / sentir / sentez
servir: servi servie servis servies / serv / sert servent servons / servir / servez
suivre: suivi suivie suivis suivies / suiv / suit suivent suivons / suivr / suivez
vivre: vécu vécue vécus vécues / viv / vit vivent vivons / vivr / vivez
connaître: connu connue connus connues / connaiss / connaît connaissent connaissons / connaîtr / connaissez
reconnaître: reconnu reconnue reconnus reconnues / reconnaiss / reconnaît reconnaissent reconnaissons / reconnaîtr / reconnaissez
disparaître: disparu disparue disparus / disparaiss / disparaît disparaissent disparaissons / disparaîtr / -
croître: crû / croiss / croît croissent croissons / croîtr / -
accroître: accru accrue accrus accrues / accroiss / accroît accroissent accroissons / accroîtr / -
naître: né née nés nées / naiss / naît naissent naissons / naîtr / -
croire: cru crue crus / croy / croit croient croyons / croir / croyez
devoir: dû due dus / dev / doit doivent devons / devr / -
pouvoir: pu / pouv / peut peuvent pouvons / pourr / -
vouloir: voulu voulue / voul / veut veulent voulons / voudr / veuillez
savoir: su sue / sav / sait savent savons / saur / sachez
falloir: fallu / fall / faut - - / faudr / -
recevoir: reçu reçue reçus reçues / recev / reçoit reçoivent recevons / recevr / recevez
concevoir: conçu conçue conçus conçues / concev / conçoit conçoivent concevons / concevr / concevez
percevoir: perçu perçue perçus / percev / perçoit perçoivent percevons / percevr / -
rendre: rendu rendue rendus rendues / rend / rend rendent rendons / rendr / rendez
attendre: attendu attendue attendus / attend / attend attendent attendons / attendr / attendez
entendre: entendu entendue entendus entendues / entend / entend entendent entendons / entendr / entendez
répondre: répondu répondue / répond / répond répondent répondons / répondr / répondez
étendre: étendu étendue étendus / étend / étend étendent étendons / étendr / étendez
perdre: perdu perdue perdus perdues / perd / perd perdent perdons / perdr / perdez
vendre: vendu vendue / vend / vend vendent vendons / vendr / vendez
suspendre: suspendu suspendue suspendus suspendues / suspend / suspend suspendent suspendons / suspendr / suspendez
dépendre: dépendu / dépend / dépend dépendent dépendons / dépendr / -
permettre: permis permise permises / permett / permet permettent permettons / permettr / permettez
promettre: promis promise promises / promett / promet promettent promettons / promettr / promettez
transmettre: transmis transmise transmises / transmett / transmet transmettent transmettons / transmettr / transmettez
admettre: admis admise admises / admett / admet admettent admettons / admettr / admettez
soumettre: soumis soumise soumises / soumett / soumet soumettent soumettons / soumettr / soumettez
remettre: remis remise remises / remett / remet remettent remettons / remettr / remettez
conduire: conduit conduite conduits conduites / conduis / conduit conduisent conduisons / conduir / conduisez
produire: produit produite produits produites / produis / produit produisent produisons / produir / produisez
réduire: réduit réduite réduits réduites / réduis / réduit réduisent réduisons / réduir / réduisez
construire: construit construite construits construites / construis / construit construisent construisons / construir / construisez
introduire: introduit introduite introduits introduites / introduis / introduit introduisent introduisons / introduir / introduisez
traduire: traduit traduite traduits traduites / traduis / traduit traduisent traduisons / traduir / traduisez
joindre: joint jointe joints jointes / joign / joint joignent joignons / joindr / joignez
atteindre: atteint atteinte atteints atteintes / atteign / atteint atteignent atteignons / atteindr / atteignez
craindre: craint crainte / craign / craint craignent craignons / craindr / -
résoudre: résolu résolue résolus / résolv / résout résolvent résolvons / résoudr / résolvez
poursuivre: poursuivi poursuivie poursuivis poursuivies / poursuiv / poursuit poursuivent poursuivons / poursuivr / poursuivez
recueillir: recueilli recueillie recueillis recueillies / recueill / recueille recueillent recueillons / recueiller / recueillez
inclure: inclus incluse incluses / inclu / inclut incluent incluons / inclur / incluez
conclure: conclu conclue conclus conclues / conclu / conclut concluent concluons / conclur / concluez
rejoindre: rejoint rejointe rejoints rejointes / rejoign / rejoint rejoignent rejoignons / rejoindr / rejoignez
rompre: rompu rompue rompus / romp / rompt rompent rompons / rompr / rompez
convaincre: convaincu convaincue convaincus convaincues / convainqu / convainc convainquent convainquons / convaincr / convainquez
battre: battu battue battus / batt / bat battent battons / battr / battez
courir: couru / cour / court courent courons / courr / courez
aller: allé allée allés allées / all / va vont allons / ir / allez
envoyer: envoyé envoyée envoyés envoyées / envoy / envoie envoient envoyons / enverr / envoyez
parvenir: parvenu parvenue parvenus parvenues / parven / parvient parviennent parvenons / parviendr / -
survenir: survenu survenue survenus survenues / surven / survient surviennent - / surviendr / -
intervenir: intervenu intervenue intervenus / interven / intervient interviennent intervenons / interviendr / intervenez
maintenir: maintenu maintenue maintenus maintenues / mainten / maintient maintiennent maintenons / maintiendr / maintenez
contenir: contenu contenue / conten / contient contiennent - / contiendr / -
détenir: détenu / déten / détient détiennent - / détiendr / -`;

/** Verbs that form the passé composé with être. */
export const withEtre =
  'aller venir devenir revenir parvenir survenir intervenir partir sortir entrer rentrer arriver rester retourner passer monter naître tomber';

/** Bases by what the verb does. */
export const verbClasses: Readonly<Record<VerbClass, string>> = {
  state:
    'être avoir rester sembler savoir vouloir devoir pouvoir connaître croire dépendre contenir détenir vivre servir occuper manquer souhaiter régner sentir penser dominer ignorer exister importer',
  outcome:
    'améliorer augmenter diminuer réduire doubler tripler dépasser atteindre renforcer resserrer gagner accroître croître baisser reculer progresser réussir passer monter développer consolider approfondir atténuer obtenir apprécier chuter grimper bondir stabiliser rehausser raccourcir surpasser',
  decide:
    'décider choisir convenir résoudre opter trancher fixer voter adopter refuser retenir prioriser déterminer arrêter juger approuver',
  notice:
    'constater voir découvrir réaliser comprendre remarquer reconnaître relever trouver apprendre entendre observer révéler cerner admettre noter percevoir identifier repérer conclure montrer alerter réveiller sonder analyser examiner ressortir',
  change:
    'changer transformer devenir évoluer remplacer recentrer réorganiser repenser remanier tourner déplacer modifier renouveler abandonner inverser bouleverser basculer refondre réinventer transposer redéfinir',
  say: 'dire expliquer annoncer répondre raconter déclarer écrire affirmer signaler',
  deficit:
    'manquer peiner échouer stagner souffrir négliger ignorer délaisser dédoubler isoler résister cloisonner décrocher craindre oublier perdre exclure dormir languir redouter improviser fuir',
  happen:
    'devenir évoluer survenir arriver venir aller permettre amener conduire mener entraîner falloir dépendre durer exiger aider résulter tomber',
  plan: 'souhaiter espérer prévoir compter envisager viser vouloir aspirer chercher',
  show: 'montrer indiquer révéler confirmer refléter démontrer signaler relever mesurer constater dire témoigner établir',
  advise: 'recommander suggérer encourager conseiller inviter',
};
