//! Words that begin the long name of a place, an authority or an organisation, and the forms of a company's name that end it.
//!
//! A head written here in lower case makes a name in either case (« ministère de la Justice », « mer du Nord »); one with a
//! capital only when the text writes the capital (« Société des amis », but « une société de services »).
//! Written from general knowledge; no list was copied.

/// Kind : heads of the names of places.
pub(super) static PLACE_HEADS: &str = "\
town : rue, avenue, boulevard, place, quai, allée, chemin, impasse, cours, passage, esplanade, promenade, square, faubourg, quartier, cité, pont,
tour, gare, gare routière, aéroport, aérodrome, port, port de plaisance, station, stade, parc, jardin, cimetière, cathédrale, basilique, église,
chapelle, abbaye, mosquée, synagogue, temple, musée, château, palais, théâtre, opéra, prison, centre pénitentiaire, centre de détention,
maison d'arrêt, camp, base aérienne, base navale, centrale, centrale nucléaire, usine, zone industrielle, zone d'activités, rond-point, porte,
viaduc, tunnel, autoroute, route, rocade, ligne, hippodrome, vélodrome, gymnase, piscine, campus, lotissement, résidence, ancien hôpital
nature : col, mont, monts, massif, pic, aiguille, montagne, montagnes, volcan, piton, lac, étang, fleuve, rivière, ruisseau, torrent, canal, barrage,
île, îles, îlot, archipel, atoll, presqu'île, péninsule, golfe, baie, anse, cap, pointe, plage, côte, mer, océan, détroit, vallée, val, gorges,
plaine, plateau, désert, forêt, bois, grotte, dune, marais, delta, estuaire, glacier, cascade, chutes, récif, parc national, parc naturel régional,
réserve naturelle
land : canton, province, comté, principauté, duché, commune, ville, village, hameau, bourg, pays, district, oblast, gouvernorat, wilaya, land,
territoire, territoires, bande, enclave, république, royaume, sultanat, émirat, État
";

/// Kind : heads of the names of authorities.
pub(super) static GOVERNMENT_HEADS: &str = "\
State : ministère, ministère délégué, secrétariat d'État, département d'État, gouvernement, présidence, chancellerie, primature, ambassade, consulat,
représentation permanente, Parlement, Assemblée, Sénat, Chambre, Congrès, Haute Assemblée, Conseil suprême, junte, Trésor, Banque centrale, armée,
armée de l'air, marine, garde nationale, garde républicaine, état-major, police, police judiciaire, police aux frontières, gendarmerie,
gendarmerie maritime, douane, service de renseignement, brigade, commissariat, section de recherches, sûreté, Garde civile, Inspection générale,
inspection du travail, direction générale, direction centrale, Direction, Délégation générale, délégation interministérielle, Secrétariat général,
Haut-Commissariat, Haut Conseil
local : préfecture, préfecture maritime, sous-préfecture, préfecture de police, mairie, hôtel de ville, conseil municipal, conseil départemental,
conseil régional, conseil général, conseil communal, assemblée territoriale, collectivité, collectivité européenne, communauté de communes,
communauté d'agglomération, communauté urbaine, métropole, région, département, rectorat, académie, agence régionale, direction régionale,
direction départementale, directions départementales, agence de l'eau, service départemental d'incendie et de secours, SDIS, ARS, Dreal, Direccte,
Draaf, DDT, DDTM, DDPP, DDETS, Dreets, Drac, DRIEETS, DDETSPP, DDCSPP, DRAJES, DRFIP, DDFIP, DSDEN, DDSP, MDPH, SDJES, CPAM, SPIP
justice : tribunal, tribunal administratif, tribunal correctionnel, tribunal judiciaire, tribunal de grande instance, tribunal d'instance,
tribunal pour enfants, tribunal de police, tribunal de proximité, tribunal de commerce, tribunal fédéral, tribunal militaire, tribunal arbitral, tribunal constitutionnel, cour, cour d'appel, cour d'assises,
cour administrative d'appel, cour fédérale, cour suprême, cour constitutionnelle, cour martiale, cour de district, haute cour,
conseil de prud'hommes, chambre régionale des comptes, chambre de l'instruction, chambre sociale, chambre criminelle, parquet, parquet général, parquet fédéral, parquet national,
parquet antiterroriste, pôle, juridiction, TGI, TA, TJ, CAA
agency : autorité, haute autorité, Commission, commission d'enquête, commission électorale, commission nationale, commission fédérale, commission de sécurité, commission de surendettement, Agence,
agence nationale, agence fédérale, agence spatiale, Office, office fédéral, Observatoire national, Comité interministériel, Défenseur,
Contrôleur général, Médiateur, Conseil national, Conseil supérieur, Bureau, Bureau fédéral, Bureau d'enquêtes, Institut national, Caisse nationale,
Établissement public
";

/// Kind : heads of the names of organisations.
pub(super) static ORGANISATION_HEADS: &str = "\
association : Association, Fédération, Confédération, Union, Ligue, Collectif, Comité, Conseil, Fondation, Amicale, Alliance, Coalition,
Coordination, Cercle, Club, Centre, Forum, Réseau, Mouvement, Organisation, Observatoire, Ordre, Société, Secours, Secrétariat, Groupe, Groupement,
Rassemblement, Front, Parti, Ligue nationale, Initiative, Action, Église, Congrégation, Croix, Conférence, Consortium, Forces, Armée, Brigade,
Brigades, Milice, Cartel, Bataillon, Jeunesses, Amis, Communauté, Commission, Agence, Office, Programme, Fonds, Haut-Commissariat, Banque, parti
labour : Syndicat, syndicat, Intersyndicale, Chambre, Chambre de commerce, chambre de commerce et d'industrie, Chambre d'agriculture,
chambre d'agriculture, chambre de commerce, chambre de métiers, chambre des métiers, chambre des notaires, chambre des huissiers,
Chambre syndicale, ordre des avocats, ordre des médecins, conseil de l'ordre des médecins, ordre des pharmaciens, ordre des architectes, Ordre national, barreau, fédération, confédération
company : Compagnie, Groupe, Banque, Crédit, Caisse, Mutuelle, Assurances, Laboratoire, Laboratoires, Établissements, Éditions, Librairie,
Imprimerie, Maison, Chantiers, Ateliers, Régie, Manufacture, Brasserie, Hôtel, Coopérative, Transports, Radio, Télévision, Journal, Studio, Studios
health and knowledge : centre hospitalier, centre hospitalier universitaire, CHU, CHRU, CHR, hôpital, clinique, polyclinique, Institut, institut, École,
école, lycée, collège, université, Université, faculté, Académie, Musée, Bibliothèque, Théâtre, Orchestre, Opéra, Festival, Centre national,
Centre de recherche, Laboratoire national, Ehpad, Samu, crèche
sport : Olympique, Stade, Racing, Sporting, Football Club, FC, AS, RC, SC, US, AJ, Athletic, Real, Inter, Dynamo, Équipe, équipe
";

/// What ends a company's full name.
pub(super) static LEGAL_FORMS: &str = "\
SA SAS SASU SARL SELARL SCP EARL GAEC EURL SCA SCI SNC SCOP SCIC GIE SE Inc Inc. Ltd Ltd. Limited LLC LLP LP Corp Corp. Corporation Co Co. Company
plc PLC GmbH AG KG KGaA NV BV SpA S.p.A. Srl SL AB ASA A/S Oyj Oy Pty Pte Ltée Ltda ULC JSC OAO PAO ZAO SPRL ASBL Holding Holdings
";
