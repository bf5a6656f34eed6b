//! Seas, rivers, mountains, islands, monuments, heavenly bodies.
//!
//! Written from general knowledge; no list was copied.

/// Kind : places of that kind. The generic word is part of the name and may stand in lower case (« mer du Nord »).
pub(super) static NATURE: &str = "\
océan : océan Atlantique|?Atlantique, océan Pacifique|?Pacifique, océan Indien, océan Arctique, océan Austral, Atlantique Nord, Pacifique Sud
mer : mer Méditerranée, mer du Nord, mer Baltique|?Baltique, mer Noire, mer Rouge, mer Morte, mer Caspienne|Caspienne, mer Égée,
mer Adriatique|?Adriatique, mer Ionienne, mer d'Azov, mer de Marmara, mer de Chine, mer de Chine méridionale, mer de Chine orientale, mer du Japon,
mer Jaune, mer d'Oman, mer de Barents, mer d'Aral, mer des Caraïbes, mer Tyrrhénienne, mer de Béring, mer d'Irlande, mer de Java, mer de Corail
golfe, détroit, canal : golfe Persique, golfe d'Aden, golfe de Guinée, golfe du Mexique, golfe de Gascogne, golfe du Bengale, golfe d'Oman,
golfe du Lion, golfe de Finlande, détroit d'Ormuz|Ormuz, détroit de Gibraltar, détroit de Béring, détroit de Malacca, détroit de Taïwan,
détroit de Kertch, Bosphore, Dardanelles, canal de Suez, canal de Panama, canal du Midi, canal de Sicile, canal du Mozambique, Bab el-Mandeb,
?Pas de Calais, baie d'Hudson, baie des Cochons, baie de Seine, baie de la Somme
fleuve de France : ?Seine, Garonne, Saône, Rhin, Escaut, Adour, Vilaine, Durance, Vézère, Maroni, Oyapock, Ardre, ?Loing, Yerres, ?Orb, Argens,
Vidourle, ?Têt, Agly
fleuve du monde : Danube, Tibre, ?Pô, Arno, Tamise, Elbe, Oder, Vistule, Volga, ?Don, Dniepr, Dniestr, Oural, @Lena, ?Amour, ?Ob, Ienisseï, Neva,
?Tage, Douro, Èbre, Guadalquivir, Nil, Nil bleu, Nil blanc, Zambèze, Limpopo, Orénoque, &Amazone, Parana, Rio Grande, Potomac, +Hudson, Saint-Laurent,
fleuve Saint-Laurent, Mackenzie, Gange, Indus, Brahmapoutre, Mékong, Irrawaddy, Yangtsé|Yangzi, fleuve Jaune, Yalou, ?Tigre, Euphrate, Jourdain,
Litani, Oubangui, fleuve Congo, fleuve Sénégal, Évros, Yamuna
lac : lac Léman|Léman, lac de Constance, lac Majeur, lac Tchad, lac Victoria, lac Tanganyika, lac Kivu, lac Malawi, lac Baïkal|Baïkal, lac Supérieur,
lac Michigan, lac Ontario, lac Érié, lac Titicaca, lac Balaton, lac d'Annecy, lac du Bourget, lac Mead, lac Saint-Jean, Loch Ness, lac Turkana
montagne : Alpes, Pyrénées, Apennins, Carpates, Himalaya, ?Andes, Rocheuses|montagnes Rocheuses, Appalaches, ?Atlas, Hindou Kouch, Karakoram, Pamir,
Kilimandjaro, Everest|mont Everest, Annapurna, Nanga Parbat, ?Cervin, mont Ventoux, Ventoux, Aconcagua, Etna, Vésuve, Stromboli, Merapi, Krakatoa,
Pinatubo, mont Fuji, mont Rushmore, mont Ararat, Dolomites, Ardenne, Tatras, Sierra Nevada, massif des Écrins, massif de la Chartreuse, ?Chartreuse,
Belledonne, Maurienne, Tarentaise, Queyras, Mercantour, Vanoise, Aubrac, Margeride, Canigou, Tourmalet, Galibier, Ballon d'Alsace, montagne Pelée,
piton de la Fournaise, Soufrière, Forêt-Noire, Eyjafjöll|Eyjafjallajökull, Popocatépetl, Kilauea, Anak Krakatau, Agung, monts d'Arrée, Vignemale
île : Crète, Rhodes, Lesbos, Kos, Chios, Samos, Corfou, Santorin, Mykonos, Majorque, Minorque, Tenerife, Lanzarote, Madère, Bornéo, Sumatra, ?Java,
Bali, Lombok, Sulawesi|Célèbes, Timor, Nouvelle-Guinée, Papouasie, Luçon, Mindanao, Jolo, Sakhaline, Kouriles|îles Kouriles, Senkaku|îles Senkaku,
îles Spratleys|Spratleys, îles Paracels|Paracels, Diego Garcia, Socotra, Gorée, Robben Island, Hispaniola, Galapagos, île de Pâques, ?Ré|île de Ré,
Oléron|île d'Oléron, Belle-Île|Belle-Île-en-Mer, Groix|île de Groix, Ouessant, Noirmoutier, île d'Yeu, Porquerolles, ?Capri, ?Sein|île de Sein,
Île de Bréhat|Bréhat, Marquises|îles Marquises, Kerguelen|îles Kerguelen, Clipperton, Wallis, Futuna, ?Christmas, ?Manus, Nias, Amorgos, Ischia,
Marie-Galante, îles Éparses, Anjouan, îles Canaries, Heligoland, Gotland, Tristan da Cunha
désert, forêt, grotte : désert du Sahara, désert de Gobi, Gobi, Kalahari, désert du Néguev, Atacama, forêt amazonienne, Grand Canyon, Yellowstone,
Yosemite, grotte de Lascaux, Grande Barrière de corail|Grande Barrière, Serengeti, Virunga|parc des Virunga, Okavango, Grande Muraille,
vallée de la Mort, vallée de l'Omo, chutes du Niagara|Niagara, chutes Victoria, Tora Bora, Chersonèse
monument du monde : Big Ben, Tower Bridge, palais de Buckingham|Buckingham Palace, +Buckingham, Colisée, Sagrada Familia, Ramblas, Puerta del Sol,
porte de Brandebourg, mur de Berlin, place Rouge, place Maïdan|Maïdan, place Taksim|Taksim, parc Gezi, Acropole, Sainte-Sophie, esplanade des Mosquées,
mur des Lamentations, Saint-Sépulcre, mosquée Al-Aqsa|Al-Aqsa, dôme du Rocher, Taj Mahal, Burj Khalifa, World Trade Center|tours jumelles,
Empire State Building, statue de la Liberté, Golden Gate, Alcatraz, Heathrow, Gatwick, aéroport JFK, Schiphol, place Saint-Pierre, chapelle Sixtine,
Opéra de Sydney, Zone 51, ?Grand-Place, Abou Simbel, Trafalgar Square, Hyde Park, Piccadilly, Grenfell Tower|tour Grenfell, Christ Rédempteur,
Maracana, Copacabana, zone euro, espace Schengen, ligne verte, zone verte
espace : ?Terre, ?Lune, ?Mars, ?Vénus, ?Mercure, Jupiter, Saturne, Uranus, Neptune, Pluton, Voie lactée, système solaire, ?Titan, Andromède";
