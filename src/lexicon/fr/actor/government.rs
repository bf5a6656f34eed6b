//! Fixed names of the authorities of States and of the European Union; « ministère de … » and the like are patterns.
//!
//! Written from general knowledge; no list was copied.

/// State or field : its authorities.
pub(super) static GOVERNMENTS: &str = "\
France : Élysée|palais de l'Élysée|présidence de la République, Matignon|hôtel Matignon, Quai d'Orsay, &Bercy, Place Beauvau,
Assemblée nationale|Palais-Bourbon|!palais Bourbon, Sénat|!palais du Luxembourg, ?Parlement, Conseil constitutionnel, Conseil d'État,
Cour de cassation, Cour des comptes, Cour de justice de la République|^CJR, Conseil supérieur de la magistrature,
Conseil économique social et environnemental|^CESE, Défenseur des droits, Défenseure des droits, Contrôleur général des lieux de privation de liberté,
Trésor public, direction générale des finances publiques|^DGFIP, Autorité de la concurrence, Autorité des marchés financiers|^AMF,
Commission nationale de l'informatique et des libertés|CNIL, Conseil supérieur de l'audiovisuel|^CSA, Arcom, Arcep, Autorité de sûreté nucléaire|^ASN,
Haute autorité de santé|^HAS, Haute Autorité pour la transparence de la vie publique|^HATVP, agence régionale de santé|^ARS,
chambre régionale des comptes, chambre territoriale des comptes,
Agence nationale de sécurité du médicament|^ANSM, Santé publique France, Agence nationale de la sécurité des systèmes d'information|Anssi,
Office français de protection des réfugiés et apatrides|Ofpra, Office français de l'immigration et de l'intégration|^OFII,
Office français de la biodiversité|^OFB, Office national des forêts|^ONF, Cour nationale du droit d'asile|^CNDA,
Commission de régulation de l'énergie|^CRE, Autorité de contrôle prudentiel et de résolution|^ACPR, Banque de France,
Caisse des dépôts|Caisse des dépôts et consignations|^CDC, Insee, Inserm, CNRS, direction générale de la sécurité intérieure|^DGSI,
direction générale de la sécurité extérieure|^DGSE, direction générale de l'aviation civile|^DGAC, DGCCRF|direction générale de la concurrence|?répression des fraudes, Tracfin, ?Raid, GIGN,
Bureau d'enquêtes et d'analyses|^BEA, Inspection générale de la police nationale|^IGPN, inspection générale des affaires sociales|^IGAS,
inspection générale des finances, Police nationale, gendarmerie nationale, Armée de terre, Marine nationale, Armée de l'air, Garde nationale,
Légion étrangère, Éducation nationale, Assurance maladie|Assurance-maladie|^CPAM, Sécurité sociale, Pôle emploi, France Travail,
?Caf|Caisse d'allocations familiales, parquet national financier|^PNF, parquet national antiterroriste|^PNAT, préfecture de police de Paris,
Île-de-France Mobilités|^STIF, Secrétariat général de la défense et de la sécurité nationale|^SGDSN, Haut Conseil de la santé publique,
Commission nationale du débat public|^CNDP
agences françaises : Agence française de lutte contre le dopage|AFLD, Agence française anticorruption|^AFA,
Commission d'accès aux documents administratifs|^CADA, Autorité nationale des jeux|^ANJ, Arjel, Autorité de régulation des transports|Arafer,
Autorité de régulation de la communication audiovisuelle et numérique, Hadopi, Hcéres, CNCTR, CNCDH, CGLPL, Dilcrah, Miviludes, Mildeca, Acsé,
Commission nationale des comptes de campagne et des financements politiques|CNCCFP, Agence de la transition écologique|Ademe, Anses, BRGM,
Agence nationale de l'habitat|Anah, Agence nationale pour la rénovation urbaine|Anru, Agence nationale de la cohésion des territoires|ANCT,
Agence nationale des fréquences|ANFR, Agence nationale des titres sécurisés|ANTS, Agence de la biomédecine, Agence nationale de la recherche|^ANR,
FranceAgriMer, Anact, Agefiph, Établissement français du sang|^EFS, Viginum, Business France, Inao, Inpi, Ofgem
inspections et directions : IGÉSR, IGAENR, IGEDD, inspection générale de l'administration|^IGA, inspection générale de la justice|^IGJ,
Inspection générale de la gendarmerie nationale|IGGN, direction générale du travail|^DGT, direction générale de la santé|^DGS,
direction générale de l'offre de soins|DGOS, direction générale des douanes et droits indirects|DGDDI|Douanes françaises, DNRED,
direction générale de l'armement|^DGA, direction générale de l'alimentation|DGAL, Dgesco, DGESIP, DGEFP, DGPN, DGGN, DGSCGC, DGPR, DGEC, DGITM,
DCPJ, DRPJ, DNPJ, SRPJ, DIPJ, OCLCIFF, OCRTIS, Ofast, OCLAESP, DRPP, PNFPJ, PJJ, SPIP, DINUM, DITP, DNEF, DVNI
services de l'État : Affaires maritimes, Bureau d'enquêtes sur les événements de mer|BEAmer, DREAL|direction régionale de l'environnement,
DRIEAT, DRIEE, DREETS|direction régionale de l'économie, DRIEETS, Direccte, DRAAF|direction régionale de l'alimentation|direction régionale de l'agriculture,
DRAC|direction régionale des affaires culturelles, DRAJES, DRFIP|direction régionale des finances publiques,
DDFIP|direction départementale des finances publiques, direction départementale des territoires|^DDT,
direction départementale des territoires et de la mer|DDTM, direction départementale de la protection des populations|DDPP, DDCSPP,
DDCS|direction départementale de la cohésion sociale, DDETS|direction départementale de l'emploi,
DDETSPP, DDASS, ^DDE, DDSP, DIRMED, DSDEN, SDIS, SDJES, MDPH, SGAMI
Union européenne : Commission européenne, Parlement européen|Parlement de Strasbourg|!Eurochambre, Conseil européen, Conseil de l'Union européenne,
Banque centrale européenne|^BCE, Cour de justice de l'Union européenne|^CJUE, Cour de justice des Communautés européennes|^CJCE,
Tribunal de l'Union européenne, Cour des comptes européenne, Eurogroupe, Europol, Eurojust, Frontex, Eurostat, Agence européenne des médicaments|^EMA,
Autorité européenne de sécurité des aliments|EFSA, Agence européenne de la sécurité aérienne|EASA|AESA, ECDC, Enisa, ESMA,
Autorité bancaire européenne, Contrôleur européen de la protection des données, Comité européen de la protection des données, Office européen de lutte antifraude|^OLAF
États-Unis : Maison Blanche|Maison-Blanche, Bureau ovale, Congrès|Congrès des États-Unis|Congrès américain,
Capitole des États-Unis|!Capitole de Washington, Chambre des représentants, Cour suprême des États-Unis|Cour suprême américaine, département d'État,
Pentagone|département de la Défense, département de la Justice|^DoJ|^DOJ, département du Trésor|Trésor américain,
département de la Sécurité intérieure|^DHS, département du Commerce, département de l'Énergie, FBI|Federal Bureau of Investigation,
CIA|Central Intelligence Agency, NSA|National Security Agency, NASA, Réserve fédérale|?Fed|Réserve fédérale américaine|Federal Reserve,
FTC|Federal Trade Commission|Commission fédérale du commerce, FCC|Federal Communications Commission, ^SEC|Securities and Exchange Commission,
FDA|Food and Drug Administration, EPA|Environmental Protection Agency|Agence de protection de l'environnement, FAA|Federal Aviation Administration,
NTSB, NHTSA, NOAA, ^DEA|Drug Enforcement Administration, ^ATF, ^IRS,
Centers for Disease Control|Centers for Disease Control and Prevention|Centres de contrôle et de prévention des maladies, USDA, USAID, ^ICE, TSA,
Comité pour l'investissement étranger aux États-Unis|CFIUS|Comité sur les investissements étrangers aux États-Unis, Secret Service,
Conseil de sécurité nationale, Garde nationale américaine, US Navy, US Air Force, US Army, Centcom|Commandement central américain, ?Doge,
Chambre des représentants des États-Unis, US Geological Survey|USGS, Institut d'études géologiques américain, New York Police Department|^NYPD, ^LAPD
Royaume-Uni : Downing Street|10 Downing Street, Chambre des communes, Chambre des lords, Foreign Office, Home Office, Scotland Yard,
Haute Cour de Londres, Cour suprême du Royaume-Uni, Banque d'Angleterre, MI5, MI6, GCHQ, palais de Westminster, Competition and Markets Authority|^CMA,
Financial Conduct Authority|^FCA, Ofcom, NHS, Parlement écossais
Russie : Kremlin, Douma d'État|&Douma, Conseil de la Fédération, ^FSB, ^GRU, ^KGB, ^SVR, Roskomnadzor,
Comité d'enquête de Russie|Comité d'enquête russe, Roscosmos, Banque centrale de Russie, Rosatom
Allemagne et Autriche : Bundestag, Bundesrat, Bundesbank, ?Chancellerie, Chancellerie fédérale, Bundeswehr,
Cour constitutionnelle de Karlsruhe|Cour constitutionnelle fédérale, BaFin, ^BND, Office fédéral de protection de la Constitution
Belgique, Suisse, Pays-Bas : Chambre des représentants de Belgique, Parlement wallon, Parlement flamand, Conseil fédéral, Conseil national,
Conseil des États, Assemblée fédérale, Tribunal fédéral, Ministère public de la Confédération, Banque nationale suisse|^BNS, Finma, Swissmedic, ^OFSP, ^OFAS, Seco, Comco, FSMA,
Banque nationale de Belgique|^BNB, Afsca, ONEM, ONSS, Sûreté de l'État
Europe : Cortes, Congrès des députés, Generalitat, Moncloa, Guardia Civil|Garde civile, Palais du Quirinal|Quirinal, palais Chigi, Chambre des députés,
Cour constitutionnelle, Storting, Riksdag, Folketing, ?Diète, Sejm, Verkhovna Rada|Rada|Rada suprême, Curie romaine, Banque d'Italie, Banque d'Espagne,
^SBU
Moyen-Orient : Knesset, Mossad, Shin Bet|Shin Beth, Tsahal|armée israélienne, Cogat, Autorité palestinienne|Autorité nationale palestinienne,
Conseil législatif palestinien, Gardiens de la révolution|Pasdarans, Conseil des gardiens, Majlis, Assemblée des experts, Armée syrienne libre|^ASL,
Grande Assemblée nationale de Turquie, Gouvernement d'union nationale|^GNA, Banque centrale de Libye
Asie : Assemblée populaire nationale|Assemblée nationale populaire, Armée populaire de libération, Conseil des affaires d'État, Lok Sabha, Rajya Sabha,
Banque populaire de Chine, Cour suprême de l'Inde, Maison bleue, Legco|Conseil législatif de Hong Kong, ^ISI, Tatmadaw
Amériques : Chambre des communes du Canada, Assemblée nationale du Québec, Gendarmerie royale du Canada|^GRC, Sûreté du Québec|^SQ,
Cour suprême du Canada, Colline du Parlement, Banque du Canada, Unité permanente anticorruption|UPAC,
Service canadien du renseignement de sécurité|^SCRS, Santé Canada, Statistique Canada, Hydro-Québec, Commission Charbonneau,
Palais du Planalto|Planalto, Tribunal suprême fédéral, Casa Rosada, Palais de Miraflores|Miraflores, Palais de la Moneda|?Moneda,
Assemblée constituante
Afrique : Conseil national de transition|^CNT, Assemblée des représentants du peuple, Instance supérieure indépendante pour les élections|^ISIE,
Commission électorale nationale indépendante|^CENI, Conseil militaire de transition, Conseil national pour la sauvegarde de la patrie,
Conseil de la nation
monde : Cour pénale internationale|^CPI, Cour internationale de justice|^CIJ, Cour européenne des droits de l'homme|CEDH
partout : Cour suprême, Haute Cour de justice, ?Trésor, Banque centrale, Cour d'assises, Cour d'appel, Conseil des ministres, ?Chambre haute,
?Chambre basse, Congrès national, Assemblée législative";
