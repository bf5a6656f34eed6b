//! International bodies, associations, unions, armed groups, parties, media.
//!
//! Written from general knowledge; no list was copied.

/// Field : bodies.
pub(super) static INSTITUTIONS: &str = "\
Nations unies : Organisation des Nations unies|ONU|Nations unies,
Conseil de sécurité|Conseil de sécurité de l'ONU|Conseil de sécurité des Nations unies,
Assemblée générale des Nations unies|Assemblée générale de l'ONU,
Haut-Commissariat aux réfugiés|HCR|UNHCR|Haut-Commissariat des Nations unies pour les réfugiés|Haut Commissariat des Nations unies pour les réfugiés,
Organisation mondiale de la santé|OMS, UNICEF|Fonds des Nations unies pour l'enfance, UNESCO|Organisation des Nations unies pour l'éducation,
Organisation internationale du travail|^OIT|Bureau international du travail|^BIT, Programme alimentaire mondial|^PAM, FAO,
PNUD|Programme des Nations unies pour le développement, PNUE, Agence internationale de l'énergie atomique|AIEA,
GIEC|Groupe d'experts intergouvernemental sur l'évolution du climat,
Tribunal pénal international|^TPI, TPIY|Tribunal pénal international pour l'ex-Yougoslavie, TPIR|Tribunal pénal international pour le Rwanda,
Conseil des droits de l'homme, Haut-Commissariat aux droits de l'homme, Ocha, UNRWA, Onusida, UIT|Union internationale des télécommunications, OACI,
Minusma, Monusco, Minusca, Finul, Minustah, Organisation internationale pour les migrations|^OIM, Organisation météorologique mondiale|^OMM,
Organisation maritime internationale|^OMI, Casques bleus
organisations internationales : Union européenne|^UE|Vingt-Sept|Vingt-Huit|Communauté européenne|^CEE,
Organisation du traité de l'Atlantique nord|OTAN|Alliance atlantique|NATO, Conseil de l'Europe,
Fonds monétaire international|FMI, Banque mondiale, Organisation mondiale du commerce|OMC,
Organisation de coopération et de développement économiques|OCDE, OSCE|Organisation pour la sécurité et la coopération en Europe,
OPEP|Organisation des pays exportateurs de pétrole|Opep+, Agence internationale de l'énergie|^AIE, Union africaine|^UA,
Communauté économique des États de l'Afrique de l'Ouest|CEDEAO, CEMAC, CEEAC, UEMOA, SADC|Communauté de développement d'Afrique australe, Igad,
Ligue arabe, Organisation de la coopération islamique|^OCI, Conseil de coopération du Golfe|^CCG,
Organisation internationale de la francophonie|^OIF|Francophonie, Commonwealth, Mercosur, Alena, Aceum, Unasur, Organisation des États américains|^OEA,
Caricom, Asean|Association des nations de l'Asie du Sud-Est, Apec, Organisation de coopération de Shanghai|^OCS, Communauté des États indépendants,
Banque européenne d'investissement|^BEI, Banque africaine de développement, Banque asiatique de développement, BERD, Interpol,
Organisation pour l'interdiction des armes chimiques|OIAC, Agence spatiale européenne|^ESA, CERN, ITER, G7, G8, G20, BRICS, G5 Sahel, Euratom,
Cour permanente d'arbitrage, Banque des règlements internationaux, Troïka, Agence mondiale antidopage|^AMA, ICANN, Forum économique mondial, ISO
associations : Amnesty International|Amnesty, Human Rights Watch|^HRW, Greenpeace, Médecins sans frontières|^MSF, Médecins du monde,
Croix-Rouge|Comité international de la Croix-Rouge|^CICR, Croissant-Rouge, Reporters sans frontières|^RSF, WWF|Fonds mondial pour la nature, Oxfam,
Emmaüs, Secours populaire, Secours catholique, Restos du cœur|Restaurants du cœur, Attac, Anticor, Sherpa, Sea-Watch, SOS Méditerranée, SOS Racisme,
Licra, Cimade, Ligue des droits de l'homme|^LDH, Fédération internationale des ligues des droits de l'homme|^FIDH, Transparency International,
Handicap International, Action contre la faim, Caritas, Save the Children, Fondation Abbé Pierre, Fondation Gates|Fondation Bill-et-Melinda-Gates,
Droit au logement, La Quadrature du Net|Quadrature du Net, UFC-Que Choisir|UFC-Que choisir, 60 millions de consommateurs, Les Amis de la Terre,
France Nature Environnement, Sortir du nucléaire, L214, Sea Shepherd, Extinction Rebellion, Peta, Fondation Nicolas-Hulot,
Direction nationale du contrôle de gestion|DNCG, Société protectrice des animaux|^SPA, Ligue de protection des oiseaux|^LPO, Act Up, Osez le féminisme, Femen, La Manif pour tous|Manif pour tous, Noyb, Electronic Frontier Foundation|^EFF,
ACLU|Union américaine pour les libertés civiles, Observatoire syrien des droits de l'homme|^OSDH, National Rifle Association|^NRA, Ku Klux Klan,
Black Lives Matter, Wikimedia France, Fondation Wikimedia|Wikimedia, Mozilla, Fondation Mozilla, Église catholique, Église orthodoxe,
Grand Orient de France, Conseil français du culte musulman|^CFCM, CRIF, Armée du salut, B'Tselem, WikiLeaks, Anonymous, Bellingcat,
ICIJ|Consortium international des journalistes d'investigation
syndicats : CGT|Confédération générale du travail, CFDT|Confédération française démocratique du travail, Force ouvrière|^FO,
Confédération française des travailleurs chrétiens|CFTC, CFE-CGC, UNSA, ?Solidaires|?SUD|Sud-Rail, FSU, SNCTA, SNPL, SNPNC, Snuipp|SNUipp-FSU, Snesup|Snesup-FSU, SNALC, SNPDEN, SE-Unsa, FNTR, Capeb, UIMM, Umih, FNTP, FNAM,
Unsa-Ferroviaire, CGT-Cheminots, Solidaires Finances publiques, Unité SGP Police|Unité SGP Police-FO, Synergie-Officiers, MG France, CSMF, Amuf,
FIDL, Urssaf, Unédic, Agirc-Arrco, Carsat, Cnav, Mutualité sociale agricole|^MSA, Modef, FNSEA, Confédération paysanne, Coordination rurale,
Jeunes Agriculteurs, Medef, CPME, CGPME, U2P, Unef, Fage, SNES-FSU|SNES, Alliance Police nationale, Syndicat de la magistrature,
Union syndicale des magistrats|^USM, Conseil national des barreaux, Ordre des médecins, Fédération hospitalière de France, Sacem, SACD, SNJ, CSN, CSQ, FGTB,
IG Metall, ?Verdi, AFL-CIO, ?Teamsters, UAW, UGTT, UGTA, Unia, Solidarnosc, FCPE
groupes armés : État islamique|Daech|Daesh|^EI|État islamique en Irak et au Levant|^EIIL, Al-Qaïda|Al Qaïda|Al-Qaeda,
Al-Qaïda au Maghreb islamique|AQMI, Aqpa, front al-Nosra|Al-Nosra|Front Fatah al-Cham|Hayat Tahrir al-Cham|^HTC, Hamas, Hezbollah,
Jihad islamique|Djihad islamique, Fatah, ^OLP|Organisation de libération de la Palestine, talibans|Taliban, Boko Haram, Chebab|Chabab|Shebab,
Ansar Dine, Mujao, GSIM|Groupe de soutien à l'islam et aux musulmans, PKK|Parti des travailleurs du Kurdistan, YPG|Unités de protection du peuple,
^PYD, Forces démocratiques syriennes|^FDS, peshmergas, houthis|Houthistes, ETA, FARC|Forces armées révolutionnaires de Colombie,
^ELN|Armée de libération nationale, ^IRA|Armée républicaine irlandaise, FLNC, Sentier lumineux, LTTE|Tigres tamouls, Abou Sayyaf, Lashkar-e-Taiba, M23,
FDLR, ^LRA|Armée de résistance du Seigneur, MNLA|Mouvement national de libération de l'Azawad, Séléka, anti-balaka, Front Polisario|Polisario,
Groupe Wagner|?Wagner, Bataillon Azov, Frères musulmans, Ahrar al-Cham, Jaïch al-Islam, Armée nationale libyenne|^ANL, Cosa Nostra, Camorra,
'Ndrangheta, cartel de Sinaloa, Los Zetas, Yakuza, Forces de soutien rapide|^FSR, Khmers rouges, Oath Keepers, Proud Boys
universités et science : +Harvard, Stanford, MIT|Massachusetts Institute of Technology, Yale, Université Columbia, Caltech,
École polytechnique|Polytechnique, Sciences Po|Sciences-Po, ENA, HEC, ENS, École normale supérieure, Institut Pasteur, Institut Curie, Inria, CNES,
CEA|Commissariat à l'énergie atomique, INRA|Inrae, Ifremer, IRSN, Collège de France, Académie française, Académie des sciences,
Muséum national d'histoire naturelle, Météo-France|Météo France, Cerema, AP-HP|Assistance publique-Hôpitaux de Paris, Pitié-Salpêtrière, UQAM,
Université Laval, Université McGill|McGill, EPFL, Institut Max-Planck, Bibliothèque nationale de France|^BnF, Comédie-Française, musée du Louvre,
musée d'Orsay, Smithsonian, British Museum, Royal Society, Fondation Nobel, Comité Nobel, Académie suédoise, Cinémathèque française, Chatham House,
Ifop, Ipsos, BVA, Kantar, OpinionWay, YouGov, ?IRIS, Ifri, Pew Research Center, Johns Hopkins, OFCE, Observatoire européen austral|^ESO";

/// Country : its parties.
pub(super) static PARTIES: &str = "\
France : La République en marche|^LREM|^LRM|En marche, ?Renaissance, Les Républicains|^LR, Union pour un mouvement populaire|UMP,
Rassemblement pour la République|^RPR, Parti socialiste|^PS, Rassemblement national|^RN, Front national|^FN, La France insoumise|^LFI|France insoumise,
Europe Écologie Les Verts|EELV|Europe Écologie-Les Verts|Les Verts|Europe-Écologie-Les Verts, Les Écologistes,
Parti communiste français|^PCF|Parti communiste, Mouvement démocrate|MoDem, UDI|Union des démocrates et indépendants, Debout la France|^DLF,
Nouveau Parti anticapitaliste|^NPA, Lutte ouvrière, Parti radical de gauche|^PRG, Parti radical, ?Place publique, Génération.s, ?Horizons, ?Reconquête,
Nupes, Nouveau Front populaire|^NFP, Front de gauche, Parti de gauche, Les Patriotes, Union populaire républicaine|^UPR, ?Agir, gilets jaunes,
Nuit debout, ?Identitaires|Génération identitaire, ?Résistons, UDR, Femu a Corsica, Corsica Libera, FLNKS
Royaume-Uni et Irlande : Parti conservateur|Tories|Conservateurs britanniques, Parti travailliste|?Labour, Libéraux-démocrates|Parti libéral-démocrate,
Parti national écossais|^SNP, UKIP, Parti du Brexit, Reform UK, DUP|Parti unioniste démocrate, Sinn Féin, Fianna Fáil, Fine Gael, Plaid Cymru
Allemagne et Autriche : Union chrétienne-démocrate|^CDU, Union chrétienne-sociale|^CSU, CDU-CSU|CDU/CSU, Parti social-démocrate|^SPD,
Alternative pour l'Allemagne|AfD, Die Linke, FDP|Parti libéral-démocrate allemand, Grünen|Die Grünen, Pegida, FPÖ|Parti de la liberté, ÖVP, SPÖ, BSW,
NPD
Italie : Mouvement 5 étoiles|M5S|Mouvement Cinq Étoiles, Ligue du Nord|?La Ligue, Forza Italia, Parti démocrate italien,
Fratelli d'Italia|Frères d'Italie, CasaPound, Italia Viva
Espagne et Portugal : ?Parti populaire, PSOE|Parti socialiste ouvrier espagnol, Podemos, Ciudadanos, ?Vox, Sumar,
Gauche républicaine de Catalogne|^ERC, Junts pel Sí|Junts, Bildu, PNV, Candidature d'unité populaire|^CUP, ?Chega
Belgique, Pays-Bas, Suisse : Mouvement réformateur|^MR, N-VA|Nieuw-Vlaamse Alliantie, Vlaams Belang, Ecolo, PTB, CDH, Open VLD, CD&V, Les Engagés,
?Défi, Parti pour la liberté|PVV, VVD, D66, UDC|Union démocratique du centre, Parti socialiste suisse|^PSS, Vert'libéraux, Parti libéral-radical|^PLR
Europe : Syriza, Nouvelle Démocratie, Aube dorée, Pasok, Fidesz, Jobbik, Tisza, Droit et justice, Plateforme civique, Coalition civique, Smer, ?ANO,
Vrais Finlandais, Démocrates de Suède, Parti du peuple danois, Parti populaire européen|^PPE, Parti socialiste européen, Parti de l'indépendance,
Parti pirate, Russie unie, Parti communiste chinois|^PCC, Iabloko, LDPR, Serviteur du peuple, Kataeb, Parti de la justice et du développement|AKP,
CHP|Parti républicain du peuple, HDP|Parti démocratique des peuples, MHP, Bon Parti
Moyen-Orient et Asie : Likoud|Likud, Parti travailliste israélien, Bleu Blanc|Kahol Lavan, Yesh Atid, Shas, Foyer juif, parti Baas|Baas,
BJP|Bharatiya Janata Party, Parti du Congrès, Parti libéral-démocrate japonais|^PLD, Kuomintang, Parti démocrate-progressiste,
Ligue nationale pour la démocratie|^LND, Parti des travailleurs de Corée, Ligue Awami, PTI, Courant patriotique libre, ?Amal, Pheu Thai
Amériques : Parti républicain|Grand Old Party|^GOP, Parti démocrate, Tea Party, Parti libertarien, Parti libéral du Canada|^PLC|Parti libéral,
Parti conservateur du Canada, Nouveau Parti démocratique, Bloc québécois, Parti québécois|^PQ, Coalition avenir Québec|^CAQ, Québec solidaire,
Parti libéral du Québec|^PLQ, Parti des travailleurs, MDB, PSUV|Parti socialiste unifié du Venezuela, Table de l'unité démocratique|^MUD, ?Morena,
PRI|Parti révolutionnaire institutionnel, ^PAN, Mouvement vers le socialisme|^MAS, Front de libération nationale|^FLN, Peronistes
Afrique : Congrès national africain|^ANC, Alliance démocratique, Zanu-PF, Ennahdha|Ennahda, Nidaa Tounes, RCD, PJD, Istiqlal,
Parti authenticité et modernité, FPI|Front populaire ivoirien, RHDP, PDCI, RDPC, PPRD, UDPS, CNDD-FDD, Front patriotique rwandais|^FPR, Frelimo,
Renamo, MPLA, ?Unita, Swapo, Mouvement démocratique pour le changement|^MDC, All Progressives Congress|^APC, Pastef, Alliance pour la République, UFDG,
Mouvement du 5-Juin";

/// Kind or country : its media.
pub(super) static MEDIA: &str = "\
agence : Agence France-Presse|AFP|Agence France Presse, Reuters, Associated Press|^AP, Bloomberg, Xinhua|Chine nouvelle, Tass|Itar-Tass, Ria Novosti,
Belga, ANSA, EFE, DPA, Interfax, Anadolu, Irna, Fars News, Yonhap, La Presse canadienne|Presse canadienne, ATS|Keystone-ATS, KCNA, Amaq
quotidien français : ?Le Monde|lemonde.fr, Le Figaro, ?Libération|!Libé, ?Les Échos, ?La Croix, ?L'Humanité,
Le Parisien|Aujourd'hui en France|Le Parisien-Aujourd'hui en France, ?L'Équipe, 20 Minutes, ?La Tribune, Ouest-France, Sud Ouest|Sud-Ouest,
La Voix du Nord, La Dépêche du Midi|?La Dépêche, ?La Provence, Nice-Matin, Var-Matin, Midi libre, ?Le Progrès, Le Dauphiné libéré|Dauphiné libéré,
Les Dernières Nouvelles d'Alsace|^DNA, L'Est républicain, Le Républicain lorrain, ?L'Union, ?La Montagne, Le Télégramme, Paris-Normandie,
La Nouvelle République, ?Le Bien public, Corse-Matin, ?L'Indépendant, Le Courrier de l'Ouest, ?L'Opinion, France-Antilles, Metronews, France-Soir, So Foot, Que choisir
hebdomadaire et revue : ?L'Express, ?Le Point, L'Obs|Le Nouvel Observateur|Nouvel Obs, @Marianne, Le Canard enchaîné|Canard enchaîné, Charlie Hebdo,
Paris Match|Paris-Match, Le Journal du dimanche|^JDD|Journal du dimanche, Courrier international, Télérama, Les Inrockuptibles, Valeurs actuelles,
Jeune Afrique, ?Closer, ?Voici, ?Capital, L'Usine nouvelle, Le Monde diplomatique, Alternatives économiques, Politis, ?La Vie, ?Elle, ?Vogue,
Science et Vie, ?Minute, Sciences et Avenir
site : Mediapart, Rue89, Slate, HuffPost|Huffington Post|Le HuffPost, BuzzFeed, ?Vice, Konbini, ?Brut, Numerama, Clubic, 01net, Reporterre, Atlantico,
Breitbart|Breitbart News, Politico, The Intercept, TechCrunch, ?Wired, The Verge, Engadget, Ars Technica, Business Insider, Gizmodo, TMZ,
Drudge Report, InfoWars, Wikinews|Wikinews francophone, Middle East Eye, Euractiv, Mashable, CNET
télévision française : TF1, France Télévisions, France 2, France 3, France 4, France 5, Canal+|Canal Plus, M6, Arte, BFM TV|BFMTV|BFM-TV,
CNews|i-Télé|iTélé, LCI, France Info|franceinfo, France 24, C8, D8, Public Sénat, LCP, TV5 Monde|TV5MONDE|TV5, Euronews, Gulli, Outre-mer La Première,
Groupe TF1, beIN Sports, RMC Sport, France Médias Monde
radio : Radio France, France Inter, France Culture, France Bleu, Europe 1, RTL, RMC, RFI|Radio France internationale, NRJ, Skyrock, France Musique,
Sud Radio, Deutsche Welle, Voice of America|Voix de l'Amérique, Radio Free Europe, Écho de Moscou, Radio Okapi
Belgique, Suisse, Canada, Luxembourg : ?Le Soir, La Libre Belgique|?La Libre, La Dernière Heure, De Standaard, De Morgen, Het Laatste Nieuws, RTBF,
RTL-TVI, VRT, ?Le Temps, Tribune de Genève, 24 Heures, ?Le Matin, Neue Zürcher Zeitung|^NZZ, Tages-Anzeiger, RTS|Radio télévision suisse, Blick,
Radio-Canada|Société Radio-Canada|ICI Radio-Canada, CBC, TVA, ?La Presse, Le Devoir, Le Journal de Montréal|Journal de Montréal, Le Journal de Québec,
?Le Soleil, Globe and Mail|The Globe and Mail, Toronto Star, National Post, Luxemburger Wort, Montreal Gazette
anglophone : New York Times|The New York Times|^NYT, Washington Post|The Washington Post, Wall Street Journal|The Wall Street Journal|^WSJ, USA Today,
Los Angeles Times|L.A. Times, Chicago Tribune, Boston Globe, New York Post, New York Daily News|Daily News, ?Time|Time Magazine, Newsweek,
The New Yorker|New Yorker, Vanity Fair, Rolling Stone, Forbes, ?Fortune, The Atlantic, Foreign Policy, National Geographic, The Guardian|Guardian,
Financial Times|^FT, Daily Mail, Daily Telegraph|The Daily Telegraph|The Telegraph, The Independent, The Sun, Daily Mirror|The Mirror, The Economist,
The Observer, Evening Standard, BBC, ITV, Channel 4, Sky News, CNN, Fox News, CNBC, MSNBC, ABC News|^ABC, CBS, CBS News, NBC, NBC News, PBS, HBO, NPR,
C-SPAN, ESPN, The Hill, The Times|?Times, Irish Times, The Australian, Sydney Morning Herald, New Zealand Herald, Times of India, Hindustan Times,
The Hindu, ?Dawn, Japan Times, South China Morning Post, Straits Times, Jerusalem Post, Times of Israel, ?Variety, Hollywood Reporter, ?Nature,
?Science, The Lancet, New England Journal of Medicine, Miami Herald
autres pays : Der Spiegel|Spiegel, Die Zeit, ?Bild, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung|^FAZ, Die Welt, ARD, ZDF, Handelsblatt,
El País, El Mundo, La Vanguardia, Corriere della Sera, La Repubblica, La Stampa, RAI, La Gazzetta dello Sport|Gazzetta dello Sport,
L'Osservatore Romano, Público, Gazeta Wyborcza, Novaïa Gazeta, Kommersant, RT|Russia Today, ?Sputnik, Pravda, Izvestia, Hürriyet, Cumhuriyet,
Al Jazeera|Al-Jazira|Al-Jazeera, Al-Arabiya, Haaretz, Yediot Aharonot|Yediot Aharonoth, L'Orient-Le Jour, El Watan, Liberté Algérie,
Tout sur l'Algérie, TelQuel, Hespress, Fraternité Matin, Le Quotidien du peuple|Quotidien du peuple, Global Times, CCTV, CGTN, NHK, Asahi Shimbun,
Nikkei, ?Globo, Clarín, La Nación, Granma, Televisa, Telesur, Jyllands-Posten, Kyiv Independent";
