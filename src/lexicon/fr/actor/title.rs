//! Words that stand before or after a person's name: courtesy, rank, function. They are no part of the name.
//!
//! A line is `heading : form|form, …`; the first form of an entry is its canonical one, the others are its feminine, its
//! short or its long forms. Plurals in -s are the reader's business. Written from general knowledge; no list was copied.

/// Courtesy: a name must follow, and it is a person's.
pub(super) static COURTESIES: &str = "\
civil : M.|M|MM.|Mr|Mr., Mme|Mme.|Mmes, Mlle|Mlle.|Mlles, monsieur|messieurs, madame|mesdames, mademoiselle, Me|Mes|maître, Dr|Dr.|Drs,
Pr|Pr.|Prs|Prof., feu|feue
clergy and court : Mgr|Mgrs|monseigneur, abbé, père, frère, sœur, mère, saint|sainte, S.M., S.A.R., S.E., sir, lord, lady, dame, don, cheikh|cheik,
imam, mollah, ayatollah, rabbin, émir, sultan, maharadja, Rev.|révérend|révérende
";

/// Ranks: a name follows, or the rank stands alone for one already named.
pub(super) static RANKS: &str = "\
army : général|générale, maréchal, amiral, vice-amiral, contre-amiral, colonel|colonelle, lieutenant-colonel, commandant|commandante, capitaine,
lieutenant|lieutenante, sous-lieutenant, adjudant|adjudante, adjudant-chef, sergent|sergente, caporal|caporale, soldat|soldate, brigadier, major,
Gal, Col., Cdt, Cne, Lt
court and church : roi, reine, empereur|impératrice, tsar, prince, princesse, duc, duchesse, comte, comtesse, baron|baronne, marquis|marquise, pape,
cardinal, archevêque, évêque, patriarche, pasteur|pasteure, dalaï-lama
";

/// Functions: before a name (« le ministre Bruno Le Maire »), after it (« Tim Cook, PDG d'Apple »), with or without a complement.
pub(super) static FUNCTIONS: &str = "\
State : président de la République|présidente de la République, président|présidente, vice-président|vice-présidente, coprésident|coprésidente,
ex-président|ex-présidente, Premier ministre|premier ministre|Première ministre|première ministre|PM, vice-Premier ministre, ministre d'État,
ministre délégué|ministre déléguée, ministre, ex-ministre, secrétaire d'État, secrétaire, sous-secrétaire, garde des Sceaux, chancelier|chancelière,
vice-chancelier, chef de l'État|cheffe de l'État, chef du gouvernement|cheffe du gouvernement, chef de la diplomatie|cheffe de la diplomatie,
chef d'État, locataire de l'Élysée, gouverneur|gouverneure, gouverneur général|gouverneure générale, dictateur, despote, guide suprême,
chef d'état-major, porte-parole, haut représentant|haute représentante, haut-commissaire|haute-commissaire,
commissaire européen|commissaire européenne, commissaire, ambassadeur|ambassadrice, consul|consule, diplomate, émissaire,
envoyé spécial|envoyée spéciale, négociateur|négociatrice, médiateur|médiatrice, rapporteur|rapporteuse|rapporteure, conseiller|conseillère,
conseiller fédéral|conseillère fédérale, attaché|attachée, dauphin|dauphine, opposant|opposante, dissident|dissidente
assembly and party : député|députée, eurodéputé|eurodéputée, sénateur|sénatrice, représentant|représentante, parlementaire, élu|élue, congressiste,
maire, maire adjoint|maire adjointe, adjoint au maire|adjointe au maire, adjoint|adjointe, bourgmestre, échevin|échevine,
conseiller municipal|conseillère municipale, conseiller régional|conseillère régionale, conseiller départemental|conseillère départementale,
conseiller général, candidat|candidate, tête de liste, chef de file|cheffe de file, premier secrétaire|première secrétaire,
secrétaire national|secrétaire nationale, secrétaire général|secrétaire générale, délégué général|déléguée générale,
délégué syndical|déléguée syndicale, délégué|déléguée, leader|leadeuse, chef|cheffe, numéro un, numéro deux, militant|militante, syndicaliste,
activiste, membre, trésorier|trésorière
justice and police : juge, juge d'instruction, procureur de la République|procureure de la République, procureur général|procureure générale,
procureur|procureure, vice-procureur|vice-procureure, substitut|substitute, avocat général|avocate générale, avocat|avocate, bâtonnier|bâtonnière,
notaire, huissier|huissière, greffier|greffière, magistrat|magistrate, expert|experte, préfet|préfète, préfet de police, sous-préfet|sous-préfète,
inspecteur|inspectrice, enquêteur|enquêtrice, policier|policière, gendarme, agent|agente, shérif, prévenu|prévenue, accusé|accusée, suspect|suspecte,
témoin, plaignant|plaignante, victime, terroriste, djihadiste, assaillant|assaillante
business : président-directeur général|présidente-directrice générale|PDG|P.-D.G., PDG par intérim, directeur général|directrice générale|DG,
directeur général délégué|directrice générale déléguée, directeur exécutif|directrice exécutive|CEO, directeur financier|directrice financière,
directeur technique|directrice technique, directeur de cabinet|directrice de cabinet, directeur de campagne|directrice de campagne,
directeur|directrice, codirecteur|codirectrice, directeur adjoint|directrice adjointe, administrateur|administratrice, patron|patronne,
dirigeant|dirigeante, fondateur|fondatrice, cofondateur|cofondatrice, propriétaire, gérant|gérante, responsable, entrepreneur|entrepreneuse,
homme d'affaires|femme d'affaires, milliardaire, investisseur|investisseuse, banquier|banquière, actionnaire, analyste, économiste,
consultant|consultante, ingénieur|ingénieure, développeur|développeuse, lanceur d'alerte|lanceuse d'alerte
knowledge and health : professeur|professeure, chercheur|chercheuse, scientifique, historien|historienne, sociologue, politologue, philosophe,
physicien|physicienne, chimiste, biologiste, climatologue, épidémiologiste, virologue, infectiologue, astronome, astronaute, spationaute, cosmonaute,
mathématicien|mathématicienne, enseignant|enseignante, instituteur|institutrice, recteur|rectrice, doyen|doyenne, étudiant|étudiante, médecin,
docteur|docteure, chirurgien|chirurgienne, psychiatre, infirmier|infirmière, psychologue, prix Nobel, politiste, juriste
media and arts : journaliste, rédacteur en chef|rédactrice en chef, rédacteur|rédactrice, reporter, correspondant|correspondante, éditorialiste,
chroniqueur|chroniqueuse, présentateur|présentatrice, animateur|animatrice, humoriste, dessinateur|dessinatrice, caricaturiste, photographe,
écrivain|écrivaine, auteur|auteure|autrice, romancier|romancière, poète|poétesse, éditeur|éditrice, réalisateur|réalisatrice, cinéaste,
metteur en scène|metteuse en scène, acteur|actrice, comédien|comédienne, chanteur|chanteuse, musicien|musicienne, compositeur|compositrice,
rappeur|rappeuse, guitariste, chef d'orchestre, peintre, sculpteur|sculptrice, architecte, styliste, couturier|couturière, mannequin,
producteur|productrice, blogueur|blogueuse, youtubeur|youtubeuse
sport : entraîneur|entraîneuse, sélectionneur|sélectionneuse, joueur|joueuse, footballeur|footballeuse, attaquant|attaquante, milieu de terrain,
défenseur|défenseuse, gardien de but|gardienne de but, buteur|buteuse, coureur|coureuse, cycliste, pilote, skieur|skieuse, nageur|nageuse, athlète,
sprinteur|sprinteuse, champion|championne, tennisman|tenniswoman, rugbyman, boxeur|boxeuse, judoka, navigateur|navigatrice, arbitre, alpiniste
others : agriculteur|agricultrice, éleveur|éleveuse, ouvrier|ouvrière, retraité|retraitée, riverain|riveraine, habitant|habitante, fils, fille,
frère, sœur, épouse|époux, veuve|veuf, mari, compagnon|compagne, prêtre, curé, religieux|religieuse, otage, survivant|survivante, humanitaire,
bénévole
";
