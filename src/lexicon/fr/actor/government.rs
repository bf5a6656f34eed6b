//! Fixed names of the authorities of States and of the European Union; « ministère de … » and the like are patterns.
//!
//! Written from general knowledge; no list was copied.

/// State or field : its authorities.
pub(super) static GOVERNMENTS: &str = "\
France : Élysée|Palais de l'Élysée|palais de l'Élysée|Elysée|présidence de la République|Présidence de la République
France : Matignon|Hôtel Matignon|hôtel Matignon, Quai d'Orsay, &Bercy, Place Beauvau, Rue de Grenelle
France : Assemblée nationale|Palais-Bourbon|!palais Bourbon|!Palais Bourbon, Sénat|!palais du Luxembourg|!Palais du Luxembourg, ?Parlement
France : Conseil constitutionnel, Conseil d'État|Conseil d'Etat, Cour de cassation, Cour des comptes, Cour de justice de la République|^CJR
France : Haute Cour, Tribunal des conflits, Conseil supérieur de la magistrature, Conseil économique social et environnemental|^CESE
France : Défenseur des droits, Défenseure des droits, Contrôleur général des lieux de privation de liberté, Trésor public
France : Direction générale des finances publiques|^DGFIP, Autorité de la concurrence, Autorité des marchés financiers|^AMF
France : Commission nationale de l'informatique et des libertés|CNIL, Conseil supérieur de l'audiovisuel|^CSA, Arcom, Hadopi, Arcep
France : Autorité de sûreté nucléaire|^ASN, Haute Autorité de santé|Haute autorité de santé|^HAS
France : Haute Autorité pour la transparence de la vie publique|^HATVP, Agence régionale de santé|^ARS
France : Agence nationale de sécurité du médicament|^ANSM, Santé publique France, Agence nationale de la sécurité des systèmes d'information|Anssi
France : Anses, Ademe, Agence nationale de la cohésion des territoires|^ANCT, Agence française anticorruption, Agence nationale de la recherche
France : Office français de protection des réfugiés et apatrides|Ofpra, Office français de l'immigration et de l'intégration|^OFII
France : Office français de la biodiversité|^OFB, Office national des forêts|^ONF, Cour nationale du droit d'asile|^CNDA
France : Autorité de régulation des transports, Commission de régulation de l'énergie|^CRE, Commission nationale des comptes de campagne
France : Autorité de contrôle prudentiel et de résolution|^ACPR, Banque de France, Caisse des dépôts|Caisse des dépôts et consignations|^CDC, Insee
France : Inserm, CNRS, Direction générale de la Sécurité intérieure|Direction générale de la sécurité intérieure|^DGSI
France : Direction générale de la Sécurité extérieure|Direction générale de la sécurité extérieure|^DGSE
France : Direction générale de l'aviation civile|^DGAC, DGCCRF, Tracfin, ?Raid, GIGN, Bureau d'enquêtes et d'analyses|^BEA
France : Inspection générale de la Police nationale|Inspection générale de la police nationale|^IGPN, Inspection générale des affaires sociales|^IGAS
France : Inspection générale des finances, Police nationale, Gendarmerie nationale, Armée de terre, Marine nationale, Armée de l'air, Garde nationale
France : Légion étrangère, Éducation nationale, Assurance maladie|Assurance-maladie|^CPAM, Sécurité sociale, Urssaf, Pôle emploi, France Travail
France : Unédic|Unedic, ?Caf|Caisse d'allocations familiales, Parquet national financier|^PNF, Parquet national antiterroriste|^PNAT
France : Service central de prévention de la corruption, Préfecture de police de Paris|préfecture de police de Paris
France : Conseil national de la Résistance, Île-de-France Mobilités|^STIF, Viginum
France : Secrétariat général de la défense et de la sécurité nationale|^SGDSN, Dreal, Direccte, Dares, Drees, Haut Conseil de la santé publique
France : Conseil national du numérique, Commission nationale du débat public|^CNDP, Comité consultatif national d'éthique
France : Commission d'accès aux documents administratifs|^CADA
Union européenne : Commission européenne, Parlement européen|Parlement de Strasbourg|!Eurochambre, Conseil européen, Conseil de l'Union européenne
Union européenne : Banque centrale européenne|^BCE, Cour de justice de l'Union européenne|^CJUE, Cour de justice des Communautés européennes|^CJCE
Union européenne : Tribunal de l'Union européenne, Cour des comptes européenne, Eurogroupe, Europol, Eurojust, Frontex, Eurostat
Union européenne : Agence européenne des médicaments|^EMA, Contrôleur européen de la protection des données
Union européenne : Comité européen de la protection des données, Médiateur européen, Autorité bancaire européenne
Union européenne : Autorité européenne de sécurité des aliments|^EFSA, Parquet européen, Agence européenne de la sécurité aérienne|^AESA
Union européenne : Office européen de lutte antifraude|^OLAF
États-Unis : Maison Blanche|Maison-Blanche, Bureau ovale, Congrès|Congrès des États-Unis|Congrès américain
États-Unis : Capitole des États-Unis|!Capitole de Washington, Chambre des représentants, Cour suprême des États-Unis|Cour suprême américaine
États-Unis : Département d'État|département d'État|département d'Etat, Pentagone|Département de la Défense|département de la Défense
États-Unis : Département de la Justice|département de la Justice|^DoJ|^DOJ, Département du Trésor|département du Trésor|Trésor américain
États-Unis : Département de la Sécurité intérieure|département de la Sécurité intérieure|^DHS, Département du Commerce|département du Commerce
États-Unis : Département de l'Énergie|département de l'Énergie, FBI|Federal Bureau of Investigation, CIA|Central Intelligence Agency
États-Unis : NSA|National Security Agency, NASA|Nasa, Réserve fédérale|?Fed|Réserve fédérale américaine|Federal Reserve
États-Unis : FTC|Federal Trade Commission|Commission fédérale du commerce, FCC|Federal Communications Commission
États-Unis : ^SEC|Securities and Exchange Commission, FDA|Food and Drug Administration
États-Unis : EPA|Environmental Protection Agency|Agence de protection de l'environnement, FAA|Federal Aviation Administration, NTSB, NHTSA, NOAA
États-Unis : ^DEA|Drug Enforcement Administration, ^ATF, ^IRS
États-Unis : Centers for Disease Control|Centers for Disease Control and Prevention|Centres de contrôle et de prévention des maladies, CFTC, USDA
États-Unis : USAID, ^ICE, TSA, Comité pour l'investissement étranger aux États-Unis|CFIUS|Comité sur les investissements étrangers aux États-Unis
États-Unis : Secret Service, Conseil de sécurité nationale, Garde nationale américaine, US Navy, US Air Force, US Army
États-Unis : Centcom|Commandement central américain, Darpa, ?Doge, Commission électorale fédérale, NIH|National Institutes of Health
États-Unis : Cour d'appel fédérale, Sénat américain, Chambre des représentants des États-Unis, US Geological Survey|USGS
États-Unis : Institut d'études géologiques américain, New York Police Department|^NYPD, ^LAPD
Royaume-Uni : Downing Street|10 Downing Street, Chambre des communes, Chambre des lords|Chambre des Lords, Foreign Office, Home Office, Scotland Yard
Royaume-Uni : Haute Cour de Londres, Cour suprême du Royaume-Uni, Banque d'Angleterre, MI5, MI6, GCHQ, Palais de Westminster|palais de Westminster
Royaume-Uni : Old Bailey, Information Commissioner's Office, Competition and Markets Authority|^CMA, Financial Conduct Authority|^FCA, Ofcom
Royaume-Uni : Police métropolitaine de Londres, NHS, Parlement écossais
Russie : Kremlin, Douma d'État|&Douma, Conseil de la Fédération, ^FSB, ^GRU, ^KGB, ^SVR, Rosstandart, Roskomnadzor
Russie : Comité d'enquête de Russie|Comité d'enquête russe, Rosaviatsia, Roscosmos, Banque centrale de Russie, Rosatom, Loubianka
Allemagne et Autriche : Bundestag, Bundesrat, Bundesbank, ?Chancellerie, Chancellerie fédérale, Bundeswehr
Allemagne et Autriche : Cour constitutionnelle de Karlsruhe|Cour constitutionnelle fédérale, BaFin, ^BND, Bundeskartellamt
Allemagne et Autriche : Office fédéral de protection de la Constitution, Nationalrat, Autorité fédérale des réseaux
Belgique, Suisse, Pays-Bas : Sénat belge, Chambre des représentants de Belgique, Parlement wallon, Parlement flamand, Conseil fédéral
Belgique, Suisse, Pays-Bas : Conseil national, Conseil des États, Assemblée fédérale, Tribunal fédéral, Ministère public de la Confédération
Belgique, Suisse, Pays-Bas : Banque nationale suisse|^BNS, Finma, Tribunal pénal fédéral, Banque nationale de Belgique, Stormont, Sûreté de l'État
Europe : Cortes, Congrès des députés, Sénat espagnol, Generalitat, Moncloa, Guardia Civil|Garde civile, Palais du Quirinal|Quirinal
Europe : Palais Chigi|palais Chigi, Chambre des députés, Cour constitutionnelle, Storting, Riksdag, Folketing, Eduskunta, Althing, ?Diète, Sejm
Europe : Verkhovna Rada|Rada|Rada suprême, Vouli, Dáil, Curie romaine, Banque d'Italie, Banque d'Espagne, Banque de Russie, ^SBU
Europe : Conseil suprême de sécurité nationale
Moyen-Orient : Knesset, Mossad, Shin Bet|Shin Beth, Tsahal|armée israélienne, Cogat, Autorité palestinienne|Autorité nationale palestinienne
Moyen-Orient : Conseil législatif palestinien, Gardiens de la révolution|Pasdarans|Gardiens de la Révolution, Conseil des gardiens, Majlis
Moyen-Orient : Assemblée des experts, Armée syrienne libre|^ASL, Grande Assemblée nationale de Turquie, Conseil de transition
Moyen-Orient : Gouvernement d'union nationale|^GNA, Banque centrale de Libye, Conseil national syrien, Conseil présidentiel
Asie : Assemblée populaire nationale|Assemblée nationale populaire, Armée populaire de libération, Conseil des affaires d'État
Asie : Administration du cyberespace de Chine, Lok Sabha, Rajya Sabha, Banque populaire de Chine, Cour suprême de l'Inde, Banque du Japon
Asie : Diète japonaise, Maison Bleue|Maison bleue, Legco|Conseil législatif de Hong Kong, Banque de réserve de l'Inde, ^ISI, Tatmadaw
Asie : Comité permanent du Politburo
Amériques : Chambre des communes du Canada, Assemblée nationale du Québec, Gendarmerie royale du Canada|^GRC, Sûreté du Québec|^SQ
Amériques : Cour suprême du Canada, Colline du Parlement, Banque du Canada, Directeur des poursuites criminelles et pénales
Amériques : Unité permanente anticorruption|UPAC, Service canadien du renseignement de sécurité|^SCRS, Santé Canada, Statistique Canada, Hydro-Québec
Amériques : Commission Charbonneau, Bureau de la concurrence, Palais du Planalto|Planalto, Tribunal suprême fédéral, Casa Rosada
Amériques : Palais de Miraflores|Miraflores, Palais de la Moneda|?Moneda, Assemblée constituante, Bureau du vérificateur général, Transports Canada
Afrique : Conseil national de transition|^CNT, Assemblée des représentants du peuple, Instance supérieure indépendante pour les élections|^ISIE
Afrique : Cour constitutionnelle du Mali, Commission électorale nationale indépendante|^CENI, Conseil militaire de transition
Afrique : Conseil national pour la sauvegarde de la patrie, Union Buildings, Conseil de la nation, Instance équité et réconciliation
partout : Cour suprême, Haute Cour de justice, ?Trésor, Banque centrale, Cour d'assises, Cour d'appel, Conseil des ministres, ?Chambre haute
partout : ?Chambre basse, Congrès national, Assemblée législative, Cour pénale";
