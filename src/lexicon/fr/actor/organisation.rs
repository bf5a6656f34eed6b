//! International bodies, associations, unions, armed groups, parties, media.
//!
//! Written from general knowledge; no list was copied.

/// Field : bodies.
pub(super) static INSTITUTIONS: &str = "\
Nations unies : Organisation des Nations unies|ONU|Nations unies|Nations Unies
Nations unies : Conseil de sécurité|Conseil de sécurité de l'ONU|Conseil de sécurité des Nations unies
Nations unies : Assemblée générale des Nations unies|Assemblée générale de l'ONU
Nations unies : Haut-Commissariat aux réfugiés|HCR|UNHCR|Haut-Commissariat des Nations unies pour les réfugiés|Haut Commissariat des Nations unies pour les réfugiés
Nations unies : Organisation mondiale de la santé|OMS|Organisation mondiale de la Santé, UNICEF|Fonds des Nations unies pour l'enfance
Nations unies : UNESCO|Organisation des Nations unies pour l'éducation
Nations unies : Organisation internationale du travail|^OIT|Bureau international du travail|^BIT, Programme alimentaire mondial|^PAM, FAO
Nations unies : PNUD|Programme des Nations unies pour le développement, PNUE, Agence internationale de l'énergie atomique|AIEA
Nations unies : GIEC|Groupe d'experts intergouvernemental sur l'évolution du climat, Cour internationale de justice|^CIJ
Nations unies : Cour pénale internationale|^CPI, Tribunal pénal international|^TPI, TPIY|Tribunal pénal international pour l'ex-Yougoslavie
Nations unies : TPIR|Tribunal pénal international pour le Rwanda, Conseil des droits de l'homme|Conseil des droits de l'Homme
Nations unies : Haut-Commissariat aux droits de l'homme, Ocha, UNRWA, Onusida, ONUDC, UIT|Union internationale des télécommunications, OACI, Minusma
Nations unies : Monusco, Minusca, Finul, Minustah, Manul, Minuad, Organisation internationale pour les migrations|^OIM
Nations unies : Organisation météorologique mondiale|^OMM, Organisation maritime internationale|^OMI, Organisation mondiale du tourisme, OMPI
Nations unies : Casques bleus
organisations internationales : Union européenne|^UE|Vingt-Sept|Vingt-Huit|Communauté européenne|^CEE
organisations internationales : Organisation du traité de l'Atlantique nord|OTAN|Alliance atlantique|NATO, Conseil de l'Europe
organisations internationales : Cour européenne des droits de l'homme|CEDH|Cour européenne des droits de l'Homme, Fonds monétaire international|FMI
organisations internationales : Banque mondiale, Organisation mondiale du commerce|OMC
organisations internationales : Organisation de coopération et de développement économiques|OCDE
organisations internationales : OSCE|Organisation pour la sécurité et la coopération en Europe
organisations internationales : OPEP|Organisation des pays exportateurs de pétrole|Opep+, Agence internationale de l'énergie|^AIE, Union africaine|^UA
organisations internationales : Communauté économique des États de l'Afrique de l'Ouest|CEDEAO|Cédéao, CEMAC, CEEAC, UEMOA
organisations internationales : SADC|Communauté de développement d'Afrique australe, Igad, Ligue arabe, Organisation de la coopération islamique|^OCI
organisations internationales : Conseil de coopération du Golfe|^CCG, Organisation internationale de la francophonie|^OIF|Francophonie, Commonwealth
organisations internationales : Mercosur, Alena, Aceum, Unasur, Organisation des États américains|^OEA, Caricom
organisations internationales : Asean|Association des nations de l'Asie du Sud-Est, Apec, Organisation de coopération de Shanghai|^OCS
organisations internationales : Communauté des États indépendants, Banque européenne d'investissement|^BEI, Banque africaine de développement
organisations internationales : Banque asiatique de développement, BERD, Interpol, Organisation pour l'interdiction des armes chimiques|OIAC
organisations internationales : Agence spatiale européenne|^ESA, CERN, ITER, G7, G8, G20, BRICS, G5 Sahel, Visegrad|Groupe de Visegrad, Euratom
organisations internationales : Cour permanente d'arbitrage, Banque des règlements internationaux, Troïka, Agence mondiale antidopage|^AMA, ICANN
organisations internationales : Forum économique mondial, ISO, Alliance des États du Sahel|^AES, Afrexim, Cour interaméricaine des droits de l'homme
organisations internationales : OPCW, Africa CDC, Union pour la Méditerranée
associations : Amnesty International|Amnesty, Human Rights Watch|^HRW, Greenpeace, Médecins sans frontières|^MSF, Médecins du monde
associations : Croix-Rouge|Comité international de la Croix-Rouge|^CICR, Croissant-Rouge, Reporters sans frontières|^RSF
associations : WWF|Fonds mondial pour la nature, Oxfam, Emmaüs, Secours populaire, Secours catholique, Restos du cœur|Restaurants du cœur, Attac
associations : Anticor, Sherpa, Sea-Watch, SOS Méditerranée, SOS Racisme, Licra, Cimade, Ligue des droits de l'homme|^LDH
associations : Fédération internationale des ligues des droits de l'homme|^FIDH, Transparency International, Handicap International
associations : Action contre la faim, ?Care, Caritas, Save the Children, Fondation Abbé Pierre, Fondation Gates|Fondation Bill-et-Melinda-Gates
associations : Droit au logement, La Quadrature du Net|Quadrature du Net, UFC-Que Choisir, 60 millions de consommateurs, Les Amis de la Terre
associations : France Nature Environnement, Sortir du nucléaire, L214, Sea Shepherd, Extinction Rebellion, Alternatiba, Peta, Fondation Nicolas-Hulot
associations : Ligue de protection des oiseaux|^LPO, Act Up, ?Aides, Sidaction, Osez le féminisme, Femen, La Manif pour tous|Manif pour tous
associations : Planning familial, Act Up-Paris, Noyb, Electronic Frontier Foundation|^EFF, ACLU|Union américaine pour les libertés civiles
associations : Observatoire syrien des droits de l'homme|^OSDH, Casques blancs, National Rifle Association|^NRA, Ku Klux Klan, Black Lives Matter
associations : Wikimedia France, Fondation Wikimedia|Wikimedia, Mozilla, Fondation Mozilla, Scouts de France, Rotary, Opus Dei, Église catholique
associations : Église orthodoxe, Franc-maçonnerie, Grand Orient de France, Conseil français du culte musulman|^CFCM, CRIF, Tactical Tech, Téléthon
associations : Armée du salut, B'Tselem, Breaking the Silence, ?Memorial, AFM-Téléthon, Fondation de France, GISTI, Utopia 56, Foodwatch, ?Bloom
associations : WikiLeaks, Anonymous, Bellingcat, ICIJ|Consortium international des journalistes d'investigation
syndicats : CGT|Confédération générale du travail, CFDT|Confédération française démocratique du travail, Force ouvrière|^FO
syndicats : Confédération française des travailleurs chrétiens, CFE-CGC, UNSA, ?Solidaires|?SUD|Sud-Rail|SUD-Rail, FSU, FNSEA, Confédération paysanne
syndicats : Coordination rurale, Jeunes Agriculteurs, Medef, CPME, CGPME, U2P, Snes, Unef, Fage, SNPL, SNES-FSU, Alliance Police nationale
syndicats : Syndicat de la magistrature, Union syndicale des magistrats, Conseil national des barreaux, Ordre des médecins
syndicats : Fédération hospitalière de France, Sacem, SACD, SNJ, FTQ, CSN, CSQ, FGTB, IG Metall, ?Verdi, AFL-CIO, ?Teamsters, UAW, CCOO, CGIL, UGTT
syndicats : UGTA, Cosatu, ?Unite, Unia, Solidarnosc, FCPE, Chambre de commerce des États-Unis, Business Europe, Syndicat des transitaires
syndicats : Fédération bancaire française, Ania, Les Entreprises du médicament, Leem
groupes armés : État islamique|Daech|Daesh|^EI|État islamique en Irak et au Levant|^EIIL|Etat islamique, Al-Qaïda|Al-Qaida|Al Qaïda|Al-Qaeda
groupes armés : Al-Qaïda au Maghreb islamique|AQMI, Aqpa, Front Al-Nosra|Al-Nosra|front al-Nosra|Front Fatah al-Cham|Hayat Tahrir al-Cham|^HTC, Hamas
groupes armés : Hezbollah, Jihad islamique|Djihad islamique, Fatah, ^OLP|Organisation de libération de la Palestine, talibans|Talibans|Taliban
groupes armés : Boko Haram, Chebab|Chabab|Shebab, Ansar Dine, Mujao, GSIM|Groupe de soutien à l'islam et aux musulmans
groupes armés : PKK|Parti des travailleurs du Kurdistan, YPG|Unités de protection du peuple, ^PYD, Forces démocratiques syriennes|^FDS
groupes armés : peshmergas|Peshmergas, Houthis|Houthistes|houthis, ETA, FARC|Forces armées révolutionnaires de Colombie
groupes armés : ^ELN|Armée de libération nationale, ^IRA|Armée républicaine irlandaise, FLNC, Sentier lumineux, LTTE|Tigres tamouls, Abou Sayyaf
groupes armés : Jemaah Islamiyah, Lashkar-e-Taiba, Al-Mourabitoune, M23, FDLR, ^LRA|Armée de résistance du Seigneur
groupes armés : MNLA|Mouvement national de libération de l'Azawad, Séléka, anti-balaka|Anti-balaka, Front Polisario|Polisario, Groupe Wagner|?Wagner
groupes armés : Bataillon Azov, Frères musulmans, Ahrar al-Cham, Jaïch al-Islam, Armée nationale libyenne|^ANL, Cosa Nostra, Camorra, 'Ndrangheta
groupes armés : Cartel de Sinaloa|cartel de Sinaloa, Los Zetas, Yakuza, Moudjahidines du peuple, Brigades rouges, Fraction armée rouge, ADF, Codeco
groupes armés : Forces de soutien rapide|^FSR, ?Contras, Khmers rouges, Gray Wolves, Oath Keepers, Proud Boys, REvil, LockBit, Fancy Bear, Lazarus
universités et science : +Harvard, Stanford, MIT|Massachusetts Institute of Technology, Yale, Université Columbia, Oxford Analytica, Caltech
universités et science : École polytechnique|Polytechnique, Sciences Po|Sciences-Po, ENA, HEC, ENS, École normale supérieure, Institut Pasteur
universités et science : Institut Curie, Inria, CNES, CEA|Commissariat à l'énergie atomique, INRA|Inrae, Ifremer, IRSN, Collège de France
universités et science : Académie française, Académie des sciences, Muséum national d'histoire naturelle, Météo-France|Météo France, Cerema
universités et science : AP-HP|Assistance publique-Hôpitaux de Paris, Pitié-Salpêtrière, UQAM, Université Laval, Université McGill|McGill, EPFL, EPFZ
universités et science : Institut Max-Planck, Bibliothèque nationale de France|^BnF, Comédie-Française, Musée du Louvre|musée du Louvre
universités et science : Musée d'Orsay|musée d'Orsay, Smithsonian, British Museum, Royal Society, Fondation Nobel, Comité Nobel, Académie suédoise
universités et science : Cinémathèque française, Villa Médicis, Chatham House, Brookings, Rand Corporation, Ifop, Ipsos, Odoxa, Elabe
universités et science : Harris Interactive, BVA, Kantar, OpinionWay, YouGov, Gallup, ?IRIS, Ifri, ?Montaigne|Institut Montaigne, Terra Nova
universités et science : Pew Research Center, Johns Hopkins, OFCE, Crédoc, Oxfam France, SIPRI, Airparif, Atmo France
universités et science : Observatoire européen austral|^ESO";

/// Country : its parties.
pub(super) static PARTIES: &str = "\
France : La République en marche|^LREM|^LRM|En marche|En Marche|La République En Marche, ?Renaissance, Les Républicains|^LR
France : Union pour un mouvement populaire|UMP, Rassemblement pour la République|^RPR, Parti socialiste|^PS, Rassemblement national|^RN
France : Front national|^FN, La France insoumise|^LFI|France insoumise
France : Europe Écologie Les Verts|EELV|Europe Écologie-Les Verts|Les Verts|Europe-Écologie-Les Verts, Les Écologistes
France : Parti communiste français|^PCF|Parti communiste, Mouvement démocrate|MoDem|Modem, UDI|Union des démocrates et indépendants
France : Debout la France|^DLF, Nouveau Parti anticapitaliste|^NPA, Lutte ouvrière, Parti radical de gauche|^PRG, Parti radical, ?Place publique
France : Génération.s, ?Horizons, ?Reconquête, Nupes, Nouveau Front populaire|^NFP, Front de gauche, Parti de gauche, Les Patriotes
France : Union populaire républicaine|^UPR, ?Agir, Gilets jaunes|gilets jaunes, Nuit debout, ?Identitaires|Génération identitaire, ?Résistons, UDR
France : Femu a Corsica, Corsica Libera, FLNKS
Royaume-Uni et Irlande : Parti conservateur|Tories|Conservateurs britanniques, Parti travailliste|?Labour, Libéraux-démocrates|Parti libéral-démocrate
Royaume-Uni et Irlande : Parti national écossais|^SNP, UKIP|Ukip, Parti du Brexit, Reform UK, DUP|Parti unioniste démocrate, Sinn Féin|Sinn Fein
Royaume-Uni et Irlande : Fianna Fáil, Fine Gael, Plaid Cymru
Allemagne et Autriche : Union chrétienne-démocrate|^CDU, Union chrétienne-sociale|^CSU, CDU-CSU|CDU/CSU, Parti social-démocrate|^SPD
Allemagne et Autriche : Alternative pour l'Allemagne|AfD, Die Linke, FDP|Parti libéral-démocrate allemand, Grünen|Die Grünen, Pegida
Allemagne et Autriche : FPÖ|Parti de la liberté, ÖVP, SPÖ, BSW, NPD
Italie : Mouvement 5 étoiles|M5S|Mouvement Cinq Étoiles|Mouvement 5 Étoiles, Ligue du Nord|?La Ligue, Forza Italia, Parti démocrate italien
Italie : Fratelli d'Italia|Frères d'Italie, CasaPound, Italia Viva
Espagne et Portugal : ?Parti populaire, PSOE|Parti socialiste ouvrier espagnol, Podemos, Ciudadanos, ?Vox, Sumar
Espagne et Portugal : Gauche républicaine de Catalogne|^ERC, Junts pel Sí|Junts, Bildu, PNV, Candidature d'unité populaire|^CUP, ?Chega
Belgique, Pays-Bas, Suisse : Mouvement réformateur|^MR, N-VA|Nieuw-Vlaamse Alliantie, Vlaams Belang, Ecolo, PTB, CDH, Open VLD, CD&V, Les Engagés
Belgique, Pays-Bas, Suisse : ?Défi, Parti pour la liberté|PVV, VVD, D66, UDC|Union démocratique du centre, Parti socialiste suisse|^PSS, Vert'libéraux
Belgique, Pays-Bas, Suisse : Parti libéral-radical|^PLR
Europe : Syriza, Nouvelle Démocratie, Aube dorée, Pasok, Fidesz, Jobbik, Tisza, Droit et justice|Droit et Justice, Plateforme civique
Europe : Coalition civique, Smer, ?ANO, Vrais Finlandais, Démocrates de Suède, Parti du peuple danois, Parti populaire européen|^PPE
Europe : Parti socialiste européen, Parti de l'indépendance, Parti pirate, Russie unie, Parti communiste chinois|^PCC, Iabloko, LDPR
Europe : Serviteur du peuple, Kataeb, Parti de la justice et du développement|AKP, CHP|Parti républicain du peuple, HDP|Parti démocratique des peuples
Europe : MHP, Bon Parti
Moyen-Orient et Asie : Likoud|Likud, Parti travailliste israélien, Bleu Blanc|Kahol Lavan, Yesh Atid, Shas, Foyer juif, Parti Baas|Baas|parti Baas
Moyen-Orient et Asie : BJP|Bharatiya Janata Party, Parti du Congrès, Parti libéral-démocrate japonais|^PLD, Kuomintang, Parti démocrate-progressiste
Moyen-Orient et Asie : Ligue nationale pour la démocratie|^LND, Parti des travailleurs de Corée, Ligue Awami, PTI, Courant patriotique libre, ?Amal
Moyen-Orient et Asie : Pheu Thai
Amériques : Parti républicain|Grand Old Party|^GOP, Parti démocrate, Tea Party, Parti libertarien, Parti libéral du Canada|^PLC|Parti libéral
Amériques : Parti conservateur du Canada, Nouveau Parti démocratique, Bloc québécois, Parti québécois|^PQ
Amériques : Coalition avenir Québec|^CAQ|Coalition Avenir Québec, Québec solidaire, Parti libéral du Québec|^PLQ, Parti des travailleurs, MDB
Amériques : PSUV|Parti socialiste unifié du Venezuela, Table de l'unité démocratique|^MUD, ?Morena, PRI|Parti révolutionnaire institutionnel, ^PAN
Amériques : Mouvement vers le socialisme|^MAS, Front de libération nationale|^FLN, Peronistes
Afrique : Congrès national africain|^ANC, Alliance démocratique, Zanu-PF|ZANU-PF, Ennahdha|Ennahda, Nidaa Tounes, RCD, PJD, Istiqlal
Afrique : Parti authenticité et modernité, FPI|Front populaire ivoirien, RHDP, PDCI, RDPC, PPRD, UDPS, CNDD-FDD, Front patriotique rwandais|^FPR
Afrique : Frelimo, Renamo, MPLA, ?Unita, Swapo, Mouvement démocratique pour le changement|^MDC, All Progressives Congress|^APC, Pastef
Afrique : Alliance pour la République, UFDG, Mouvement du 5-Juin";

/// Kind or country : its media.
pub(super) static MEDIA: &str = "\
agence : Agence France-Presse|AFP|Agence France Presse, Reuters, Associated Press|^AP, Bloomberg, Xinhua|Chine nouvelle, Tass|TASS|Itar-Tass
agence : Ria Novosti|RIA Novosti, Belga, ANSA, EFE, DPA, UPI, Interfax, Anadolu, Irna, Fars News, ISNA, Kyodo, Yonhap, SANA
agence : La Presse canadienne|Presse canadienne, ATS|Keystone-ATS, MAP Maroc, APS Algérie, KCNA, Amaq, AEF
quotidien français : ?Le Monde|lemonde.fr, Le Figaro, ?Libération|!Libé, ?Les Échos|Les Echos, ?La Croix, ?L'Humanité
quotidien français : Le Parisien|Aujourd'hui en France|Le Parisien-Aujourd'hui en France, ?L'Équipe|L'Equipe, 20 Minutes, ?La Tribune, Ouest-France
quotidien français : Sud Ouest|Sud-Ouest, La Voix du Nord, La Dépêche du Midi|?La Dépêche, ?La Provence, Nice-Matin, Var-Matin, Midi libre|Midi Libre
quotidien français : ?Le Progrès, Le Dauphiné libéré|Dauphiné libéré, Les Dernières Nouvelles d'Alsace|^DNA, ?L'Alsace, L'Est républicain
quotidien français : Le Républicain lorrain, Vosges matin, ?L'Union, ?La Montagne, Le Télégramme, Presse-Océan, Le Courrier picard|Courrier picard
quotidien français : Paris-Normandie, La Nouvelle République, ?Le Bien public, Corse-Matin, ?L'Indépendant, Le Courrier de l'Ouest, Le Maine libre
quotidien français : ?L'Opinion, L'Écho républicain, Nord Éclair, France-Antilles, Centre Presse, Le Populaire du Centre, Charente libre, Metronews
quotidien français : CNews Matin, Direct Matin, France-Soir, Le Berry républicain, La République des Pyrénées
hebdomadaire et revue : ?L'Express, ?Le Point, L'Obs|Le Nouvel Observateur|Nouvel Obs, @Marianne, Le Canard enchaîné|Canard enchaîné, Charlie Hebdo
hebdomadaire et revue : Paris Match|Paris-Match, Le Journal du dimanche|^JDD|Journal du dimanche, Courrier international, Télérama, Les Inrockuptibles
hebdomadaire et revue : Valeurs actuelles, Jeune Afrique, ?Closer, ?Voici, ?Gala, ?Challenges, ?Capital, L'Usine nouvelle, Le Monde diplomatique
hebdomadaire et revue : Alternatives économiques, Politis, ?La Vie, ?Elle, ?Vogue, Science et Vie, La Gazette des communes, L'Étudiant
hebdomadaire et revue : Les Cahiers du cinéma, ?Minute, Rivarol, ?Regards, Sciences et Avenir, ?Historia, Ça m'intéresse
site : Mediapart, Rue89, Slate, HuffPost|Huffington Post|Le HuffPost, BuzzFeed, ?Vice, Konbini, ?Brut, Numerama, Next INpact|?Next, Clubic, ZDNet
site : 01net, Les Jours, Reporterre, Arrêt sur images, Streetpress, ?Contexte, Atlantico, Boulevard Voltaire, Breitbart|Breitbart News, Politico
site : Axios, The Intercept, TechCrunch, ?Wired, The Verge, Engadget, Ars Technica, Vox Media, Business Insider, Gizmodo, TMZ, Drudge Report, InfoWars
site : Le Journal du Geek, Siècle digital, Wikinews|Wikinews francophone, Basta, Actu.fr, Middle East Eye, Meduza, Recode, ?Quartz, EUobserver
site : Euractiv, Tut.by, Mashable, CNET, Motherboard
télévision française : TF1, France Télévisions, France 2, France 3, France 4, France 5, Canal+|Canal Plus, M6, Arte, BFM TV|BFMTV|BFM-TV
télévision française : CNews|CNEWS|i-Télé|iTélé, LCI, France Info|Franceinfo|franceinfo, France 24, C8, TMC, W9, D8, Public Sénat, LCP
télévision française : TV5 Monde|TV5MONDE|TV5, Euronews, NRJ 12, RMC Découverte, TFX, Gulli, Outre-mer La Première, Groupe TF1, Groupe M6
télévision française : BFM Business, BeIN Sports|beIN Sports, RMC Sport, Médias du Sud, France Médias Monde
radio : Radio France, France Inter, France Culture, France Bleu, Europe 1, RTL, RMC, RFI|Radio France internationale, NRJ, Skyrock, France Musique
radio : Radio Canada internationale, Sud Radio, Radio Nova, Fun Radio, Deutsche Welle, Voice of America|Voix de l'Amérique, Radio Free Europe
radio : Écho de Moscou, Radio Okapi, ?Fip, Mouv', Radio Vatican, RFM, Chérie FM, Radio Classique
Belgique, Suisse, Canada, Luxembourg : ?Le Soir, La Libre Belgique|?La Libre, La Dernière Heure, ?L'Écho, ?L'Avenir, De Standaard, De Morgen
Belgique, Suisse, Canada, Luxembourg : Het Laatste Nieuws, RTBF, RTL-TVI, VRT, ?Le Temps, Tribune de Genève, 24 Heures, ?Le Matin
Belgique, Suisse, Canada, Luxembourg : Neue Zürcher Zeitung|^NZZ, Tages-Anzeiger, RTS|Radio télévision suisse, Blick, SRF
Belgique, Suisse, Canada, Luxembourg : Radio-Canada|Société Radio-Canada|ICI Radio-Canada, CBC, TVA, ?La Presse, Le Devoir
Belgique, Suisse, Canada, Luxembourg : Le Journal de Montréal|Journal de Montréal, Le Journal de Québec, ?Le Soleil, ?Le Droit
Belgique, Suisse, Canada, Luxembourg : Globe and Mail|The Globe and Mail, Toronto Star, National Post, ?L'Actualité, Luxemburger Wort, ?L'Essentiel
Belgique, Suisse, Canada, Luxembourg : Montreal Gazette
anglophone : New York Times|The New York Times|^NYT, Washington Post|The Washington Post, Wall Street Journal|The Wall Street Journal|^WSJ, USA Today
anglophone : Los Angeles Times|L.A. Times, Chicago Tribune, Boston Globe, New York Post, New York Daily News|Daily News, ?Time|Time Magazine, Newsweek
anglophone : The New Yorker|New Yorker, Vanity Fair, Rolling Stone, Forbes, ?Fortune, The Atlantic, Foreign Policy, National Geographic, Playboy
anglophone : The Guardian|Guardian, Financial Times|^FT, Daily Mail, Daily Telegraph|The Daily Telegraph|The Telegraph, The Independent, The Sun
anglophone : Daily Mirror|The Mirror, The Economist, The Observer, Evening Standard, BBC, ITV, Channel 4, Sky News, CNN, Fox News, CNBC, MSNBC
anglophone : ABC News|^ABC, CBS, CBS News, NBC, NBC News, PBS, HBO, NPR, C-SPAN, ESPN, The Hill, The Times|?Times, Irish Times, The Australian
anglophone : Sydney Morning Herald, New Zealand Herald, Times of India, Hindustan Times, The Hindu, ?Dawn, Japan Times, South China Morning Post
anglophone : Straits Times, Jerusalem Post, Times of Israel, ?Variety, Hollywood Reporter, ?Billboard, ?Nature, ?Science, The Lancet
anglophone : New England Journal of Medicine, Miami Herald
autres pays : Der Spiegel|Spiegel, Die Zeit, ?Bild, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung|^FAZ, Die Welt, ARD, ZDF, Handelsblatt, ?Stern
autres pays : ?Focus, El País|El Pais, El Mundo, La Vanguardia, TVE, Marca, Corriere della Sera, La Repubblica, La Stampa, RAI
autres pays : La Gazzetta dello Sport|Gazzetta dello Sport, Il Sole 24 Ore, L'Osservatore Romano, Público, Aftonbladet, Dagens Nyheter
autres pays : Gazeta Wyborcza, Novaïa Gazeta, Kommersant, Vedomosti, RT|Russia Today, ?Sputnik, Rossiya 1, Pravda, Izvestia, Hürriyet, Cumhuriyet
autres pays : Zaman, Al Jazeera|Al-Jazira|Al-Jazeera, Al-Arabiya, Al-Ahram, Haaretz, Yediot Aharonot|Yediot Aharonoth, L'Orient-Le Jour, Al-Mayadeen
autres pays : Al-Manar, El Watan, Liberté Algérie, TSA Algérie, Tout sur l'Algérie, TelQuel, Hespress, Le Matin du Sahara, Mosaïque FM
autres pays : Fraternité Matin, Le Quotidien du peuple|Quotidien du peuple, Global Times, CCTV, CGTN, NHK, Asahi Shimbun, Yomiuri Shimbun, Nikkei
autres pays : Folha de S. Paulo, O Globo, ?Globo, Clarín, La Nación, Granma, Televisa, Telesur, El Universal, Le Nouvelliste, Jyllands-Posten
autres pays : Ukrainska Pravda, Kyiv Independent, Newsmax";
