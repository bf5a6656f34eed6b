//! Continents, regions of the world, and the parts of States other than France.
//!
//! Written from general knowledge; no list was copied.

/// Whole : its parts.
pub(super) static REGIONS: &str = "\
continent : Europe|!vieux continent, Afrique|!continent noir, Asie, Amérique|!Nouveau Monde, Océanie, Antarctique, Eurasie, ?Arctique, ?Occident,
?Orient
Europe : Europe de l'Est, Europe de l'Ouest, Europe du Nord, Europe du Sud, Europe centrale, Europe occidentale, Europe orientale, Scandinavie,
Balkans, Pays baltes|États baltes, Benelux, péninsule Ibérique, Méditerranée, Caucase, Caucase du Nord, Caucase du Sud, Transcaucasie, Eurozone,
Laponie, îles Britanniques
Asie : Asie centrale, Asie du Sud-Est, Asie du Sud, Asie de l'Est, Asie-Pacifique, Asie Mineure, Extrême-Orient, Moyen-Orient, Proche-Orient, ?Levant,
?Golfe, Golfe persique, péninsule Arabique, Indochine, Kurdistan, Kurdistan irakien, Rojava, Mésopotamie, Anatolie, Indo-Pacifique, Cachemire, Pendjab,
Baloutchistan, Tibet, Xinjiang, Mandchourie, Sibérie, péninsule coréenne
Afrique : Maghreb, Machrek, Sahel, Afrique de l'Ouest, Afrique de l'Est, Afrique du Nord, Afrique centrale, Afrique australe,
Afrique subsaharienne|Afrique sub-saharienne|Afrique noire, Corne de l'Afrique|?Corne, Sahara, Grands Lacs, Kabylie, ?Rif, Darfour, Azawad, Cabinda,
Casamance, Katanga, Kivu, Nord-Kivu, Sud-Kivu, Ituri, Kasaï, Tigré, Puntland, Oromia, Biafra, Zanzibar, Cyrénaïque, Tripolitaine, Fezzan, Sinaï
Amériques : Amérique du Nord, Amérique du Sud, Amérique latine, Amérique centrale, Caraïbes, Antilles, Amazonie, Patagonie, Cône Sud, Terre de Feu,
Nouvelle-Angleterre, Midwest, Silicon Valley, Côte Est, Côte Ouest, Grandes Antilles, Petites Antilles
Océanie : Polynésie, Mélanésie, Australasie
Royaume-Uni : Angleterre, Écosse, Pays de Galles, Irlande du Nord, Ulster, Cornouailles, Yorkshire, @Kent, Sussex, ?Essex, Devon, Surrey,
Grand Londres, ?Jersey, Guernesey, Île de Man
Allemagne : Bavière, Saxe, Basse-Saxe, Saxe-Anhalt, Hesse, Thuringe, Brandebourg, Bade-Wurtemberg, Rhénanie-du-Nord-Westphalie, Rhénanie-Palatinat,
Sarre, Schleswig-Holstein, Mecklembourg-Poméranie-Occidentale, Rhénanie, Ruhr, Prusse
Italie : Lombardie, Piémont, Vénétie, Toscane, Sicile, Sardaigne, Calabre, Campanie, Ombrie, Latium, Pouilles, Ligurie, Abruzzes, Émilie-Romagne,
?Marches, Basilicate, Molise, Val d'Aoste|Vallée d'Aoste, Frioul-Vénétie Julienne, Trentin-Haut-Adige
Espagne : Catalogne, Andalousie, Galice, Aragon, Navarre, Asturies, Castille, Castille-et-León, Castille-La Manche, Estrémadure, Pays basque,
Communauté valencienne, Cantabrie, Murcie, Baléares, Îles Baléares, Canaries, Îles Canaries, Communauté de Madrid, Ceuta, Melilla
Portugal : Algarve, Alentejo, Açores
Autriche : Tyrol, Carinthie, Styrie, Vorarlberg
Pologne, Roumanie : Silésie, Mazovie, Poméranie, Transylvanie
Belgique : Wallonie|Région wallonne, Flandre|Région flamande|Flandres, Région de Bruxelles-Capitale|Bruxelles-Capitale, Brabant wallon,
Brabant flamand, Hainaut, Flandre-Occidentale, Flandre-Orientale, Limbourg, Province de Liège, Province de Namur, Province de Luxembourg,
Province d'Anvers, Fédération Wallonie-Bruxelles
Pays-Bas : +Hollande, ?Frise, Zélande, Gueldre, Brabant-Septentrional, Utrecht, Groningue
Suisse : Valais, Canton de Vaud, Vaud, Tessin, Grisons, Argovie, Thurgovie, ?Uri, Schwytz, Obwald, Nidwald, Appenzell, Schaffhouse, Glaris, Soleure,
Zoug, Bâle-Campagne, Bâle-Ville, Canton du Jura, Canton de Genève, Canton de Berne, Canton de Zurich, Canton de Fribourg, Canton de Neuchâtel,
Suisse romande, Romandie, Suisse alémanique
Russie : Tchétchénie, Daghestan, Ingouchie, Tatarstan, Bachkirie, Iakoutie, Carélie, Kamtchatka, Bouriatie, Touva, Kouban, Ossétie du Nord
Ukraine : Crimée, Donbass, Galicie, oblast de Donetsk, oblast de Louhansk, Nakhitchevan, Adjarie
Canada : Québec, Ontario, Colombie-Britannique, Alberta, Saskatchewan, Manitoba, Nouveau-Brunswick, Nouvelle-Écosse, Île-du-Prince-Édouard,
Terre-Neuve-et-Labrador, Terre-Neuve, Labrador, Yukon, Territoires du Nord-Ouest, Nunavut, Acadie, !Belle Province
Québec : Montérégie, Laurentides, Lanaudière, Outaouais, Abitibi-Témiscamingue, Abitibi, Mauricie, Estrie, Chaudière-Appalaches, Bas-Saint-Laurent,
Gaspésie, Îles-de-la-Madeleine, Côte-Nord, Saguenay-Lac-Saint-Jean, Capitale-Nationale, Centre-du-Québec, Nord-du-Québec, Charlevoix, Beauce, Nunavik
États-Unis : Alabama, Alaska, Arizona, Arkansas, Californie, Caroline du Nord, Caroline du Sud, Colorado, Connecticut, Dakota du Nord, Dakota du Sud,
Delaware, Floride, Hawaï|Hawaii, Idaho, Illinois, @Indiana, Iowa, Kansas, Kentucky, Louisiane, ?Maine, Maryland, Massachusetts, Michigan, Minnesota,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, État de New York, Nouveau-Mexique, Ohio, Oklahoma, Oregon, Pennsylvanie,
Rhode Island, Tennessee, Texas, Utah, Vermont, @Virginie, Virginie-Occidentale|Virginie occidentale, État de Washington, Wisconsin, Wyoming, District de Columbia,
Porto Rico, Guam, Samoa américaines, Îles Vierges
Mexique, Argentine, Brésil : Chiapas, Oaxaca, Sinaloa, Sonora, Jalisco, Basse-Californie, Chihuahua, Michoacan, Guerrero, Veracruz, Yucatan,
Mato Grosso, Minas Gerais, Bahia, Pernambouc, Ceara, &Amazonas, État de Sao Paulo
Inde : Maharashtra, Gujarat, Kerala, Tamil Nadu, Uttar Pradesh, Bihar, Rajasthan, Assam, Bengale, Bengale-Occidental, Jammu-et-Cachemire,
Andhra Pradesh, Karnataka, Telangana, Odisha, ?Goa
Chine : Guangdong, Sichuan, Hubei, Hunan, Henan, Yunnan, Fujian, Zhejiang, Jiangsu, Shandong, Shanxi, Shaanxi, Hebei, Gansu, Guizhou, Guangxi,
Mongolie-Intérieure, Heilongjiang, Jilin, Liaoning, Anhui, Jiangxi, Qinghai, Ningxia
Australie : Nouvelle-Galles du Sud, Queensland, Tasmanie, Australie-Occidentale, Australie-Méridionale, Territoire du Nord
Pakistan, Irak, Syrie, Arabie : Waziristan, Khyber Pakhtunkhwa, Sind, Hedjaz, Nadjd, Ghouta orientale|Ghouta, Golan|plateau du Golan, Cisjordanie,
bande de Gaza, Galilée, Judée, Samarie, Néguev, Hadramaout
Danemark, territoires : Groenland, Îles Féroé, Jutland, Svalbard, Gibraltar, Bermudes, Malouines|Îles Malouines, Aruba, Curaçao, Anguilla,
Îles Caïmans, Montserrat, Sainte-Hélène, Îles Cook";
